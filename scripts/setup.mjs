/**
 * Installs what is missing (dependencies by the lockfile, a browser), then runs a script with the rest of the
 * arguments: node scripts/setup.mjs scripts/render.ts ARGS. Needs nothing but Node itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const leastNode = [20, 19];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.scriptreel-lockfile');

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  fail(
    `scriptreel needs Node ${leastNode.join('.')} or newer; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  );
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** True when node_modules holds what the lockfile names: by the stamp, or by npm's own list of what it installed. */
function isInstalled(hash) {
  if (!existsSync(join(root, 'node_modules', 'tsx', 'package.json'))) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(installed, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || found[path]?.version === version,
  );
}

function installDependencies() {
  const hash = lockfileHash();
  if (!isInstalled(hash)) {
    console.log('Installing dependencies (once, about a minute) ...');
    // npm tells its scripts where it lives; without it, the one on the PATH.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
    const { status, error } = npm
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
    if (status !== 0)
      fail(
        `The dependencies could not be installed${error ? ` (${error.message})` : ' (above)'}. Check the network and the npm registry, then run the command again.`,
      );
  }
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) writeFileSync(stamp, hash);
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Name a script: node scripts/setup.mjs scripts/render.ts');
checkNode();
installDependencies();

const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the whole group, the script included.
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
  });
}
child.on('error', (error) => fail(`${script} could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  // Nobody but the system (or the user) ends it like this, and then it can't say so itself.
  if (signal === 'SIGKILL')
    console.error(
      'The command was killed, most likely because memory ran out. Close other programs and run it again: finished parts are kept.',
    );
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
});

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundlingReport } from './bundling';

/** A folder that a browser can be pointed at, and a name for what is in it. */
export interface Bundle {
  readonly folder: string;
  readonly hash: string;
}

/** Bundles of older code are kept for a while, for going back and forth. */
const kept = 4;

/** Files below `folder` that end up in the picture, in a fixed order. */
async function filesBelow(folder: string, isPart: (path: string) => boolean): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isPart(relative(folder, file).split(sep).join('/')))
    .sort();
}

/** Node's own layers and tests draw nothing. */
function isDrawn(path: string): boolean {
  return !/^(render|voices)\//.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('/fixtures/');
}

async function hashOfSources(root: string): Promise<string> {
  const files = [
    ...(await filesBelow(join(root, 'src'), isDrawn)),
    ...(await filesBelow(join(root, 'public', 'fonts'), () => true)),
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * The bundle of the project's compositions: made once for a state of the code, and kept.
 *
 * It is written to a temporary folder and renamed, so two commands at once can't disturb each other.
 *
 * @param root the project's folder
 * @param cache folder of the caches
 */
export async function filmBundle(
  root: string,
  cache: string,
  onProgress: (percent: number) => void,
): Promise<Bundle> {
  const hash = await hashOfSources(root);
  const folder = join(cache, `bundle-${hash}`);
  if (existsSync(join(folder, 'index.html'))) return { folder, hash };
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, 'bundling-'));
  try {
    await bundleInProcess(root, making, onProgress);
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'index.html'))) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  await removeOld(cache, folder);
  return { folder, hash };
}

/** Bundling leaves 500 MB behind, which a process of its own takes with it. */
function bundleInProcess(root: string, to: string, onProgress: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./start-bundling.mjs', import.meta.url)), [root, to], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
    child.on('message', ({ percent }: BundlingReport) => onProgress(percent));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`The compositions could not be bundled (${signal ?? `code ${code}`}): ${said.trim()}`),
        );
    });
  });
}

async function removeOld(cache: string, current: string): Promise<void> {
  const folders = (await readdir(cache))
    .filter((name) => name.startsWith('bundle-'))
    .map((name) => join(cache, name));
  const dated = await Promise.all(
    folders.map(async (folder) => ({ folder, made: (await stat(folder)).mtimeMs })),
  );
  const old = dated
    .filter(({ folder }) => folder !== current)
    .sort((a, b) => b.made - a.made)
    .slice(kept);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}

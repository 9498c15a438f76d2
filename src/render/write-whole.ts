import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file under a temporary name and renames it when it is whole; an old file stays until then. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const making = `${path}.${process.pid}.part`;
  try {
    await writeFile(making, content);
    await rename(making, path);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
}

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeError } from './voice-error';

/**
 * Writes a file under a temporary name and renames it when it is whole; makes the folder.
 *
 * @throws VoiceError when the folder can't be written
 */
export async function writeClipFile(
  folder: string,
  fileName: string,
  content: Uint8Array | string,
): Promise<void> {
  const file = join(folder, fileName);
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw writeError(file, error);
  }
}

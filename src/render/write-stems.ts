import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a film's stems beside it, as `stems/<cut>.<name>.wav`: links where the file system can, so that they take no room
 * twice, else copies.
 *
 * @param stems where the mixer wrote them, by name
 * @returns the files, by name
 */
export async function writeStems(
  folder: string,
  cut: string,
  stems: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const place = join(folder, 'stems');
  await mkdir(place, { recursive: true });
  const written: Record<string, string> = {};
  for (const [name, source] of Object.entries(stems)) {
    const file = join(place, `${cut}.${name}.wav`);
    written[name] = file;
    if (await isSameFile(source, file)) continue;
    const unfinished = `${file}.${process.pid}.part`;
    try {
      await link(source, unfinished).catch(() => copyFile(source, unfinished));
      await rename(unfinished, file);
    } finally {
      await rm(unfinished, { force: true });
    }
  }
  return written;
}

/** True where two paths name one file. (A copy is made anew: a stem of another mix is just as long.) */
async function isSameFile(source: string, copy: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(source), stat(copy).catch(() => null)]);
  return other !== null && one.dev === other.dev && one.ino === other.ino;
}

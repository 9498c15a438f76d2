import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeWhole } from './write-whole';

/**
 * Makes files, unless the very files are there already: a note beside the first says what they were made from, and how
 * they were left.
 *
 * @param files what is made, together
 * @param source everything that they depend on, as it would be written in JSON
 * @returns false when they were there
 * @example await makeOnce(['out/film.mp4'], [version, streams], () => mux(streams, 'out/film.mp4'));
 */
export async function makeOnce(
  files: readonly [string, ...string[]],
  source: unknown,
  make: () => Promise<void>,
): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex');
  const [first] = files;
  const note = join(dirname(first), `.${basename(first)}.made-from`);
  const stateOfAll = async (): Promise<string | null> => {
    const found = await Promise.all(files.map((file) => stat(file).catch(() => null)));
    const states = found.flatMap((one) => (one === null ? [] : [`${hash} ${one.size} ${one.mtimeMs}\n`]));
    return states.length < files.length ? null : states.join('');
  };
  const there = await stateOfAll();
  if (there !== null && (await readFile(note, 'utf8').catch(() => null)) === there) return false;
  await make();
  await writeWhole(note, (await stateOfAll()) ?? '');
  return true;
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bank } from '../audio/instruments/bank.data';
import { UserError } from './user-error';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the score's recorded instruments lie. */
export const bankPath = fileURLToPath(new URL(`../../public/${bank.file}`, import.meta.url));

/**
 * Reads the score's recorded instruments, whole and as the mixer knows them: so the mixer's code stands for them, too,
 * where sound is known by what it is made from.
 *
 * @throws UserError when the file isn't there or isn't what it was
 */
export async function readBank(path = bankPath): Promise<Uint8Array> {
  const name = relative(root, path);
  const remedy = `Get it back with: git checkout -- ${name}`;
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw error;
    throw new UserError(`The score's instruments are missing: there is no ${name}. ${remedy}`);
  }
  if (createHash('sha256').update(bytes).digest('hex') !== bank.sha256)
    throw new UserError(`The score's instruments can't be played: ${name} is damaged. ${remedy}`);
  return bytes;
}

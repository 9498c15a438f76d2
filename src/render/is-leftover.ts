import { stat } from 'node:fs/promises';

/** True when nobody has written to a file for so long that its program must have ended. */
export async function isLeftover(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > 3600 * 1000;
}

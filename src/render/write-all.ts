import { writeSync } from 'node:fs';

/**
 * Writes all bytes to an open file: the system may take fewer at a time than it is given.
 *
 * @param position where in the file, or null to go on where the last write ended
 */
export function writeAll(file: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(file, bytes, done, bytes.length - done, position === null ? null : position + done);
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptMusic } from '../audio/music/music-part';
import { writeAll } from './write-all';

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Keeps movements of the music as files: the mixer hears them from there, and after an edit only those are composed that
 * it changed. 384 kB for each second, the left side before the right one.
 *
 * @param mixer a name for the code that plays them
 */
export function keepMusic(folder: string, mixer: string): KeptMusic {
  const sideBytes = (samples: number): number => samples * Float32Array.BYTES_PER_ELEMENT;
  const pathOf = (key: string, samples: number): string => {
    const hash = createHash('sha256')
      .update(JSON.stringify([mixer, key, samples]))
      .digest('hex');
    return join(folder, `movement-${hash.slice(0, 16)}.f32`);
  };
  const has: KeptMusic['has'] = (key, samples) =>
    statSync(pathOf(key, samples), { throwIfNoEntry: false })?.size === sideBytes(samples) * 2;
  return {
    has,
    open(key, samples) {
      if (!has(key, samples)) return null;
      const path = pathOf(key, samples);
      const file = openSync(path, 'r');
      // What was used last is the last to be removed.
      utimesSync(path, new Date(), new Date());
      return {
        samples,
        read(from, { left, right }) {
          for (const [side, at] of [
            [left, sideBytes(from)],
            [right, sideBytes(samples + from)],
          ] as const) {
            const bytes = bytesOf(side);
            for (let done = 0; done < bytes.length;) {
              const count = readSync(file, bytes, done, bytes.length - done, at + done);
              if (count === 0) throw new RangeError(`${path} ends before what is read of it`);
              done += count;
            }
          }
        },
      };
    },
    keep(key, samples) {
      const path = pathOf(key, samples);
      const making = `${path}.${process.pid}.part`;
      const file = openSync(making, 'w');
      let at = 0;
      return {
        write({ left, right }) {
          writeAll(file, bytesOf(left), sideBytes(at));
          writeAll(file, bytesOf(right), sideBytes(samples + at));
          at += left.length;
        },
        close() {
          closeSync(file);
          renameSync(making, path);
        },
      };
    },
  };
}

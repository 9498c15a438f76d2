import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import type { StereoBuffer } from '../audio/stereo-buffer';
import type { Tape } from '../audio/track';
import { writeAll } from './write-all';

const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Opens a file without a name: it is gone as soon as it is closed, however this program ends. */
function openNameless(path: string): number {
  const file = openSync(path, 'w+');
  rmSync(path);
  return file;
}

function readAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    const count = readSync(file, bytes, done, bytes.length - done, position + done);
    if (count === 0) throw new RangeError('The tape ends before what is read of it');
    done += count;
  }
}

/**
 * A tape on the disk: 384 kB for each second of sound, in two files beside `path` that nobody sees.
 *
 * @example const tape = openTape('out/music'); tape.write(0, second); tape.read(4800, tenth); tape.close();
 */
export function openTape(path: string): Tape & { close(): void } {
  const files = { left: openNameless(`${path}.left`), right: openNameless(`${path}.right`) };
  const forSides = (
    sound: StereoBuffer,
    from: number,
    move: (file: number, bytes: Uint8Array, position: number) => void,
  ): void => {
    for (const side of ['left', 'right'] as const)
      move(files[side], bytesOf(sound[side]), from * Float32Array.BYTES_PER_ELEMENT);
  };
  return {
    write: (from, sound) => forSides(sound, from, writeAll),
    read: (from, into) => forSides(into, from, readAll),
    close: () => Object.values(files).forEach((file) => closeSync(file)),
  };
}

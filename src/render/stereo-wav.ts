import { closeSync, openSync, readSync } from 'node:fs';
import type { StoredSound } from '../audio/stored-sound';
import { sampleRate } from '../audio/sample-rate';

const bytesPerFrame = 4;

/** Where the samples of a WAV file lie; null when it has none. */
function findData(file: number): { from: number; bytes: number } | null {
  const chunk = Buffer.alloc(8);
  for (let at = 12; readSync(file, chunk, 0, 8, at) === 8;) {
    const size = chunk.readUInt32LE(4);
    if (chunk.toString('latin1', 0, 4) === 'data') return { from: at + 8, bytes: size };
    at += 8 + size + (size % 2);
  }
  return null;
}

/**
 * Opens a WAV file as `decodeSound` writes them: stereo, 48 kHz, 16 bit. Its samples are read from the disk as they are
 * asked for.
 *
 * @example const song = openStereoWav('song.wav'); song.samples / 48000; // seconds
 */
export function openStereoWav(path: string): StoredSound & { close(): void } {
  const file = openSync(path, 'r');
  const data = findData(file) ?? { from: 0, bytes: 0 };
  let words = new Int16Array(sampleRate * 2);
  return {
    samples: Math.floor(data.bytes / bytesPerFrame),
    read(from, { left, right }) {
      if (words.length < left.length * 2) words = new Int16Array(left.length * 2);
      const bytes = new Uint8Array(words.buffer, 0, left.length * bytesPerFrame);
      for (let done = 0; done < bytes.length;) {
        const count = readSync(
          file,
          bytes,
          done,
          bytes.length - done,
          data.from + from * bytesPerFrame + done,
        );
        if (count === 0) throw new RangeError(`${path} ends before what is read of it`);
        done += count;
      }
      for (let i = 0; i < left.length; i += 1) {
        left[i] = (words[i * 2] ?? 0) / 32768;
        right[i] = (words[i * 2 + 1] ?? 0) / 32768;
      }
    },
    close: () => closeSync(file),
  };
}

import { closeSync, openSync, readSync } from 'node:fs';
import type { StoredSound } from '../audio/stored-sound';
import { sampleRate } from '../audio/sample-rate';
import { wavChunks } from '../voices/wav-chunks';

const bytesPerFrame = 4;

/**
 * Opens a WAV file as `decodeSound` writes them: stereo, 48 kHz, 16 bit. Its samples are read from the disk as they are
 * asked for.
 *
 * @example const song = openStereoWav('song.wav'); song.samples / 48000; // seconds
 */
export function openStereoWav(path: string): StoredSound & { close(): void } {
  const file = openSync(path, 'r');
  const head = (at: number): Uint8Array => {
    const bytes = new Uint8Array(8);
    return bytes.subarray(0, readSync(file, bytes, 0, 8, at));
  };
  const data = [...wavChunks(head)].find(({ name }) => name === 'data') ?? { from: 0, bytes: 0 };
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

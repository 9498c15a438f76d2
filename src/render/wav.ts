import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { seededRandom } from '../audio/seeded-random';
import type { StereoBuffer } from '../audio/stereo-buffer';
import { sampleRate } from '../audio/sample-rate';
import { findWavChunk } from '../voices/wav-chunks';
import { writeAll } from './write-all';

const headerBytes = 44;
const bytesPerFrame = 4;

/** A WAV file can't be used; the message names the file and what to do. */
class WavError extends Error {
  override readonly name = 'WavError';
}

function findChunks(bytes: Buffer, path: string): { format: Buffer; data: Buffer } {
  const of = (name: string): Buffer | null => {
    const chunk = findWavChunk(bytes, name);
    return chunk === null ? null : bytes.subarray(chunk.from, chunk.from + chunk.bytes);
  };
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'RIFF')
    throw new WavError(`${path} is not a WAV file. Delete it to have it made again.`);
  const [format, data] = [of('fmt '), of('data')];
  if (format === null || format.length < 16 || data === null)
    throw new WavError(`${path} has no sound in it. Delete it to have it made again.`);
  if (data.length < (findWavChunk(bytes, 'data')?.bytes ?? 0))
    throw new WavError(
      `${path} is cut off: it holds less sound than it says. Delete it to have it made again.`,
    );
  return { format, data };
}

/**
 * The samples in a narration clip's file, as they lie there: mono, 48 kHz, 16 bit.
 *
 * @throws WavError when the file isn't that
 */
export function clipBytes(bytes: Buffer, path: string): Buffer {
  const { format, data } = findChunks(bytes, path);
  const channels = format.readUInt16LE(2);
  const rate = format.readUInt32LE(4);
  const bits = format.readUInt16LE(14);
  if (format.readUInt16LE(0) !== 1 || channels !== 1 || rate !== sampleRate || bits !== 16) {
    throw new WavError(
      `${path} has ${channels} channel(s), ${rate} Hz, ${bits} bit; a clip is mono, ${sampleRate} Hz, 16 bit.`,
    );
  }
  return data;
}

/**
 * Reads a narration clip: mono, 48 kHz, 16 bit.
 *
 * @throws WavError when the file isn't that; the file system's own error when it isn't there
 */
export function readClip(path: string): Float32Array {
  const data = clipBytes(readFileSync(path), path);
  const clip = new Float32Array(data.length >> 1);
  // A copy, because words have to begin at an even place in memory.
  const words = new Int16Array(new Uint8Array(data).buffer, 0, clip.length);
  for (let i = 0; i < clip.length; i += 1) clip[i] = (words[i] ?? 0) / 32768;
  return clip;
}

/** How long a file `openWav` makes for so many samples a side, in bytes. */
export function wavBytes(samples: number): number {
  return headerBytes + samples * bytesPerFrame;
}

/** How many samples a side a file of so many bytes holds that `openWav` made. */
export function samplesInWav(bytes: number): number {
  return (bytes - headerBytes) / bytesPerFrame;
}

/** The header of a stereo WAV file, 48 kHz, 16 bit, of so many samples a side. */
export function wavHeader(samples: number): Buffer {
  const bytes = Buffer.alloc(headerBytes);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(wavBytes(samples) - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * bytesPerFrame, 28);
  bytes.writeUInt16LE(bytesPerFrame, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples * bytesPerFrame, 40);
  return bytes;
}

/**
 * Noise that is added before rounding: the difference of two draws, in steps of 16 bit. It repeats after 1.4 s of stereo,
 * which nobody hears at -96 dBFS, and drawing it anew for every sample would take longer than all the rest of writing.
 */
const dither = ((): Float32Array => {
  const draw = seededRandom('dither');
  return Float32Array.from({ length: 2 ** 17 }, () => draw() - draw());
})();

/** Rounds a channel to every second word from `side` on. The loop is kept plain: it runs for every sample of six files. */
function roundInto(words: Int16Array, side: 0 | 1, channel: Float32Array, turn: number): void {
  const last = dither.length - 1;
  for (let i = 0, at = side; i < channel.length; i += 1, at += 2) {
    const sample = channel[i] ?? 0;
    if (sample === 0) {
      words[at] = 0;
      continue;
    }
    const word = Math.floor(sample * 32767 + (dither[(turn + at) & last] ?? 0) + 0.5);
    words[at] = word > 32767 ? 32767 : word < -32768 ? -32768 : word;
  }
}

/** A WAV file that is being written. */
export interface WavFile {
  /** Writes a piece in its place; returns when it is on its way to the disk. */
  write(piece: StereoBuffer, from: number): void;
  /**
   * Copies the samples `[from, to)` from the same place of another such file, as they were rounded there.
   *
   * @returns false when the other file ends before them
   */
  copy(file: number, from: number, to: number): boolean;
  close(): void;
}

/**
 * Opens a stereo WAV file, 48 kHz, 16 bit, for a sound that comes in pieces.
 *
 * Rounding is dithered (the same way each time), which keeps a fade smooth down to its end; true silence stays silent.
 *
 * @param samples of the whole sound, a side
 */
export function openWav(path: string, samples: number): WavFile {
  const file = openSync(path, 'w');
  let words = new Int16Array();
  writeAll(file, wavHeader(samples));
  return {
    write({ left, right }, from) {
      // Each place has its own noise, however the sound is cut into pieces.
      const turn = (from * 2) % dither.length;
      if (words.length < left.length * 2) words = new Int16Array(left.length * 2);
      roundInto(words, 0, left, turn);
      if (left === right) for (let i = 0; i < left.length; i += 1) words[i * 2 + 1] = words[i * 2] ?? 0;
      else roundInto(words, 1, right, turn);
      writeAll(file, new Uint8Array(words.buffer, 0, left.length * bytesPerFrame), wavBytes(from));
    },
    copy(from, begin, end) {
      const bytes = Buffer.alloc((end - begin) * bytesPerFrame);
      for (let done = 0; done < bytes.length;) {
        const count = readSync(from, bytes, done, bytes.length - done, wavBytes(begin) + done);
        if (count === 0) return false;
        done += count;
      }
      writeAll(file, bytes, wavBytes(begin));
      return true;
    },
    close: () => closeSync(file),
  };
}

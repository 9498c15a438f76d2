import { open, readFile } from 'node:fs/promises';
import { seededRandom } from '../audio/seeded-random';
import type { StereoBuffer } from '../audio/stereo-buffer';
import { sampleRate } from '../audio/sample-rate';

const headerBytes = 44;
const bytesPerFrame = 4;
/** Sample frames that are written at once. */
const chunk = 1 << 16;

/** A WAV file can't be used; the message names the file and what to do. */
class WavError extends Error {
  override readonly name = 'WavError';
}

function findChunks(bytes: Buffer, path: string): { format: Buffer; data: Buffer } {
  if (
    bytes.length < 12 ||
    bytes.toString('latin1', 0, 4) !== 'RIFF' ||
    bytes.toString('latin1', 8, 12) !== 'WAVE'
  ) {
    throw new WavError(`${path} is not a WAV file. Delete it to have it made again.`);
  }
  let format: Buffer | null = null;
  let data: Buffer | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const name = bytes.toString('latin1', at, at + 4);
    const whole = at + 8 + size <= bytes.length;
    if (name === 'fmt ') format = bytes.subarray(at + 8, at + 8 + size);
    if (name === 'data') {
      if (!whole)
        throw new WavError(
          `${path} is cut off: it holds less sound than it says. Delete it to have it made again.`,
        );
      data = bytes.subarray(at + 8, at + 8 + size);
    }
    at += 8 + size + (size % 2);
  }
  if (format === null || format.length < 16 || data === null)
    throw new WavError(`${path} has no sound in it. Delete it to have it made again.`);
  return { format, data };
}

/**
 * Reads a narration clip: mono, 48 kHz, 16 bit.
 *
 * @throws WavError when the file isn't that; the file system's own error when it isn't there
 */
export async function readClip(path: string): Promise<Float32Array> {
  const { format, data } = findChunks(await readFile(path), path);
  const channels = format.readUInt16LE(2);
  const rate = format.readUInt32LE(4);
  const bits = format.readUInt16LE(14);
  if (format.readUInt16LE(0) !== 1 || channels !== 1 || rate !== sampleRate || bits !== 16) {
    throw new WavError(
      `${path} has ${channels} channel(s), ${rate} Hz, ${bits} bit; a clip is mono, ${sampleRate} Hz, 16 bit.`,
    );
  }
  const clip = new Float32Array(data.length >> 1);
  for (let i = 0; i < clip.length; i += 1) clip[i] = data.readInt16LE(i * 2) / 32768;
  return clip;
}

/** How long a file `writeWav` makes for so many samples a side, in bytes. */
export function wavBytes(samples: number): number {
  return headerBytes + samples * bytesPerFrame;
}

function header(samples: number): Buffer {
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
 * Writes a sound as a stereo WAV file, 48 kHz, 16 bit, piece by piece, so that it never lies in memory twice.
 *
 * Rounding is dithered (the same way each time), which keeps a fade smooth down to its end; true silence stays silent.
 */
export async function writeWav(path: string, sound: StereoBuffer): Promise<void> {
  const draw = seededRandom('dither');
  const file = await open(path, 'w');
  try {
    await file.write(header(sound.left.length));
    const words = new Int16Array(chunk * 2);
    const round = (sample: number): number =>
      sample === 0 ? 0 : Math.max(-32768, Math.min(32767, Math.round(sample * 32767 + draw() - draw())));
    for (let from = 0; from < sound.left.length; from += chunk) {
      const count = Math.min(chunk, sound.left.length - from);
      for (let i = 0; i < count; i += 1) {
        words[i * 2] = round(sound.left[from + i] ?? 0);
        words[i * 2 + 1] = round(sound.right[from + i] ?? 0);
      }
      await file.write(new Uint8Array(words.buffer, 0, count * bytesPerFrame));
    }
  } finally {
    await file.close();
  }
}

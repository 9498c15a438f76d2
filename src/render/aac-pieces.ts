import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runFf } from './ffmpeg';
import { samplesInWav, wavBytes, wavHeader } from './wav';

/** Samples a side of an AAC frame, and how many of them the encoder puts before the first one of the sound. */
export const frameSamples = 1024;
export const encoderDelay = 2 * frameSamples;

/** Frames of a piece: 19.2 s, whole steps of a loudness meter. */
export const pieceFrames = 900;

/**
 * Frames that an encoder hears before a piece and after it. Measured: with 12 before it, the frames at a join decode with the
 * same noise as those of an encoder that heard all of the sound.
 */
const [heardBefore, heardAfter] = [12, 4];

/** An ADTS header takes so many bits a second of the rate that the encoder is given: they aren't in the film. */
const headerBits = Math.round((7 * 8 * 48_000) / frameSamples);

const sampleBytes = 4;

/**
 * The frames of an ADTS stream (ISO/IEC 13818-7, 6.2), with their headers.
 *
 * @throws Error where it is no such stream
 */
export function adtsFrames(stream: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < stream.length;) {
    const isFrame = at + 7 <= stream.length && (stream.readUInt16BE(at) & 0xfff6) === 0xfff0;
    const length = isFrame ? (stream.readUIntBE(at + 3, 3) >> 5) & 0x1fff : 0;
    if (length < 7 || at + length > stream.length)
      throw new Error(`There is no whole AAC frame at byte ${at}.`);
    frames.push(stream.subarray(at, at + length));
    at += length;
  }
  return frames;
}

/** Which frames a piece has, and which samples its encoder hears. */
interface Piece {
  readonly frames: number;
  /** Frames before it that the encoder hears and that are thrown away. */
  readonly before: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a sound of so many samples a side. */
function cutPieces(samples: number): Piece[] {
  const all = Math.ceil((samples + encoderDelay) / frameSamples);
  return Array.from({ length: Math.ceil(all / pieceFrames) }, (_, index) => {
    const first = index * pieceFrames;
    const end = Math.min(all, first + pieceFrames);
    const before = Math.min(first, heardBefore);
    const to = Math.min(samples, (end + heardAfter) * frameSamples);
    return { frames: end - first, before, from: (first - before) * frameSamples, to };
  });
}

/**
 * Encodes a WAV file of 48 kHz stereo as AAC, in pieces that are kept beside it under what they hold: after an edit only those
 * are encoded whose samples changed.
 *
 * @param encoder ffmpeg's arguments that choose the encoder and its setting
 * @param kilobits thousand bits a second
 * @returns the pieces' files, whose ADTS frames are the whole sound
 */
export async function encodePieces(
  wav: string,
  encoder: readonly string[],
  kilobits: number,
): Promise<string[]> {
  const way = [...encoder, '-b:a', String(kilobits * 1000 + headerBits)];
  const files: string[] = [];
  const file = await open(wav);
  try {
    for (const piece of cutPieces(samplesInWav((await stat(wav)).size))) {
      const samples = Buffer.alloc((piece.to - piece.from) * sampleBytes);
      await file.read(samples, 0, samples.length, wavBytes(piece.from));
      const hash = createHash('sha256')
        .update(JSON.stringify([way, piece.before, piece.frames]))
        .update(samples)
        .digest('hex');
      const path = join(dirname(wav), `aac-${hash.slice(0, 16)}.adts`);
      // What was used last is the last to be removed.
      if (existsSync(path)) await utimes(path, new Date(), new Date());
      else await encodePiece(samples, piece, way, path);
      files.push(path);
    }
  } finally {
    await file.close();
  }
  return files;
}

async function encodePiece(
  samples: Buffer,
  { frames, before }: Piece,
  way: readonly string[],
  path: string,
): Promise<void> {
  const stream = await runFf(
    'ffmpeg',
    ['-f', 'wav', '-i', 'pipe:0', ...way, '-f', 'adts', 'pipe:1'],
    (async function* () {
      yield await Promise.resolve(Buffer.concat([wavHeader(samples.length / sampleBytes), samples]));
    })(),
  );
  const wanted = adtsFrames(stream).slice(before, before + frames);
  if (wanted.length !== frames)
    throw new Error(`A piece of sound has ${wanted.length} AAC frames instead of ${frames}.`);
  // Two sounds of a film may hold the same piece and be encoded at once.
  const making = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(making, Buffer.concat(wanted));
    await rename(making, path);
  } finally {
    await rm(making, { force: true });
  }
}

/** ffmpeg's arguments that copy an ADTS stream of so many samples a side into an MP4, whose players leave out the delay. */
export function copyAdts(samples: number): string[] {
  const last = Math.ceil((samples + encoderDelay) / frameSamples) - 1;
  const rest = samples + encoderDelay - last * frameSamples;
  const times = `setts=ts=N*${frameSamples}-${encoderDelay}:duration=if(eq(N\\,${last})\\,${rest}\\,${frameSamples}):time_base=1/48000`;
  return ['-c:a', 'copy', '-bsf:a', `aac_adtstoasc,${times}`];
}

/** What the pieces hold, one after the other. */
export async function* streamOf(pieces: readonly string[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield await readFile(piece);
}

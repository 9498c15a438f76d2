import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { settleSamples, stepSamples, weightedPowers } from '../audio/level/loudness';
import { truePeak } from '../audio/level/true-peak';
import { sampleRate } from '../audio/sample-rate';
import { part, silence, type StereoBuffer } from '../audio/stereo-buffer';
import type { FilmMeasures } from '../publish/report-facts';
import { findWavChunk } from '../voices/wav-chunks';
import { adtsFrames, encoderDelay, frameSamples, pieceFrames } from './aac-pieces';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';
import { keepNote } from './keep-note';
import { loudnessOf, measuringVersion } from './measure-loudness';

/** What is heard of a piece: K-weighted powers of its steps, and its true peak, an amplitude. */
const pieceSchema = z.object({ powers: z.array(z.number()), peak: z.number() });
type Heard = z.infer<typeof pieceSchema>;

/** Frames that are decoded before a piece so that its first sample is right, and the meters have settled by then. */
const before = Math.ceil(settleSamples / frameSamples) + 1;
/** ... and after it, for the peak between its last sample and the next. */
const after = 1;
const pieceSamples = pieceFrames * frameSamples;

/** Samples of a WAV file as ffmpeg streams it: stereo, 16 bit. */
function samplesOf(wav: Buffer): StereoBuffer {
  const start = findWavChunk(wav, 'data')?.from ?? wav.length;
  const count = (wav.length - start) >> 2;
  const { left, right } = silence(count);
  for (let i = 0, at = start; i < count; i += 1, at += 4) {
    left[i] = wav.readInt16LE(at) / 0x8000;
    right[i] = wav.readInt16LE(at + 2) / 0x8000;
  }
  return { left, right };
}

/** Samples of the film: the first decoded one, and those that are measured, `to` not included. */
interface Place {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** Decodes frames and measures what is to be measured of them. */
async function hearPiece(frames: readonly Buffer[], { start, from, to, isLast }: Place): Promise<Heard> {
  const stereo = ['-ac', '2', '-ar', String(sampleRate), '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'];
  const wav = await runFf(
    'ffmpeg',
    ['-f', 'aac', '-i', 'pipe:0', ...stereo],
    (async function* () {
      yield await Promise.resolve(Buffer.concat(frames));
    })(),
  );
  const decoded = samplesOf(wav);
  const settling = Math.max(0, from - settleSamples);
  const whole = to - ((to - from) % stepSamples);
  const powers = weightedPowers(part(decoded, settling - start, whole - start));
  const heard = part(decoded, settling - start, isLast ? to - start : decoded.left.length);
  return {
    powers: [...powers].slice((from - settling) / stepSamples),
    peak: truePeak(heard, from - settling, to - settling),
  };
}

/**
 * Loudness of an encoded sound as `measureLoudness` gives it, piece by piece: pieces that were measured before are known by
 * their frames, from notes beside the sound.
 *
 * @param file an MP4 whose first sound is AAC as `encodeSound` makes it
 */
export async function measurePieces(file: string): Promise<FilmMeasures['loudness']> {
  const seconds = (await probe(file)).find(({ codec_type }) => codec_type === 'audio')?.duration ?? 0;
  const samples = Math.round(seconds * sampleRate);
  const copy = ['-i', file, '-map', '0:a:0', '-c:a', 'copy', '-f', 'adts', 'pipe:1'];
  const frames = adtsFrames(await runFf('ffmpeg', copy));
  const delay = encoderDelay / frameSamples;
  const powers: number[] = [];
  let highest = 0;
  for (let from = 0; from < samples; from += pieceSamples) {
    const to = Math.min(samples, from + pieceSamples);
    const first = Math.max(0, from / frameSamples + delay - before);
    const own = frames.slice(first, Math.ceil(to / frameSamples) + delay + after);
    const place = { start: first * frameSamples - encoderDelay, from, to, isLast: to === samples };
    const hash = createHash('sha256').update(JSON.stringify([from - place.start, to - from, place.isLast]));
    for (const frame of own) hash.update(frame);
    const digest = hash.digest('hex').slice(0, 16);
    const note = join(dirname(file), `heard-${digest}.json`);
    const heard = await keepNote(note, `${measuringVersion}`, pieceSchema, () => hearPiece(own, place));
    powers.push(...heard.powers);
    highest = Math.max(highest, heard.peak);
  }
  return loudnessOf(powers, highest);
}

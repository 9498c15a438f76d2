import { z } from 'zod';
import { gainToDecibels } from '../audio/level/decibels';
import { integratedLoudness, loudnessRange, makeMeter, stepSamples } from '../audio/level/loudness';
import { peakBlock, visitPeaks } from '../audio/level/true-peak';
import { sampleRate } from '../audio/sample-rate';
import { part, silence } from '../audio/stereo-buffer';
import type { FilmMeasures } from '../publish/report-facts';
import { findWavChunk } from '../voices/wav-chunks';
import { hearFfmpeg } from './ffmpeg';

/** Changes when the same film would be measured otherwise. */
export const measuringVersion = 3;

/** Loudness as notes keep it; null where all is silence. */
export const measuredLoudnessSchema: z.ZodType<FilmMeasures['loudness']> = z
  .object({ integratedLufs: z.number(), truePeakDbtp: z.number(), rangeLu: z.number() })
  .nullable();

/**
 * Loudness (EBU R 128) of a file's first sound track, as it is decoded by ffmpeg, and its true peak, four times oversampled
 * (ITU-R BS.1770-5, annex 2).
 *
 * @returns null where all is silence
 */
export async function measureLoudness(file: string): Promise<FilmMeasures['loudness']> {
  const heard = openMeters();
  const stereo = ['-ac', '2', '-ar', `${sampleRate}`, '-c:a', 'pcm_s16le', '-f', 'wav'];
  await hearFfmpeg(['-i', file, '-map', '0:a:0', ...stereo, 'pipe:1'], heard.add);
  return heard.measured();
}

/**
 * Loudness in figures of two decimals.
 *
 * @param powers K-weighted powers of a sound's steps
 * @param peak its true peak, an amplitude
 * @returns null where all is silence
 */
export function loudnessOf(powers: ArrayLike<number>, peak: number): FilmMeasures['loudness'] {
  const lufs = integratedLoudness(powers);
  if (!Number.isFinite(lufs)) return null;
  const rounded = (value: number): number => Math.round(100 * value) / 100;
  return {
    integratedLufs: rounded(lufs),
    truePeakDbtp: rounded(gainToDecibels(peak)),
    rangeLu: rounded(loudnessRange(powers)),
  };
}

/**
 * Samples a side that are measured together: whole steps of the meter, and blocks of the peaks. So many before them are heard
 * with them.
 */
const [pieceSamples, beforeSamples] = [16 * stepSamples, 2 * peakBlock];

/** Hears a WAV stream of stereo samples of 16 bit, in bytes that come in any pieces, and knows how loud they are. */
function openMeters(): {
  readonly add: (data: Buffer) => void;
  readonly measured: () => FilmMeasures['loudness'];
} {
  const words = new Int16Array(pieceSamples * 2);
  const bytes = new Uint8Array(words.buffer);
  const buffer = silence(beforeSamples + pieceSamples);
  const meter = makeMeter(0);
  let [filled, highest] = [0, 0];
  const hear = (samples: number): void => {
    const { left, right } = buffer;
    left.copyWithin(0, pieceSamples);
    right.copyWithin(0, pieceSamples);
    for (let i = 0, at = beforeSamples; i < samples * 2; i += 2, at += 1) {
      left[at] = (words[i] ?? 0) / 0x8000;
      right[at] = (words[i + 1] ?? 0) / 0x8000;
    }
    // A step that the sound doesn't fill isn't measured (BS.1770 knows whole blocks only).
    const wholeSteps = samples - (samples % stepSamples);
    meter.add(part(buffer, beforeSamples, beforeSamples + wholeSteps));
    // The last block is heard again with what comes after it.
    const heard = part(buffer, 0, beforeSamples + samples);
    visitPeaks(heard, highest, (_, peak) => (highest = peak), peakBlock);
    filled = 0;
  };
  const addSamples = (data: Buffer): void => {
    for (let from = 0; from < data.length;) {
      const taken = data.subarray(from, from + bytes.length - filled);
      bytes.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled === bytes.length) hear(pieceSamples);
    }
  };
  let header: Buffer | null = Buffer.alloc(0);
  return {
    add: (data) => {
      if (header === null) {
        addSamples(data);
        return;
      }
      header = Buffer.concat([header, data]);
      const start = findWavChunk(header, 'data')?.from;
      if (start === undefined) return;
      addSamples(header.subarray(start));
      header = null;
    },
    measured: () => {
      hear(filled / 4);
      return loudnessOf(meter.powers, highest);
    },
  };
}

import { z } from 'zod';
import type { FilmMeasures } from '../publish/report-facts';
import { findWavChunk } from '../voices/wav-chunks';
import { hearFfmpeg } from './ffmpeg';

/** Changes when the same film would be measured otherwise. */
export const measuringVersion = 2;

/** Loudness as notes keep it; null where all is silence. */
export const measuredLoudnessSchema: z.ZodType<FilmMeasures['loudness']> = z
  .object({ integratedLufs: z.number(), truePeakDbtp: z.number(), rangeLu: z.number() })
  .nullable();

const loudnessSchema = z.object({ input_i: z.coerce.number(), input_lra: z.coerce.number() });

/**
 * With these, `loudnorm` changes the level and nothing else, which it can do only to what it believes it knows: so it
 * measures six times as fast as when it evens out as well.
 */
const measuring =
  'linear=true:LRA=50:TP=0:measured_I=-24:measured_LRA=7:measured_TP=-10:measured_thresh=-34:print_format=json';

/** Samples a second at which peaks between samples are looked for: four times 48 kHz (ITU-R BS.1770-5, annex 2). */
const peakRate = 192_000;

/**
 * Loudness (EBU R 128) of a file's first sound track, as it is decoded, by ffmpeg's `loudnorm`, and the highest sample of
 * it at four times its rate.
 *
 * @returns null where all is silence
 */
export async function measureLoudness(file: string): Promise<FilmMeasures['loudness']> {
  const peak = openPeak();
  const said = await hearFfmpeg(
    [
      ...['-i', file, '-map', '0:a:0', '-af', `loudnorm=${measuring}`, '-f', 'null', '-'],
      ...['-map', '0:a:0', '-af', `aresample=${peakRate}`, '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1'],
    ],
    peak.add,
  );
  const printed = /\{[^{}]*"input_i"[^{}]*\}/.exec(said)?.[0];
  if (printed === undefined)
    throw new Error(`The loudness of ${file} can't be measured: ${said.slice(-300)}`);
  const parsed = loudnessSchema.safeParse(JSON.parse(printed));
  // Silence is "-inf".
  if (!parsed.success) return null;
  const { input_i, input_lra } = parsed.data;
  return { integratedLufs: input_i, truePeakDbtp: peak.decibels(), rangeLu: input_lra };
}

/** Hears a WAV stream of 16 bit and knows its highest sample. */
function openPeak(): { readonly add: (data: Buffer) => void; readonly decibels: () => number } {
  let header: Buffer | null = Buffer.alloc(0);
  /** The first half of a sample whose other half is still to come. */
  let half: Buffer = Buffer.alloc(0);
  let highest = 0;
  const hear = (data: Buffer): void => {
    const whole = half.length === 0 ? data : Buffer.concat([half, data]);
    const count = whole.length >> 1;
    // A copy, because words have to begin at an even place in memory.
    const samples = new Int16Array(new Uint8Array(whole).buffer, 0, count);
    for (let i = 0; i < count; i += 1) highest = Math.max(highest, Math.abs(samples[i] ?? 0));
    half = whole.subarray(count * 2);
  };
  return {
    add: (data) => {
      if (header === null) {
        hear(data);
        return;
      }
      header = Buffer.concat([header, data]);
      const start = findWavChunk(header, 'data')?.from;
      if (start === undefined) return;
      hear(header.subarray(start));
      header = null;
    },
    decibels: () => Math.round(2000 * Math.log10(highest / 0x8000)) / 100,
  };
}

import { estimateDurationMs } from '../../narration/estimate';
import { findSpeech } from '../trim-silence';
import type { Recording } from '../voice';

/** Samples at full scale that may be there by chance. */
const toleratedClips = 20;
const fullScale = 0.999;
/** Below this peak there is nothing but noise. */
const leastPeak = 0.003;
const naturalWordsPerMinute = 155;
/** Slower than half, faster than twice the natural pace is not the line. */
const mostPaceFactor = 2.5;
/** What a short line may be off by anyway, in ms. */
const toleranceMs = 1200;

/** What is wrong with a recording; `error`: it can't be used; `warning`: it can, but should be better. */
export interface RecordingVerdict {
  readonly error: string | null;
  readonly warning: string | null;
}

/** The samples at full scale, if there are so many that it is heard; else 0. */
export function countClipped(samples: Float32Array): number {
  const count = samples.reduce((sum, sample) => (Math.abs(sample) >= fullScale ? sum + 1 : sum), 0);
  return count > toleratedClips ? count : 0;
}

/** True when there is nothing to hear. */
export function isSilent(samples: Float32Array): boolean {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) < leastPeak;
}

/**
 * Judges a recording of one line.
 *
 * @param words the line as written
 * @returns predicates of a sentence whose subject is the file
 * @example checkRecording({ samples: new Float32Array(48_000), sampleRate: 48_000 }, ['Hello.']).error; // "is silent: ..."
 */
export function checkRecording(
  { samples, sampleRate }: Recording,
  words: readonly string[],
): RecordingVerdict {
  if (isSilent(samples)) return { error: 'is silent: record the line again', warning: null };
  const { from, to } = findSpeech(samples, sampleRate);
  const lengthMs = ((to - from) * 1000) / sampleRate;
  const expectedMs = estimateDurationMs(words, naturalWordsPerMinute);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  const facts = `its sound lasts ${seconds(lengthMs)}, the line takes about ${seconds(expectedMs)}`;
  const advice = 'is it another line? Record the line again, or cut the file to it';
  if (lengthMs > expectedMs * mostPaceFactor + toleranceMs)
    return { error: `is too long (${facts}): ${advice}`, warning: null };
  if (lengthMs * mostPaceFactor + toleranceMs / 2 < expectedMs)
    return { error: `is too short (${facts}): ${advice}`, warning: null };
  const clipped = countClipped(samples);
  const warning =
    clipped === 0 ? null : `is clipped: ${clipped} samples are at full scale. Record it more quietly`;
  return { error: null, warning };
}

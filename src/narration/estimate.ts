import type { Ms } from '../time/frames';
import type { NarrationLine, TimedLine, WordTime } from './narration-track';

/** Words a minute of speech (silences not counted) that estimates assume in each cut. */
export const estimatedWordsPerMinute = { main: 155, short: 172 } as const;

/** A word's weight in an estimate: its letters, with a little for the pause that its punctuation makes. */
function wordWeight(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
  const digits = word.replace(/[^\d]/g, '').length;
  return 1.6 + letters + digits * 2.5 + (/[,;:.!?]$/.test(word) ? 1.5 : 0);
}

/**
 * Word times by letter counts over a clip of `durationMs`.
 *
 * @returns one time per word, touching, the last ending at `durationMs`
 */
export function spreadWordTimes(words: readonly string[], durationMs: Ms): WordTime[] {
  const weights = words.map(wordWeight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let passed = 0;
  return weights.map((weight) => {
    const startMs = (passed / total) * durationMs;
    passed += weight;
    return { startMs, endMs: (passed / total) * durationMs };
  });
}

/** How long a line takes to say at `wordsPerMinute`, in ms, from its letters (a long word takes longer than a short one). */
export function estimateDurationMs(words: readonly string[], wordsPerMinute: number): Ms {
  const averageWordWeight = 7.1;
  const weight = words.reduce((sum, word) => sum + wordWeight(word), 0);
  return Math.max(300, Math.round((weight / averageWordWeight) * (60_000 / wordsPerMinute)));
}

/** A line with its length and word times estimated, for when no voice has spoken it yet. */
export function estimateLine(line: NarrationLine, wordsPerMinute: number): TimedLine {
  const durationMs = estimateDurationMs(line.words, wordsPerMinute);
  return { ...line, src: null, durationMs, wordTimes: spreadWordTimes(line.words, durationMs), timing: 'estimated' };
}

import type { Ms } from '../time/frames';
import type { NarrationLine, TimedLine, WordTime } from './narration-track';

/** Words a minute of speech (silences not counted) that estimates assume in each cut. */
export const estimatedWordsPerMinute = { main: 155, short: 172 } as const;

/** What every line takes at least. */
const leastMs: Ms = 300;

/** The mean of `wordWeight` over spoken explanatory English, so that a pace in words a minute means what it says. */
const averageWordWeight = 10.15;

/** How many letters' time each spoken sign takes beside its word. */
const signWeights: Readonly<Record<string, number>> = {
  '%': 6,
  $: 6,
  '€': 5,
  '£': 5,
  '&': 3,
  '+': 4,
  '=': 5,
  '/': 1.5,
  '@': 2,
};

/**
 * How long a word takes to say, in letters: figures and signs are spoken as words, acronyms letter by letter, and
 * punctuation makes a short pause.
 */
function wordWeight(word: string): number {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  const acronyms = (word.match(/\p{Lu}{2,5}(?!\p{Ll})/gu) ?? []).join('').length;
  const digits = word.replace(/[^\p{N}]/gu, '').length;
  const signs = [...word].reduce((sum, sign) => sum + (signWeights[sign] ?? 0), 0);
  const spoken = letters + acronyms * 1.4 + digits * 3.4 + signs;
  return spoken === 0 ? 0.5 : 4 + spoken + (/[,;:.!?…—–]["'”’)\]]*$/u.test(word) ? 1.5 : 0);
}

/**
 * Word times by spoken length over a clip of `durationMs`.
 *
 * @returns one time per word, touching, the last ending at `durationMs`
 */
export function spreadWordTimes(words: readonly string[], durationMs: Ms): WordTime[] {
  const weights = words.map(wordWeight);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let passed = 0;
  return weights.map((weight, index) => {
    const startMs = (passed / total) * durationMs;
    passed += weight;
    return { startMs, endMs: index === weights.length - 1 ? durationMs : (passed / total) * durationMs };
  });
}

/**
 * How long a line takes to say, in ms, without silence around it: a word of average length takes `60 / wordsPerMinute`
 * seconds, a long one more. Never shorter for more words; at least 300.
 *
 * @example estimateDurationMs(['Hello.'], 155); // 416
 */
export function estimateDurationMs(words: readonly string[], wordsPerMinute: number): Ms {
  const weight = words.reduce((sum, word) => sum + wordWeight(word), 0);
  return Math.max(leastMs, Math.round((weight / averageWordWeight) * (60_000 / wordsPerMinute)));
}

/** A line with its length and word times estimated, for when no voice has spoken it yet. */
export function estimateLine(line: NarrationLine, wordsPerMinute: number): TimedLine {
  const durationMs = estimateDurationMs(line.words, wordsPerMinute);
  return {
    ...line,
    src: null,
    durationMs,
    wordTimes: spreadWordTimes(line.words, durationMs),
    heard: { words: line.words.length, soundMs: durationMs },
    timing: 'estimated',
  };
}

import type { WordTime } from '../narration/narration-track';
import type { Ms } from '../time/frames';

const windowMs = 5;
const belowPeakDb = 42;
const leastPauseMs = 60;
/** Inside a word a closed mouth ("p", "t", "k") is silent for less than this. */
const leastPauseInWordMs = 120;
const leastWordMs = 15;

interface Pause {
  readonly from: Ms;
  readonly to: Ms;
}

/** The silent stretches of at least 60 ms. */
export function findPauses(samples: Float32Array, sampleRate: number): Pause[] {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const count = Math.floor(samples.length / size);
  const powers = Array.from({ length: count }, (_, index) =>
    samples.subarray(index * size, (index + 1) * size).reduce((sum, sample) => sum + sample * sample, 0),
  );
  const threshold = powers.reduce((most, power) => Math.max(most, power), 0) * 10 ** (-belowPeakDb / 10);
  const pauses: Pause[] = [];
  let start = 0;
  for (let index = 0; index <= count; index++) {
    if (index < count && (powers[index] ?? 0) < threshold) continue;
    if ((index - start) * windowMs >= leastPauseMs)
      pauses.push({ from: start * windowMs, to: index * windowMs });
    start = index + 1;
  }
  return pauses;
}

/**
 * Moves words off the pauses of a recording: an aligner sometimes counts a pause to the word beside it.
 *
 * A word that begins or ends inside a pause begins or ends at its edge; a word that reaches across one keeps its longer
 * side, and its neighbour, where it touched, takes the other.
 *
 * @param times in ms, in order
 * @example settleWordTimes([{ startMs: 0, endMs: 500 }], [{ from: 300, to: 700 }]); // [{ startMs: 0, endMs: 300 }]
 */
export function settleWordTimes(times: readonly WordTime[], pauses: readonly Pause[]): WordTime[] {
  const settled = times.map(({ startMs, endMs }) => ({ startMs, endMs }));
  for (const [index, word] of settled.entries()) {
    const [before, after] = [settled[index - 1], settled[index + 1]];
    for (const { from, to } of pauses) {
      if (to <= word.startMs || from >= word.endMs) continue;
      const [head, tail] = [from - word.startMs, word.endMs - to];
      if (head < leastWordMs && tail < leastWordMs) continue;
      if (head >= leastWordMs && tail >= leastWordMs && to - from < leastPauseInWordMs) continue;
      if (tail > head) {
        if (before?.endMs === word.startMs && head > 0) before.endMs = from;
        word.startMs = to;
      } else {
        if (after?.startMs === word.endMs && tail > 0) after.startMs = to;
        word.endMs = from;
      }
    }
  }
  return settled;
}

import { z } from 'zod';
import type { Frames } from '../time/frames';

/**
 * When a section's beats ended in a film that was made: what each says (or its name in brackets, where it says nothing)
 * and its end, in frames from the section's start.
 */
export interface SectionTimes {
  readonly frames: Frames;
  readonly ends: readonly (readonly [words: string, end: Frames])[];
}

/**
 * Times of a film's sections, by their ids. Kept beside a script, they make an edit move only what is near it: without
 * them, each section is timed by itself, and a word more may move all of it.
 */
export type Timetable = Readonly<Record<string, SectionTimes>>;

/** As files hold it. */
export const timetableSchema: z.ZodType<Timetable> = z.record(
  z.string(),
  z.object({ frames: z.number(), ends: z.array(z.tuple([z.string(), z.number()])) }),
);

/** A beat that stands where a timetable has it: its index, and where it ended. */
export interface KeptEnd {
  readonly index: number;
  readonly end: Frames;
}

/**
 * The beats that a timetable knows: the longest series of the same words in the same order, and between two of them as
 * many others as there were (their words were changed, no more).
 *
 * @param words of each beat now
 * @param frames of the section now; a timetable of another length is no use
 * @example keptEnds(['a', 'x', 'c'], 90, { frames: 90, ends: [['a', 30], ['b', 60], ['c', 90]] }); // all three
 */
export function keptEnds(
  words: readonly string[],
  frames: Frames,
  times: SectionTimes | undefined,
): KeptEnd[] {
  if (times?.frames !== frames) return [];
  const then = times.ends.map(([each]) => each);
  const known = [...sameWords(words, then), { now: words.length, then: then.length }];
  const kept: KeptEnd[] = [];
  let from = { now: 0, then: 0 };
  for (const to of known) {
    const count = to.now - from.now;
    if (count === to.then - from.then) {
      for (let each = 0; each < count; each += 1)
        kept.push({ index: from.now + each, end: times.ends[from.then + each]?.[1] ?? 0 });
    }
    const end = times.ends[to.then]?.[1];
    if (end !== undefined) kept.push({ index: to.now, end });
    from = { now: to.now + 1, then: to.then + 1 };
  }
  return kept;
}

/** The longest series of equal words of two lists, as places in both. */
function sameWords(
  now: readonly string[],
  then: readonly string[],
): { readonly now: number; readonly then: number }[] {
  // How many equal words can still follow, from each pair of places on.
  const follow = Array.from({ length: now.length + 1 }, () => new Uint16Array(then.length + 1));
  const after = (i: number, j: number): number => follow[i]?.[j] ?? 0;
  for (let i = now.length - 1; i >= 0; i -= 1) {
    for (let j = then.length - 1; j >= 0; j -= 1) {
      const best = now[i] === then[j] ? after(i + 1, j + 1) + 1 : Math.max(after(i + 1, j), after(i, j + 1));
      follow[i]?.set([best], j);
    }
  }
  const same: { now: number; then: number }[] = [];
  for (let [i, j] = [0, 0]; i < now.length && j < then.length;) {
    if (now[i] === then[j]) same.push({ now: i++, then: j++ });
    else {
      // Both, where that loses nothing: words that were only changed stand for each other then.
      const most = Math.max(after(i + 1, j), after(i, j + 1));
      const isBoth = after(i + 1, j + 1) === most;
      const isNow = isBoth || after(i + 1, j) === most;
      if (isNow) i += 1;
      if (isBoth || !isNow) j += 1;
    }
  }
  return same;
}

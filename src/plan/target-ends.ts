import type { Frames } from '../time/frames';
import { sum } from './sum';
import type { KeptEnd } from './timetable';

/** Into how many steps a stretch is divided when it is halved. */
const cutSteps = 16;

/** What a beat takes and may take, in frames: its speech, and its rest at least, as it is wished, and at most. */
export interface BeatLimits {
  readonly speech: Frames;
  readonly low: Frames;
  readonly wish: Frames;
  readonly high: Frames;
}

/**
 * Where the beats of a section should end: those that are kept where they did, and the others in the stretches between
 * them.
 *
 * @param kept in order
 */
export function targetEnds(limits: readonly BeatLimits[], total: Frames, kept: readonly KeptEnd[]): Frames[] {
  const targets: Frames[] = [];
  const fill = (count: number, end: Frames): void => {
    const [from, at] = [targets.length, targets.at(-1) ?? 0];
    const ends = spreadEnds(limits.slice(from, count), end - at);
    targets.push(...ends.map((each) => at + each));
  };
  for (const { index, end } of kept) {
    // What is new before a kept beat shares the time that there is with it.
    fill(index + 1, end);
    targets[index] = end;
  }
  if (targets.length < limits.length) fill(limits.length, total);
  return targets;
}

/**
 * Where beats should end: a stretch is halved again and again, each cut where even rests would put it, rounded to a
 * step of the stretch. A line that grows moves a cut only where that rounds otherwise, and then only the beats of that
 * stretch.
 */
function spreadEnds(limits: readonly BeatLimits[], total: Frames): Frames[] {
  const even = evenEnds(limits, total);
  if (limits.length <= 3) return even;
  const middle = Math.ceil(limits.length / 2);
  const step = Math.max(1, total / cutSteps);
  const cut = Math.round(Math.round((even[middle - 1] ?? 0) / step) * step);
  return [
    ...spreadEnds(limits.slice(0, middle), cut),
    ...spreadEnds(limits.slice(middle), total - cut).map((end) => cut + end),
  ];
}

/** Where beats would end if all rests were stretched alike. */
function evenEnds(limits: readonly BeatLimits[], total: Frames): Frames[] {
  const spare = total - sum(limits.map((beat) => beat.speech + beat.wish));
  const weights = limits.map((beat) => (spare >= 0 ? beat.high - beat.wish : beat.wish - beat.low) + 1);
  const weight = sum(weights);
  let at = 0;
  return limits.map((beat, index) => {
    at += beat.speech + beat.wish + (spare * (weights[index] ?? 0)) / weight;
    return Math.round(at);
  });
}

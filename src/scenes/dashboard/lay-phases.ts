import type { SceneLine, TimedFigure } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';
import { namesPeople } from './dashboard-facts';

/** When a round sees, spots, acts and reviews. */
export type Phases = readonly [Frames, Frames, Frames, Frames];

/** Enumerations of a line that are steps of work and not people. */
export function listOf(line: SceneLine): TimedFigure | null {
  return line.figures.find((figure) => figure.type === 'enumeration' && !isPeople(figure)) ?? null;
}

/** True for an enumeration of people. */
export const isPeople = (figure: TimedFigure): boolean => namesPeople(figure.items.map(({ text }) => text));

/** Evenly spread moments, about one every `every` frames, the first at the start. */
function spread(from: Frames, length: Frames, every: number): Frames[] {
  const count = Math.max(1, Math.round(length / every));
  return Array.from({ length: count }, (_, index) => Math.round(from + (index * length) / count));
}

/** Phases of `rounds` rounds laid over marks: exactly on them where there are four a round. */
function layPhases(marks: readonly Frames[], end: Frames, rounds: number, fps: number): Phases[] {
  const all = [...marks, end];
  const at = (position: number): Frames => {
    const index = Math.min(marks.length - 1, Math.floor(position));
    const [from, to] = [all[index] ?? end, all[index + 1] ?? end];
    return from + (to - from) * Math.min(1, position - index);
  };
  const room = end - (marks[0] ?? end);
  const least = Math.min(fps * 1.1, room / (rounds * 4 + 1));
  let last = Number.NEGATIVE_INFINITY;
  const times = Array.from({ length: rounds * 4 }, (_, index) => {
    last = Math.max(last + least, at((index * marks.length) / (rounds * 4)));
    return Math.round(last);
  });
  return Array.from({ length: rounds }, (_, round) => {
    const [see = 0, spot = see, act = spot, review = act] = times.slice(round * 4, round * 4 + 4);
    return [see, spot, act, review] as const;
  });
}

/** Phases of a line whose enumeration steps the loop: each member is a step, the rest after them is the last. */
export function listPhases(line: SceneLine, list: TimedFigure, fps: number): Phases[] {
  const said = list.items.map(({ from }) => from);
  const end = endOf(line.hold);
  const marks = [
    ...(said.length === 2 ? [line.speech.from] : []),
    ...said,
    ...(said.length % 4 === 0 ? [] : [line.hold.from]),
  ];
  const room = (end - (marks[0] ?? end)) / fps;
  const rounds = Math.max(1, Math.min(Math.round(marks.length / 4), Math.floor(room / 5)));
  return layPhases(marks, end, rounds, fps);
}

/** Phases of a run of lines without enumerations: a round about every four moments. */
export function plainPhases(run: readonly SceneLine[], end: Frames, fps: number): Phases[] {
  const marks = run.flatMap((line) => [
    ...spread(line.speech.from, line.speech.durationInFrames, fps * 3.6),
    ...(line.hold.durationInFrames > fps * 1.3
      ? spread(line.hold.from, line.hold.durationInFrames, fps * 3)
      : []),
  ]);
  const seconds = (end - (marks[0] ?? end)) / fps;
  if (seconds < 5) return [];
  const rounds = Math.max(1, Math.min(Math.round(marks.length / 4), Math.floor(seconds / 8)));
  return layPhases(marks, end, rounds, fps);
}

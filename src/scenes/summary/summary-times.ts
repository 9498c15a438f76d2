import { motionSeconds } from '../../stage/motion';
import type { Beat, SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf, split } from '../../time/span';
import { beatsNamed } from '../find-beat';
import { whenSaid } from '../when-said';
import type { SummaryProps } from './scene';
import { cells, flightSeconds } from './tower-shape';

/** A takeaway plays in the middle for a while. */
export interface Visit extends Span {
  readonly takeaway: number;
  /** It comes back for the first time, and is ticked as it leaves. */
  readonly first: boolean;
}

export interface SummaryTimes {
  readonly start: Frames;
  readonly visits: readonly Visit[];
  /** Blocks leave the emblems and build the tower; null while its line has not come. */
  readonly build: Span | null;
  /** When each block of the tower sets out; empty without `build`. */
  readonly launches: readonly Frames[];
}

/** A visit is about as long; a longer stretch plays several takeaways in turn. */
const visitSeconds = 4.6;

/** When each takeaway plays and when the tower is built, from the beats and words. */
export function summaryTimes(
  props: SummaryProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  fps: number,
): SummaryTimes {
  const start = beats[0]?.from ?? 0;
  const build = buildSpan(props, beats, lines, fps);
  const spoken = beatsNamed(beats, 'line');
  const silent = beatsNamed(beats, 'takeaway');
  const visits: Visit[] = silent.map((beat, takeaway) => ({ takeaway, first: true, ...spanOf(beat) }));
  for (const beat of spoken) {
    const until = Math.min(endOf(beat), build?.from ?? Number.POSITIVE_INFINITY);
    if (until - beat.from < motionSeconds.travel * fps) continue;
    visits.push(
      ...visitsIn(
        props,
        beat.index,
        { from: beat.from, durationInFrames: until - beat.from },
        visits,
        lines,
        fps,
      ),
    );
  }
  return {
    start,
    visits,
    build,
    launches: build === null ? [] : launchesIn(build, props.takeaways.length, fps),
  };
}

const spanOf = ({ from, durationInFrames }: Span): Span => ({ from, durationInFrames });

function visitsIn(
  props: SummaryProps,
  line: number,
  span: Span,
  before: readonly Visit[],
  lines: readonly SceneLine[],
  fps: number,
): Visit[] {
  const due = props.takeaways.flatMap((takeaway, index) => (takeaway.line === line ? [index] : []));
  const known = [...new Set([...before.map(({ takeaway }) => takeaway), ...due])];
  if (known.length === 0) return [];
  const room = Math.max(1, Math.round(span.durationInFrames / (visitSeconds * fps)));
  const again = Array.from(
    { length: Math.max(0, room - due.length) },
    (_, index) => known[(before.length + index) % known.length] ?? 0,
  );
  const order = [...due, ...(known.length === 1 && due.length === 1 ? [] : again)];
  const parts = split(
    span,
    order.map(() => 1),
  );
  return order.map((takeaway, index) => {
    const part = parts[index] ?? span;
    return {
      takeaway,
      first: index < due.length,
      ...snapped(part, props.takeaways[takeaway]?.phrase ?? '', lines),
    };
  });
}

/** The part, begun later where the takeaway's own words are heard in its first half. */
function snapped(part: Span, phrase: string, lines: readonly SceneLine[]): Span {
  const said = whenSaid(lines, phrase)?.from ?? part.from;
  const late = said - part.from;
  return late > 0 && late < part.durationInFrames / 2
    ? { from: said, durationInFrames: part.durationInFrames - late }
    : part;
}

/** The tower grows from the words about the goal to late in the rest after them; without such words, at the end. */
function buildSpan(
  { goal }: SummaryProps,
  beats: readonly Beat[],
  lines: readonly SceneLine[],
  fps: number,
): Span | null {
  const rise = beats.find(({ name }) => name === 'rise');
  const beat = goal === null ? undefined : beatsNamed(beats, 'line')[goal.line];
  const own = beat ?? rise;
  if (own === undefined) return null;
  const said = goal === null ? null : whenSaid(lines, goal.phrase);
  const shared = goal !== null && beat !== undefined && goal.line === 0 ? 0.62 : 0.2;
  const from =
    beat && said && said.from > beat.from ? beat.from + (said.from - beat.from) * shared : own.from;
  const last = beat
    ? Math.max(beat.hold.from, endOf(beat) - beat.hold.durationInFrames * 0.3)
    : endOf(own) - own.durationInFrames * 0.3;
  return {
    from: Math.round(from),
    durationInFrames: Math.max(Math.round(1.2 * flightSeconds * fps), Math.round(last - from)),
  };
}

/** Blocks set out in waves, one from each emblem, evenly over the time that is left for them. */
function launchesIn(build: Span, emblems: number, fps: number): Frames[] {
  const waves = Math.ceil(cells.length / emblems);
  const rush = Math.min(motionSeconds.stagger * fps, build.durationInFrames / cells.length / 2);
  const spare = Math.max(1, build.durationInFrames - flightSeconds * fps - rush * emblems);
  return cells.map((_, index) => {
    const wave = Math.floor(index / emblems);
    return Math.round(build.from + (wave / Math.max(1, waves - 1)) * spare + (index % emblems) * rush);
  });
}

/** When a takeaway's emblem sets out for its place: as its first visit ends. */
export function dockAt(visit: Visit, fps: number): Frames {
  return endOf(visit) - Math.round(Math.min(motionSeconds.travel * fps, visit.durationInFrames * 0.4));
}

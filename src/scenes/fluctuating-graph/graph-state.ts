import { enter, exit, pulse, settle, travel } from '../../stage/motion';
import type { Frames } from '../../time/frames';
import type { Moment } from './moments';

/** A driver's dial at one frame. */
export interface DialState {
  /** 0 to 1 round its scale, with an overshoot as it springs. */
  readonly value: number;
  /** Where it stood before it last turned. */
  readonly former: number;
  /** 0 to 1 while it is the one that acts. */
  readonly lit: number;
  /** The frame at which it last turned, or null. */
  readonly turnedAt: Frames | null;
}

/** Every dial's turns: as it is named, and again with later bursts, one dial after the other. */
export function dialTurns(moments: readonly Moment[], drivers: number): Moment[][] {
  const turns: Moment[][] = Array.from({ length: drivers }, () => []);
  let named = false;
  let next = 0;
  for (const moment of moments) {
    if (moment.type === 'driver') {
      named = true;
      turns[moment.driver]?.push(moment);
    } else if (moment.type === 'burst' && named && drivers > 0) {
      turns[next % drivers]?.push(moment);
      next += 1;
    }
  }
  return turns;
}

const rests = [0.34, 0.46, 0.5, 0.4, 0.3] as const;
const turned = [0.82, 0.5, 0.9, 0.42] as const;

/** The state of dial `index` at a frame. */
export function dialState(turns: readonly Moment[], index: number, frame: Frames, fps: number): DialState {
  let value: number = rests[index % rests.length] ?? 0.4;
  let former = value;
  let lit = 0;
  let turnedAt: Frames | null = null;
  for (const [turn, { at, until }] of turns.entries()) {
    if (frame < at) break;
    former = value;
    value = former + ((turned[(turn + index * 2) % turned.length] ?? 0.8) - former) * settle(frame, fps, at);
    lit = enter(frame, fps, at) * exit(frame, fps, until);
    turnedAt = at;
  }
  return { value, former, lit, turnedAt };
}

/** How strongly moments of one type are in force: 0 to 1, soft at both ends. */
export function strengthOf(
  moments: readonly Moment[],
  type: Moment['type'],
  frame: Frames,
  fps: number,
): number {
  return moments.reduce(
    (most, moment) =>
      moment.type === type
        ? Math.max(most, enter(frame, fps, moment.at) * exit(frame, fps, moment.until))
        : most,
    0,
  );
}

/** The flat line of the contrast: it draws itself while it is named and leaves when the sentence is over. */
export function baselineState(
  moments: readonly Moment[],
  frame: Frames,
  fps: number,
): { drawn: number; shown: number } {
  const moment = moments.find(({ type, at, until }) => type === 'contrast' && frame >= at && frame < until);
  return moment
    ? { drawn: travel(frame, fps, moment.at), shown: exit(frame, fps, moment.until) }
    : { drawn: 0, shown: 0 };
}

/** How strongly each curve is lit by the dials that act on it. */
export function litCurves(
  dials: readonly DialState[],
  carriers: readonly number[],
  curves: number,
): number[] {
  return Array.from({ length: curves }, (_, curve) =>
    dials.reduce((most, dial, index) => (carriers[index] === curve ? Math.max(most, dial.lit) : most), 0),
  );
}

/** Shares of the way, 0 to 1, at which dots travel from a dial to its curve; empty when none is under way. */
export function dotsUnderWay(
  dial: DialState,
  frame: Frames,
  fps: number,
): { share: number; strength: number }[] {
  if (dial.turnedAt === null || dial.lit <= 0.02) return [];
  const [dots, secondsApart, secondsUnderWay] = [7, 0.16, 1];
  const since = (frame - dial.turnedAt) / fps;
  return Array.from({ length: dots }, (_, index) => (since - index * secondsApart) / secondsUnderWay)
    .filter((share) => share > 0 && share < 1)
    .map((share) => ({ share, strength: dial.lit * pulse(share, 0, 1) }));
}

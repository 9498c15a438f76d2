import type { GainPoint } from './level/gain-curve';
import { sampleRate } from './sample-rate';

/** A stretch of samples, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How the music makes room for words, in seconds and decibels. */
export const duckShape = {
  /** The fall begins this long before a word and is done when it starts. */
  lookAheadSeconds: 0.25,
  /** After the last word the music stays down for so long ... */
  holdSeconds: 0.2,
  /** ... and rises for so long. */
  riseSeconds: 0.6,
  /** A rest shorter than this keeps the music down: it doesn't pump between sentences. */
  leastRestSeconds: 1.2,
  /** From this length on a rest lets the music rise all the way; in between it rises in proportion. */
  fullRestSeconds: 3,
  /** How far the music rises in a full rest, over its level under speech. */
  liftDb: 10,
} as const;

/**
 * Joins stretches that touch, overlap, or lie closer together than `gap` samples. They may come in any order.
 *
 * @example joinStretches([{ from: 0, to: 10 }, { from: 12, to: 20 }], 5); // [{ from: 0, to: 20 }]
 */
export function joinStretches(stretches: readonly Stretch[], gap: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && next.from - last.to < gap) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else joined.push(next);
  }
  return joined;
}

/** How far the music may rise in a rest between words, in decibels. */
function liftIn(restSeconds: number): number {
  const { leastRestSeconds, fullRestSeconds, liftDb } = duckShape;
  // A rest just long enough gets a rise that the ear takes for breathing, not for a switch.
  const share = 0.35 + (0.65 * (restSeconds - leastRestSeconds)) / (fullRestSeconds - leastRestSeconds);
  return liftDb * Math.min(1, share);
}

/**
 * The music's gain from where words are: 0 dB while someone speaks, up to `duckShape.liftDb` in the rests, before the
 * first and after the last word. Speech is known in advance, so the fall is over when a word begins.
 *
 * @param speech where words are, in samples, in any order
 * @param totalSamples length of the film
 * @example duckCurve([{ from: 96000, to: 192000 }], 480000); // up, down at 84000-96000, up at 201600-230400
 */
export function duckCurve(speech: readonly Stretch[], totalSamples: number): GainPoint[] {
  const seconds = (value: number): number => Math.round(value * sampleRate);
  const regions = joinStretches(speech, seconds(duckShape.leastRestSeconds));
  if (regions.length === 0) return [{ sample: 0, decibels: duckShape.liftDb }];
  const points: GainPoint[] = [];
  const add = (sample: number, decibels: number): void => {
    const last = points.at(-1);
    if (last === undefined || sample > last.sample) points.push({ sample, decibels });
  };
  let before: Stretch | null = null;
  for (const region of regions) {
    const lift = before === null ? duckShape.liftDb : liftIn((region.from - before.to) / sampleRate);
    if (before !== null) {
      add(before.to + seconds(duckShape.holdSeconds), 0);
      add(before.to + seconds(duckShape.holdSeconds + duckShape.riseSeconds), lift);
    }
    const fall = region.from - seconds(duckShape.lookAheadSeconds);
    // Words from the very start leave no time to fall: the film begins with the music down.
    if (fall > 0) add(fall, lift);
    add(fall > 0 ? region.from : 0, 0);
    before = region;
  }
  const end = before?.to ?? 0;
  if (end < totalSamples) {
    add(end + seconds(duckShape.holdSeconds), 0);
    add(end + seconds(duckShape.holdSeconds + duckShape.riseSeconds), duckShape.liftDb);
  }
  return points;
}

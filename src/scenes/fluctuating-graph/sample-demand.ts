import { curveAt, limitAt } from './demand';
import type { Demand } from './plan-demand';

/** The visible window of the chart in shares of the limit, one entry per sample from the left edge to now. */
export interface Samples {
  readonly seconds: readonly number[];
  /** Upper edge of each curve (stacked on those below it, or by itself), bottom first. */
  readonly tops: readonly (readonly number[])[];
  /** The topmost edge without what drivers added, or null where nothing is added in the whole window. */
  readonly former: readonly (number | null)[];
  readonly limit: readonly number[];
}

/** Squeezes what would leave the plot: 1.2 stays, everything above approaches 1.58 (words stand above it). */
export function squeeze(height: number): number {
  const [knee, most] = [1.2, 1.58];
  return height <= knee ? height : knee + (most - knee) * (1 - Math.exp(-(height - knee) / (most - knee)));
}

/**
 * Samples the demand from `fromSeconds` to `toSeconds` at `count` places.
 *
 * @param stacked true where curves add up; else each is drawn on its own level
 * @param rise 0 to 1 while the chart builds up at the start of the scene
 */
export function sampleDemand(
  demand: Demand,
  fromSeconds: number,
  toSeconds: number,
  count: number,
  stacked: boolean,
  rise: number,
): Samples {
  const seconds = Array.from(
    { length: count },
    (_, index) => fromSeconds + ((toSeconds - fromSeconds) * index) / (count - 1),
  );
  const columns = seconds.map((at) => columnAt(demand, at, stacked, rise));
  return {
    seconds,
    tops: demand.curves.map((_, curve) => columns.map((column) => column[curve] ?? 0)),
    former: seconds.map((at) => formerAt(demand, at)),
    limit: seconds.map((at) => limitAt(demand.limitSteps, at)),
  };
}

/** Upper edges of all curves at one moment, bottom first. */
export function columnAt(demand: Demand, seconds: number, stacked: boolean, rise = 1): number[] {
  const count = demand.curves.length;
  let sum = 0;
  return demand.curves.map((curve, index) => {
    const height = curveAt(curve, seconds, false) * rise;
    if (!stacked) return squeeze(levelOf(index, count) + height * (count > 1 ? 0.62 : 0.95));
    sum += height;
    return squeeze(sum);
  });
}

/** Curves that don't add up stand on levels of their own. */
function levelOf(index: number, count: number): number {
  return count > 1 ? 0.1 + (index * 0.9) / count : 0.2;
}

function formerAt(demand: Demand, seconds: number): number | null {
  const added = demand.curves.some((curve) =>
    curve.swells.some((swell) => swell.added && seconds > swell.from && seconds < swell.to),
  );
  return added ? squeeze(demand.curves.reduce((sum, curve) => sum + curveAt(curve, seconds, true), 0)) : null;
}

/** A run of samples in which something holds, first and last index included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longest runs of samples for which `holds` is true, in order. */
export function runsWhere(count: number, holds: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let index = 0; index <= count; index += 1) {
    const inside = index < count && holds(index);
    if (inside && first < 0) first = index;
    if (!inside && first >= 0) {
      runs.push({ first, last: index - 1 });
      first = -1;
    }
  }
  return runs;
}

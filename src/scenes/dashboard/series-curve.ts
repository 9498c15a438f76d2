import { random } from 'remotion';
import { ramp } from '../../stage/motion';
import type { Round } from './dashboard-timeline';

/** A round's moments in seconds of the scene. */
export interface Excursion {
  readonly see: number;
  readonly spot: number;
  readonly suggest: number;
  readonly act: number;
  readonly applied: number;
  readonly review: number;
  readonly row: number;
}

/** Half the expected range's height, as a share of the plot. */
export const bandHalf = 0.115;
/** Seconds that the curve takes to leave its band before it is spotted, and to come back. */
export const riseSeconds = 0.9;
const fallSeconds = 1.5;
/** Seconds after a review for which its success is drawn in the colour of value. */
const gladSeconds = 4.5;

const drawn = new Map<string, number>();

/** A seed's number; kept, for curve and cells ask for the same ones hundreds of times a frame. */
function kept(seed: string): number {
  const known = drawn.get(seed);
  if (known !== undefined) return known;
  const made = random(seed);
  drawn.set(seed, made);
  return made;
}

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** Rounds in seconds. */
export function excursionsOf(rounds: readonly Round[], fps: number): Excursion[] {
  return rounds.map(({ see, spot, suggest, act, applied, review, row }) => ({
    see: see / fps,
    spot: spot / fps,
    suggest: suggest / fps,
    act: act / fps,
    applied: applied / fps,
    review: review / fps,
    row,
  }));
}

/** The middle of the expected range at a time, as a share of the plot's height; slow waves, other ones for each seed. */
export function expectedAt(seconds: number, seed: string): number {
  const turn = kept(`${seed}-turn`) * Math.PI * 2;
  return (
    0.4 +
    0.135 * Math.sin(seconds * 0.62 + turn) +
    0.05 * Math.sin(seconds * 1.31 + turn * 2.3) +
    0.02 * Math.sin(seconds * 2.9 + turn)
  );
}

/** How far an excursion lifts the curve at a time: 0 in the band, 1 at its peak. */
export function liftAt(seconds: number, { spot, review }: Excursion): number {
  const rise = smooth(ramp(seconds, spot - riseSeconds, riseSeconds));
  const ease = 1 - 0.4 * smooth(ramp(seconds, spot + 0.1, 1.1));
  const back = 1 - smooth(ramp(seconds, review, fallSeconds));
  return rise * ease * back;
}

/** The curve at a time, as a share of the plot's height: it flutters inside its range unless an excursion lifts it. */
export function valueAt(seconds: number, seed: string, excursions: readonly Excursion[]): number {
  const lift = excursions.reduce((most, one) => Math.max(most, liftAt(seconds, one)), 0);
  const flutter =
    0.034 * Math.sin(seconds * 3.7 + 1) +
    0.024 * Math.sin(seconds * 8.3) +
    0.011 * Math.sin(seconds * 19.1 + 2);
  const base = expectedAt(seconds, seed) + flutter * (1 - lift * 0.4);
  return base + (0.9 - base) * lift;
}

/** What the curve means at a time. */
export type Mood = 'calm' | 'anomaly' | 'settled';

export function moodAt(seconds: number, excursions: readonly Excursion[]): Mood {
  if (excursions.some(({ spot, review }) => seconds >= spot - riseSeconds * 0.7 && seconds < review))
    return 'anomaly';
  return excursions.some(({ review }) => seconds >= review && seconds < review + gladSeconds)
    ? 'settled'
    : 'calm';
}

/** How busy a cell is, 0 to 1; rows have rhythms of their own: bursts, a wave, spikes, a slow swell. */
export function heatAt(row: number, column: number, seed: string): number {
  const grain = kept(`${seed}-${row}-${column}`);
  const start = kept(`${seed}-row-${row}`) * 12;
  const phase = column + start;
  if (row % 4 === 0) return phase % 11 < 4 ? 0.72 + 0.28 * grain : 0.08 + 0.24 * grain;
  if (row % 4 === 1) return 0.42 + 0.34 * Math.sin(phase * 0.42) + 0.16 * grain;
  if (row % 4 === 2) return phase % 9 < 3 ? 0.55 + 0.4 * grain : 0.04 + 0.14 * grain;
  return 0.4 + 0.3 * Math.sin(phase * 0.21) + 0.2 * grain;
}

/** How full a row's bar is at a time, 0 to 1; `idle` from 0 to 1 empties it. */
export function barAt(row: number, seconds: number, seed: string, idle: number): number {
  const own = 0.46 + 0.3 * kept(`${seed}-bar-${row}`);
  const busy =
    own + 0.07 * Math.sin(seconds * (0.7 + row * 0.13) + row * 2) + 0.025 * Math.sin(seconds * 2.3 + row);
  return busy + (0.36 - busy) * idle;
}

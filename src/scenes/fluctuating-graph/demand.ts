import { random } from 'remotion';

export type Shape = 'bursts' | 'wave' | 'spikes' | 'steady';

/** A stretch in which a curve stands higher (or lower); times in seconds of the chart, heights in shares of the limit. */
export interface Swell {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  readonly height: number;
  /** What a driver added: the former shape is drawn without it. */
  readonly added: boolean;
}

export interface Spike {
  readonly at: number;
  readonly height: number;
  readonly width: number;
}

export interface Curve {
  readonly base: number;
  readonly drift: number;
  readonly periodSeconds: number;
  readonly phase: number;
  readonly swells: readonly Swell[];
  readonly spikes: readonly Spike[];
}

/** A smooth step from 0 (at or below 0) to 1 (at or above 1). */
export function smooth(share: number): number {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
}

/** How much of a swell stands at a moment, 0 to 1, with soft edges inside its stretch. */
export function swellAt(swell: Pick<Swell, 'from' | 'to' | 'edge'>, seconds: number): number {
  if (seconds <= swell.from || seconds >= swell.to) return 0;
  return smooth((seconds - swell.from) / swell.edge) * smooth((swell.to - seconds) / swell.edge);
}

/**
 * Height of a curve at a moment of the chart, in shares of the limit; never below 0.02.
 *
 * @param former true for the shape without what drivers added
 * @example curveAt({ base: 0.3, drift: 0, periodSeconds: 8, phase: 0, swells: [], spikes: [] }, 4, false); // 0.3
 */
export function curveAt(curve: Curve, seconds: number, former: boolean): number {
  let height =
    curve.base + curve.drift * Math.sin((seconds / curve.periodSeconds) * 2 * Math.PI + curve.phase);
  for (const swell of curve.swells) {
    if (former && swell.added) continue;
    const share = swellAt(swell, seconds);
    if (share === 0) continue;
    const ripple =
      0.08 * Math.sin((seconds - swell.from) * 4.3) + 0.035 * Math.sin((seconds - swell.from) * 7.9 + 1);
    height += swell.height * share * (1 + ripple);
  }
  for (const { at, height: peak, width } of curve.spikes) {
    const distance = (seconds - at) / width;
    if (Math.abs(distance) < 4) height += peak * Math.exp(-distance * distance);
  }
  return Math.max(0.02, height);
}

/** A step of the limit that comes late after the demand: from `at` on it is `by` higher. */
export interface LimitStep {
  readonly at: number;
  readonly by: number;
}

/** The limit at a moment, in shares of its first height; steps are a quarter of a second wide. */
export function limitAt(steps: readonly LimitStep[], seconds: number): number {
  const stepSeconds = 0.22;
  return 1 + steps.reduce((sum, step) => sum + step.by * smooth((seconds - step.at) / stepSeconds), 0);
}

/** Spikes spread over a stretch, about one every `everySeconds`, none twice the same; the same seed gives the same. */
export function scatterSpikes(seed: string, from: number, to: number, everySeconds: number): Spike[] {
  const count = Math.max(0, Math.round((to - from) / everySeconds));
  return Array.from({ length: count }, (_, index) => ({
    at: from + (index + 0.15 + 0.7 * random(`${seed}/at/${index}`)) * everySeconds,
    height: 0.1 + 0.24 * random(`${seed}/height/${index}`) ** 1.5,
    width: 0.09 + 0.07 * random(`${seed}/width/${index}`),
  }));
}

import { channelsOf, type StereoBuffer } from '../stereo-buffer';
import { decibelsToGain } from './decibels';

/** A level that is reached at a sample; levels between two points run along half a cosine, so no ramp has a corner. */
export interface GainPoint {
  readonly sample: number;
  readonly decibels: number;
}

/** Samples between two exact values; in between the gain runs straight. */
const stride = 64;

/**
 * The level of a curve at a sample: held before the first and after the last point, 0 dB when there is none.
 *
 * @example levelAt([{ sample: 0, decibels: 0 }, { sample: 100, decibels: -10 }], 50); // -5
 */
export function levelAt(curve: readonly GainPoint[], sample: number): number {
  let low = 0;
  let high = curve.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((curve[middle]?.sample ?? 0) <= sample) low = middle + 1;
    else high = middle;
  }
  const before = curve[low - 1];
  const after = curve[low];
  if (before === undefined) return after?.decibels ?? 0;
  if (after === undefined) return before.decibels;
  const progress = (sample - before.sample) / (after.sample - before.sample);
  return before.decibels + (after.decibels - before.decibels) * (0.5 - 0.5 * Math.cos(Math.PI * progress));
}

/**
 * What a curve says of the samples `[from, to)`, all places counted from `from`: where it says the same of two stretches of
 * one length, `applyCurve` does the same to them.
 */
export function curveWithin(curve: readonly GainPoint[], from: number, to: number): number[][] {
  const said: number[][] = [];
  for (let index = 0; index <= curve.length; index += 1) {
    const [before, after] = [curve[index - 1], curve[index]];
    const begin = before?.sample ?? -Infinity;
    const end = after?.sample ?? Infinity;
    // The last step's end lies after the stretch.
    if (end < from || begin > to + stride) continue;
    const isMoving = before !== undefined && after !== undefined && before.decibels !== after.decibels;
    said.push(
      isMoving
        ? [begin - from, before.decibels, end - from, after.decibels]
        : [Math.max(0, begin - from), (before ?? after)?.decibels ?? 0],
    );
  }
  return said;
}

/** Multiplies a stretch of a channel by a gain that changes by so much with each sample. */
function ramp(channel: Float32Array, from: number, to: number, gain: number, change: number): void {
  if (change === 0) for (let i = from; i < to; i += 1) channel[i] = (channel[i] ?? 0) * gain;
  else for (let i = from; i < to; i += 1) channel[i] = (channel[i] ?? 0) * (gain + change * (i - from));
}

/**
 * Multiplies a sound, in place, by a curve of gains.
 *
 * @param from the sample of the curve at which the sound begins; a multiple of 64 gives the same samples in pieces as
 * in one
 */
export function applyCurve(buffer: StereoBuffer, curve: readonly GainPoint[], from = 0): void {
  if (curve.length === 0) return;
  const channels = channelsOf(buffer);
  let level = levelAt(curve, from);
  let gain = decibelsToGain(level);
  for (let start = 0; start < buffer.left.length; start += stride) {
    const nextLevel = levelAt(curve, from + start + stride);
    const next = nextLevel === level ? gain : decibelsToGain(nextLevel);
    const end = Math.min(buffer.left.length, start + stride);
    // Most of a curve is held, and half of that at 0 dB.
    if (next !== 1 || gain !== 1)
      for (const channel of channels) ramp(channel, start, end, gain, (next - gain) / stride);
    level = nextLevel;
    gain = next;
  }
}

/** How a film's sound comes from nothing at its start and goes to nothing at its end; everything in samples. */
export interface Fades {
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** Length of the film. */
  readonly total: number;
}

/** Fades what is under a film's fades of a sound, in place; the sound begins at the film's sample `from`. */
export function fadeEdges(buffer: StereoBuffer, { fadeIn, fadeOut, total }: Fades, from = 0): void {
  const rise = Math.min(fadeIn, total);
  const fall = Math.min(fadeOut, total);
  const end = Math.min(total, from + buffer.left.length);
  for (const channel of channelsOf(buffer)) {
    for (let at = from; at < Math.min(end, rise); at += 1)
      channel[at - from] = (channel[at - from] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * at) / rise));
    for (let at = Math.max(from, Math.ceil(total - fall)); at < end; at += 1) {
      const toCome = total - 1 - at;
      channel[at - from] = (channel[at - from] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * toCome) / fall));
    }
  }
}

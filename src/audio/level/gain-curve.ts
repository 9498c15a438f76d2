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

/** Multiplies a sound, in place, by a curve of gains. */
export function applyCurve(buffer: StereoBuffer, curve: readonly GainPoint[]): void {
  if (curve.length === 0) return;
  const channels = channelsOf(buffer);
  let gain = decibelsToGain(levelAt(curve, 0));
  for (let from = 0; from < buffer.left.length; from += stride) {
    const next = decibelsToGain(levelAt(curve, from + stride));
    const change = (next - gain) / stride;
    const to = Math.min(buffer.left.length, from + stride);
    for (const channel of channels) {
      for (let i = from; i < to; i += 1) channel[i] = (channel[i] ?? 0) * (gain + change * (i - from));
    }
    gain = next;
  }
}

/** Fades a sound, in place, from nothing at its start and to nothing at its end; both lengths in samples. */
export function fadeEdges(buffer: StereoBuffer, fadeIn: number, fadeOut: number): void {
  const { length } = buffer.left;
  const rise = Math.min(fadeIn, length);
  const fall = Math.min(fadeOut, length);
  for (const channel of channelsOf(buffer)) {
    for (let i = 0; i < rise; i += 1)
      channel[i] = (channel[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / rise));
    for (let i = 0; i < fall; i += 1) {
      const at = length - 1 - i;
      channel[at] = (channel[at] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / fall));
    }
  }
}

import { sampleRate } from '../sample-rate';
import { channelsOf, type StereoBuffer } from '../stereo-buffer';

/** A second-order filter, its coefficients already divided by a0. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * A high-pass that removes what is below `hertz`, the constant part included (12 dB an octave, no bump).
 *
 * @example filterThrough(music, highPass(30));
 */
export function highPass(hertz: number): Biquad {
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(turn) / Math.SQRT2;
  const cos = Math.cos(turn);
  const a0 = 1 + alpha;
  return {
    b0: (1 + cos) / 2 / a0,
    b1: -(1 + cos) / a0,
    b2: (1 + cos) / 2 / a0,
    a1: (-2 * cos) / a0,
    a2: (1 - alpha) / a0,
  };
}

/** A bell that lifts (or with negative decibels sinks) the surroundings of `hertz`; small `q` is wide. */
export function bell(hertz: number, decibels: number, q: number): Biquad {
  const amplitude = Math.pow(10, decibels / 40);
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(turn) / (2 * q);
  const cos = Math.cos(turn);
  const a0 = 1 + alpha / amplitude;
  return {
    b0: (1 + alpha * amplitude) / a0,
    b1: (-2 * cos) / a0,
    b2: (1 - alpha * amplitude) / a0,
    a1: (-2 * cos) / a0,
    a2: (1 - alpha / amplitude) / a0,
  };
}

/** Sends a sound, in place, through a filter. */
export function filterThrough(buffer: StereoBuffer, { b0, b1, b2, a1, a2 }: Biquad): void {
  for (const channel of channelsOf(buffer)) {
    let s1 = 0;
    let s2 = 0;
    for (let i = 0; i < channel.length; i += 1) {
      const x = channel[i] ?? 0;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y + 1e-24;
      channel[i] = y;
    }
  }
}

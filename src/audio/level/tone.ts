import { sampleRate } from '../sample-rate';
import type { StereoBuffer } from '../stereo-buffer';

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
 * @example const withoutRumble = makeFilter(highPass(30));
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

/**
 * A filter for a sound that comes in pieces: it is sent through in place and rings on from one piece to the next.
 *
 * @example const soften = makeFilter(highPass(30)); soften(first); soften(second);
 */
export function makeFilter({ b0, b1, b2, a1, a2 }: Biquad): (piece: StereoBuffer) => void {
  let memory = { left1: 0, left2: 0, right1: 0, right2: 0 };
  return ({ left, right }) => {
    let { left1, left2, right1, right2 } = memory;
    // A filter has to wait for its last sample: two sides that take turns are done in the time of one.
    for (let i = 0; i < left.length; i += 1) {
      const inLeft = left[i] ?? 0;
      const inRight = right[i] ?? 0;
      const outLeft = b0 * inLeft + left1;
      const outRight = b0 * inRight + right1;
      left1 = b1 * inLeft - a1 * outLeft + left2;
      right1 = b1 * inRight - a1 * outRight + right2;
      left2 = b2 * inLeft - a2 * outLeft + 1e-24;
      right2 = b2 * inRight - a2 * outRight + 1e-24;
      left[i] = outLeft;
      right[i] = outRight;
    }
    memory = { left1, left2, right1, right2 };
  };
}

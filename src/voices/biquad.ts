/** A second-order filter: `y = b0 x + b1 x1 + b2 x2 - a1 y1 - a2 y2`. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** A Butterworth high-pass (12 dB an octave) at `hertz`. */
export function highPass(hertz: number, sampleRate: number): Biquad {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  const b = (1 + Math.cos(w)) / 2 / a0;
  return { b: [b, -2 * b, b], a: [(-2 * Math.cos(w)) / a0, (1 - alpha) / a0] };
}

/** A shelf that lifts (or lowers) everything well above `hertz` by `gainDb`. */
export function highShelf(hertz: number, gainDb: number, sampleRate: number): Biquad {
  const gain = 10 ** (gainDb / 40);
  const w = (2 * Math.PI * hertz) / sampleRate;
  const cos = Math.cos(w);
  const slope = Math.sin(w) * Math.SQRT1_2 * 2 * Math.sqrt(gain);
  const a0 = gain + 1 - (gain - 1) * cos + slope;
  return {
    b: [
      (gain * (gain + 1 + (gain - 1) * cos + slope)) / a0,
      (-2 * gain * (gain - 1 + (gain + 1) * cos)) / a0,
      (gain * (gain + 1 + (gain - 1) * cos - slope)) / a0,
    ],
    a: [(2 * (gain - 1 - (gain + 1) * cos)) / a0, (gain + 1 - (gain - 1) * cos - slope) / a0],
  };
}

/** The samples after the filter, as long as before; the filter starts from silence. */
export function filtered(samples: Float32Array, { a, b }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const x = samples[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

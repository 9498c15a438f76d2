import { sampleRate } from '../sample-rate';
import { seededRandom } from '../seeded-random';

/** White noise from -1 to 1, always the same for one seed. */
export function noise(samples: number, seed: string): Float32Array {
  const draw = seededRandom(seed);
  return Float32Array.from({ length: samples }, () => draw() * 2 - 1);
}

/**
 * Filters a sound in place with a state-variable filter whose corner may move.
 *
 * @param hertz the corner at a time in seconds
 * @param q how sharp: 0.7 is smooth, 5 whistles
 */
export function filterInPlace(
  channel: Float32Array,
  type: 'low' | 'band' | 'high',
  hertz: (seconds: number) => number,
  q: number,
): void {
  let s1 = 0;
  let s2 = 0;
  let g = 0;
  let scale = 0;
  const k = 1 / q;
  for (let i = 0; i < channel.length; i += 1) {
    if (i % 16 === 0) {
      g = Math.tan((Math.PI * Math.min(20000, hertz(i / sampleRate))) / sampleRate);
      scale = 1 / (1 + g * (g + k));
    }
    const high = ((channel[i] ?? 0) - (g + k) * s1 - s2) * scale;
    const band = g * high + s1;
    s1 = g * high + band;
    const low = g * band + s2;
    s2 = g * band + low;
    channel[i] = type === 'low' ? low : type === 'high' ? high : band * k;
  }
}

/** Multiplies a sound in place by an envelope over time in seconds. */
export function shapeInPlace(channel: Float32Array, envelope: (seconds: number) => number): void {
  for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * envelope(i / sampleRate);
}

/**
 * A smooth step from 0 at `from` to 1 at `to` (seconds).
 *
 * @example ease(0.5, 0, 1); // 0.5
 */
export function ease(seconds: number, from: number, to: number): number {
  const progress = Math.min(1, Math.max(0, (seconds - from) / (to - from)));
  return progress * progress * (3 - 2 * progress);
}

import { sampleRate } from '../sample-rate';
import { mono, type StereoBuffer } from '../stereo-buffer';
import { ease, filterInPlace, noise, shapeInPlace } from './noise';

/** Hits of one kind sound a little different from each other: so many variants take turns. */
export const drumVariants = 4;

/** A burst of filtered noise that swells for `attack` seconds and decays by a factor e in `decay` seconds. */
function burst(
  seed: string,
  seconds: number,
  corner: number,
  q: number,
  attack: number,
  decay: number,
  type: 'band' | 'high',
): Float32Array {
  const channel = noise(Math.round(seconds * sampleRate), seed);
  filterInPlace(channel, type, () => corner, q);
  shapeInPlace(
    channel,
    (t) =>
      ease(t, 0, attack) * Math.exp(-Math.max(0, t - attack) / decay) * (1 - ease(t, seconds * 0.7, seconds)),
  );
  return channel;
}

/** A sine that falls from one frequency to another, as a drum skin does. */
function skin(
  seconds: number,
  fromHertz: number,
  toHertz: number,
  fallSeconds: number,
  decaySeconds: number,
): Float32Array {
  const channel = new Float32Array(Math.round(seconds * sampleRate));
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const t = i / sampleRate;
    phase += (toHertz + (fromHertz - toHertz) * Math.exp(-t / fallSeconds)) / sampleRate;
    channel[i] =
      Math.sin(2 * Math.PI * phase) *
      ease(t, 0, 0.003) *
      Math.exp(-t / decaySeconds) *
      (1 - ease(t, seconds * 0.6, seconds));
  }
  return channel;
}

function add(to: Float32Array, from: Float32Array, gain: number, delaySeconds: number): Float32Array {
  const delay = Math.round(delaySeconds * sampleRate);
  for (let i = 0; i < from.length && i + delay < to.length; i += 1) {
    to[i + delay] = (to[i + delay] ?? 0) + (from[i] ?? 0) * gain;
  }
  return to;
}

/** The soft kit, by name: each takes a variant from 0 to `drumVariants - 1`. */
export const drums = {
  kick: (variant) =>
    mono(
      add(
        skin(0.42, 112, 47, 0.035, 0.13),
        burst(`kick ${variant}`, 0.03, 1600, 0.8, 0.001, 0.005, 'band'),
        0.16,
        0,
      ),
    ),
  rim: (variant) =>
    mono(
      add(
        skin(0.12, 980 + variant * 9, 820, 0.01, 0.022),
        burst(`rim ${variant}`, 0.09, 2300, 1.2, 0.001, 0.018, 'band'),
        0.9,
        0,
      ),
    ),
  brush: (variant) =>
    mono(
      add(
        burst(`brush ${variant}`, 0.34, 3100, 0.6, 0.014, 0.075, 'band'),
        skin(0.16, 240, 185, 0.02, 0.05),
        0.22,
        0,
      ),
    ),
  snap: (variant) => {
    const channel = new Float32Array(Math.round(0.3 * sampleRate));
    for (const [i, delay] of [0, 0.011, 0.021].entries()) {
      add(
        channel,
        burst(`snap ${variant} ${i}`, 0.26, 1750, 0.9, 0.002, i === 2 ? 0.06 : 0.008, 'band'),
        1,
        delay,
      );
    }
    return mono(channel);
  },
  shaker: (variant) => mono(burst(`shaker ${variant}`, 0.14, 6200, 0.8, 0.02, 0.028, 'band')),
  hat: (variant) => mono(burst(`hat ${variant}`, 0.11, 8200, 0.9, 0.0015, 0.022, 'high')),
  tom: (variant) =>
    mono(
      add(
        skin(0.6, 118 + variant * 2, 78, 0.06, 0.2),
        burst(`tom ${variant}`, 0.05, 900, 0.8, 0.002, 0.012, 'band'),
        0.12,
        0,
      ),
    ),
  tick: (variant) =>
    mono(
      add(
        skin(0.06, 2500 + 40 * variant, 2300, 0.004, 0.009),
        burst(`tick ${variant}`, 0.04, 5200, 1.4, 0.001, 0.007, 'band'),
        0.6,
        0,
      ),
    ),
} as const satisfies Record<string, (variant: number) => StereoBuffer>;

/** A cymbal wash that blooms on the beat and dies away in a few seconds. */
export function washNote(): StereoBuffer {
  const side = (seed: string): Float32Array => {
    const channel = burst(seed, 3.6, 4200, 0.5, 0.012, 0.85, 'high');
    filterInPlace(channel, 'low', (t) => 3200 + 9000 * Math.exp(-t / 0.5), 0.7);
    return channel;
  };
  return { left: side('wash left'), right: side('wash right') };
}

/** Air that rises for `seconds` towards the next bar line and is gone when it comes. */
export function riseNote(seconds: number): StereoBuffer {
  const side = (seed: string): Float32Array => {
    const channel = noise(Math.round(seconds * sampleRate), seed);
    filterInPlace(channel, 'band', (t) => 500 * Math.pow(9, t / seconds), 1.1);
    shapeInPlace(channel, (t) => Math.pow(t / seconds, 2.2) * (1 - ease(t, seconds - 0.06, seconds)));
    return channel;
  };
  return { left: side('rise left'), right: side('rise right') };
}

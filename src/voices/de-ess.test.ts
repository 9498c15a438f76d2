import { describe, expect, it } from 'vitest';
import { seededRandom } from '../audio/seeded-random';
import { filtered, highPass } from './biquad';
import { deEss } from './de-ess';

const rate = 48_000;

/** A hummed vowel of a second, with a hiss of `hissDb` against it from 0.4 to 0.5 s. */
function spoken(hissDb: number): Float32Array {
  const draw = seededRandom('hiss');
  const noise = filtered(
    Float32Array.from({ length: rate }, () => draw() * 2 - 1),
    highPass(6000, rate),
  );
  const power = noise.reduce((sum, sample) => sum + sample * sample, 0) / rate;
  const level = 0.2 * Math.SQRT1_2 * 10 ** (hissDb / 20);
  return noise.map((sample, i) => {
    const isHiss = i >= 0.4 * rate && i < 0.5 * rate;
    return isHiss ? (sample / Math.sqrt(power)) * level : 0.2 * Math.sin((2 * Math.PI * 220 * i) / rate);
  });
}

function levelDb(samples: Float32Array, fromSeconds: number, toSeconds: number): number {
  const stretch = samples.subarray(fromSeconds * rate, toSeconds * rate);
  return 10 * Math.log10(stretch.reduce((sum, sample) => sum + sample * sample, 0) / stretch.length);
}

describe('a harsh consonant', () => {
  it('is softened by 0.7 of what it is too loud, and by 8 dB at most', () => {
    for (const [hissDb, cut] of [
      [3, 4.2],
      [6, 6.3],
      [12, 8],
    ] as const) {
      const before = spoken(hissDb);
      const after = deEss(before, rate);
      const taken = levelDb(before, 0.42, 0.48) - levelDb(after, 0.42, 0.48);
      expect(Math.abs(taken - cut)).toBeLessThan(1.5);
    }
  });

  it('leaves the speech around it as it is', () => {
    const before = spoken(6);
    const after = deEss(before, rate);
    const changed = after.findIndex((sample, i) => sample !== before[i]);
    const lastChanged = after.findLastIndex((sample, i) => sample !== before[i]);
    expect(changed).toBeGreaterThan(0.37 * rate);
    expect(lastChanged).toBeLessThan(0.53 * rate);
  });
});

describe('speech without one', () => {
  it('stays the same, and so do silence and a sound that is too short to judge', () => {
    for (const samples of [spoken(-8), new Float32Array(rate), new Float32Array(100).fill(0.1)])
      expect(deEss(samples, rate)).toBe(samples);
  });
});

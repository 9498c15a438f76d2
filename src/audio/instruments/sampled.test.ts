import { describe, expect, it, vi } from 'vitest';
import { bankBytes, scoreInstruments } from '../fixtures/score-instruments';
import { loudestMoment, weightedPowers } from '../level/loudness';
import { sampleRate } from '../sample-rate';
import type { StereoBuffer } from '../stereo-buffer';
import type { PresetName } from './bank.data';
import { openInstruments } from './sampled';
import { hertzOf } from './wave-table';

vi.setConfig({ testTimeout: 60_000 });

/** What the score asks of each, and where in a note its pitch has settled: seconds. */
const asked: Record<PresetName, { keys: readonly [number, number]; settled: readonly [number, number] }> = {
  piano: { keys: [51, 92], settled: [0.1, 1.3] },
  'felt piano': { keys: [51, 92], settled: [0.1, 1.3] },
  strings: { keys: [51, 86], settled: [1, 3.5] },
  pizzicato: { keys: [63, 90], settled: [0.02, 0.45] },
  marimba: { keys: [63, 89], settled: [0.03, 0.5] },
  celesta: { keys: [55, 95], settled: [0.05, 1] },
  'electric piano': { keys: [51, 83], settled: [0.1, 1.2] },
  'bass guitar': { keys: [40, 63], settled: [0.1, 1.3] },
};
const presets = Object.entries(asked).map(([name, facts]) => ({ name: name as PresetName, ...facts }));

/** Power of a frequency in a stretch, under a Hann window. */
function powerAt(channel: Float32Array, hertz: number): number {
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const [stepRe, stepIm] = [Math.cos(turn), Math.sin(turn)];
  let [re, im, x, y] = [0, 0, 1, 0];
  for (let i = 0; i < channel.length; i += 1) {
    const sample = (channel[i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / channel.length));
    re += sample * x;
    im += sample * y;
    [x, y] = [x * stepRe - y * stepIm, x * stepIm + y * stepRe];
  }
  return re * re + im * im;
}

/** How far a note's fundamental, the middle of its players, lies from its key: cents. */
function centsOff(sound: StereoBuffer, key: number, [from, to]: readonly [number, number]): number {
  const hertz = hertzOf(key);
  // As long as it takes to tell some 12 cents apart, and looked at as far as a Hann window's peak is wide.
  const windowSeconds = Math.min(to - from, 300 / hertz);
  const reach = Math.max(45, 1200 * Math.log2(1 + 2.5 / (windowSeconds * hertz)));
  const near = Array.from({ length: 41 }, (_, i) => ((i - 20) / 20) * reach);
  const powers = near.map(() => 0);
  for (let at = from; at + windowSeconds <= to + 1e-9; at += windowSeconds / 2)
    for (const side of [sound.left, sound.right]) {
      const heard = side.subarray(Math.round(at * sampleRate), Math.round((at + windowSeconds) * sampleRate));
      for (const [i, cents] of near.entries())
        powers[i] = (powers[i] ?? 0) + powerAt(heard, hertzOf(key + cents / 100));
    }
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return near.reduce((sum, cents, i) => sum + cents * (powers[i] ?? 0), 0) / whole;
}

const isSame = (one: StereoBuffer, other: StereoBuffer): boolean =>
  (['left', 'right'] as const).every((side) =>
    Buffer.from(one[side].buffer).equals(Buffer.from(other[side].buffer)),
  );

describe.each(presets)('the recorded $name', ({ name, keys: [lowest, highest], settled }) => {
  // Every fourth key, so that each recording is heard.
  const keys = Array.from({ length: Math.floor((highest - lowest) / 4) + 1 }, (_, i) => lowest + i * 4);
  const notes = keys.map((key) => ({ key, sound: scoreInstruments(name, key, settled[1] + 0.3) }));

  it('is in tune with the synthesised instruments within 5 cents', () => {
    const off = notes.map(({ key, sound }) => [key, centsOff(sound, key, settled)] as const);
    expect(off.filter(([, cents]) => Math.abs(cents) > 5)).toEqual([]);
  });

  it('begins and ends without a click', () => {
    for (const { sound } of notes) {
      const peak = sound.left.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(peak).toBeGreaterThan(0.001);
      expect(Math.abs(sound.left[0] ?? 1)).toBeLessThan(0.02 * peak);
      expect(Math.abs(sound.left.at(-1) ?? 1)).toBeLessThan(1e-4 * peak);
    }
  });

  it('is about as loud on one key as on another', () => {
    const loud = notes.map(({ sound }) => loudestMoment(weightedPowers(sound)));
    expect(Math.max(...loud) - Math.min(...loud)).toBeLessThan(14);
  });
});

describe('recorded instruments', () => {
  it('play a note with the same samples whatever was played before', async () => {
    const fresh = await openInstruments(bankBytes);
    const first = fresh('felt piano', 62, 1);
    for (const [preset, key] of [
      ['strings', 62],
      ['piano', 62],
      ['felt piano', 90],
    ] as const)
      fresh(preset, key, 0.7);
    expect(isSame(fresh('felt piano', 62, 1), first)).toBe(true);
    expect(isSame(scoreInstruments('felt piano', 62, 1), first)).toBe(true);
    expect(isSame(fresh('felt piano', 63, 1), first)).toBe(false);
  });

  it('hold strings evenly over the seams of their loops', () => {
    for (const key of [53, 60, 67, 72, 79]) {
      const { left } = scoreInstruments('strings', key, 9.5);
      const bends: number[] = [];
      for (let from = sampleRate; from + 240 < 9 * sampleRate; from += 240) {
        let most = 0;
        for (let i = from; i < from + 240; i += 1)
          most = Math.max(most, Math.abs((left[i] ?? 0) - 2 * (left[i - 1] ?? 0) + (left[i - 2] ?? 0)));
        bends.push(most);
      }
      bends.sort((a, b) => a - b);
      expect(bends.at(-1)).toBeLessThan(3.5 * (bends[bends.length >> 1] ?? 0));
    }
  });

  it('sound for as long as the score lets them ring', () => {
    const { left } = scoreInstruments('piano', 53, 4.6);
    const level = (from: number): number =>
      Math.sqrt(left.subarray(from, from + 4800).reduce((sum, sample) => sum + sample * sample, 0) / 4800);
    expect(level(4 * sampleRate)).toBeGreaterThan(0.005 * level(4800));
  });
});

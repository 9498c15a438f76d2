import { describe, expect, it, vi } from 'vitest';
import { sampleRate } from '../sample-rate';
import { seededRandom } from '../seeded-random';
import { mono, part, type StereoBuffer } from '../stereo-buffer';
import { decibelsToGain, gainToDecibels } from './decibels';
import { limit, limiterReach } from './limiter';
import {
  integratedLoudness,
  loudestMoment,
  loudnessRange,
  makeMeter,
  stepSamples,
  weightedPowers,
} from './loudness';
import { truePeak } from './true-peak';

vi.setConfig({ testTimeout: 60_000 });

/** Pieces of a 1 kHz sine in both channels: [level in dBFS, seconds]. */
function sine(pieces: readonly (readonly [number, number])[], hertz = 1000, phase = 0): StereoBuffer {
  const total = pieces.reduce((sum, [, seconds]) => sum + Math.round(seconds * sampleRate), 0);
  const channel = new Float32Array(total);
  let at = 0;
  for (const [level, seconds] of pieces) {
    const gain = decibelsToGain(level);
    for (const end = at + Math.round(seconds * sampleRate); at < end; at += 1) {
      channel[at] = gain * Math.sin((2 * Math.PI * hertz * at) / sampleRate + phase);
    }
  }
  return mono(channel);
}

const lufs = (sound: StereoBuffer): number => integratedLoudness(weightedPowers(sound));

describe('integrated loudness against the reference signals of EBU Tech 3341', () => {
  it.each([
    ['1: a sine at -23 dBFS', [[-23, 20]], -23],
    ['2: a sine at -33 dBFS', [[-33, 20]], -33],
    [
      '3: quieter ends are gated out',
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
      -23,
    ],
    [
      '4: so are ends under the absolute gate',
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
      -23,
    ],
    [
      '5: three levels that pass the gates',
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
      -23,
    ],
  ] as const)('%s', (_, pieces, expected) => {
    expect(lufs(sine(pieces))).toBeGreaterThan(expected - 0.1);
    expect(lufs(sine(pieces))).toBeLessThan(expected + 0.1);
  });

  it('hears one channel alone 3 LU lower than both', () => {
    const both = sine([[-20, 5]]);
    const one = { left: both.left, right: new Float32Array(both.left.length) };
    expect(lufs(both) - lufs(one)).toBeCloseTo(3.01, 2);
  });

  it('weights low tones down and high tones up', () => {
    expect(lufs(sine([[-20, 5]], 40))).toBeLessThan(lufs(sine([[-20, 5]])) - 3);
    expect(lufs(sine([[-20, 5]], 8000))).toBeGreaterThan(lufs(sine([[-20, 5]])) + 2);
  });

  it('says that silence and nothing at all have no loudness', () => {
    expect(lufs(mono(new Float32Array(sampleRate)))).toBe(-Infinity);
    expect(lufs(mono(new Float32Array(0)))).toBe(-Infinity);
    expect(loudestMoment(weightedPowers(mono(new Float32Array(0))))).toBe(-Infinity);
  });

  it('weighs pieces as the whole, bit for bit', () => {
    const whole = sine([
      [-20, 1.03],
      [-90, 0.2],
      [-30, 0.9],
    ]);
    const stereo = { left: whole.left, right: whole.left.map((sample) => sample / 3) };
    for (const sound of [whole, stereo]) {
      const meter = makeMeter(sound.left.length);
      for (const [from, to] of [
        [0, stepSamples],
        [stepSamples, stepSamples * 12],
        [stepSamples * 12, sound.left.length],
      ] as const)
        meter.add(part(sound, from, to));
      expect(meter.powers).toEqual(weightedPowers(sound));
    }
  });

  it('finds the loudest moment', () => {
    expect(
      loudestMoment(
        weightedPowers(
          sine([
            [-40, 2],
            [-20, 1],
            [-40, 2],
          ]),
        ),
      ),
    ).toBeCloseTo(-20, 1);
  });
});

describe('true peak', () => {
  it('finds the crest of a wave between its samples', () => {
    // A quarter of the sample rate at 45 degrees: all samples lie 3 dB under the crest.
    const quarter = sine([[-6, 1]], sampleRate / 4, Math.PI / 4);
    expect(Math.max(...quarter.left.subarray(100, 200))).toBeLessThan(decibelsToGain(-8.9));
    const peak = gainToDecibels(truePeak(quarter));
    expect(peak).toBeGreaterThan(-6.4);
    expect(peak).toBeLessThan(-5.8);
  });

  it('is the sample peak of a slow wave', () => {
    expect(gainToDecibels(truePeak(sine([[-6, 1]], 100)))).toBeCloseTo(-6, 1);
  });

  it('looks at both channels and is 0 for silence', () => {
    const quiet = sine([[-30, 0.1]]).left;
    const loud = sine([[-3, 0.1]]).left;
    expect(gainToDecibels(truePeak({ left: quiet, right: loud }))).toBeCloseTo(-3, 1);
    expect(truePeak(mono(new Float32Array(1000)))).toBe(0);
  });
});

describe('the limiter', () => {
  it('never lets a true peak pass, whatever comes', () => {
    const draw = seededRandom('limiter');
    const wild = (): Float32Array => {
      const channel = new Float32Array(sampleRate * 2);
      for (let i = 0; i < channel.length; i += 1)
        channel[i] = (draw() * 2 - 1) * (i % 9000 < 300 ? 2.2 : 0.3);
      return channel;
    };
    const sound = { left: wild(), right: wild() };
    expect(limit(sound, -1.2)).toBeGreaterThan(3);
    expect(gainToDecibels(truePeak(sound))).toBeLessThanOrEqual(-1);
  });

  it('leaves what is quiet enough untouched, bit for bit', () => {
    const sound = sine([[-3, 1]]);
    const before = sound.left.slice();
    expect(limit(sound, -1.2)).toBe(0);
    expect(sound.left).toEqual(before);
  });

  it('limits a stretch as in the whole, bit for bit, when it hears what is around it', () => {
    const draw = seededRandom('limiter stretches');
    const wild = (): Float32Array =>
      Float32Array.from({ length: sampleRate }, (_, i) => (draw() * 2 - 1) * (i % 7000 < 150 ? 3 : 0.3));
    const sound = { left: wild(), right: wild() };
    const whole = { left: sound.left.slice(), right: sound.right.slice() };
    const deepest = limit(whole, -1.2);
    const { before, after } = limiterReach;
    let deepestOfAll = 0;
    let highest = 0;
    for (let from = 0; from < sampleRate; from += 3200) {
      const start = Math.max(0, from - Math.ceil(before / 16) * 16);
      const end = Math.min(sampleRate, from + 3200 + after);
      const around = { left: sound.left.slice(start, end), right: sound.right.slice(start, end) };
      const stretch = { from: from - start, to: from - start + 3200 };
      deepestOfAll = Math.max(deepestOfAll, limit(around, -1.2, stretch));
      highest = Math.max(highest, truePeak(around, stretch.from, stretch.to));
      expect(part(around, stretch.from, stretch.to)).toEqual(part(whole, from, from + 3200));
    }
    expect(deepestOfAll).toBeGreaterThan(6);
    expect(deepestOfAll).toBeLessThanOrEqual(deepest);
    expect(highest).toBe(truePeak(whole));
  });

  it('acts only around a peak and moves smoothly', () => {
    const sound = sine([[-12, 1]], 200);
    const before = sound.left.slice();
    for (let i = 24000; i < 24024; i += 1) sound.left[i] = 1.5 * Math.sin(((i - 24000) * Math.PI) / 24);
    limit(sound, -1.2);
    expect(sound.left.subarray(0, 23000)).toEqual(before.subarray(0, 23000));
    expect(sound.left.subarray(31000)).toEqual(before.subarray(31000));
    let steepest = 0;
    for (let i = 24200; i < 30000; i += 1) {
      const gain = (sound.left[i] ?? 0) / (before[i] ?? 1);
      const next = (sound.left[i + 1] ?? 0) / (before[i + 1] ?? 1);
      if (Math.abs(before[i] ?? 0) > 0.05 && Math.abs(before[i + 1] ?? 0) > 0.05)
        steepest = Math.max(steepest, Math.abs(next - gain));
    }
    expect(steepest).toBeLessThan(0.001);
  });
});

describe('loudness range against the reference signals of EBU Tech 3342', () => {
  it.each([
    [[-20, -30], 10],
    [[-20, -15], 5],
    [[-40, -20], 20],
    [[-50, -35, -20, -35, -50], 15],
  ])('%j dBFS, 20 s each: %d LU', (levels, expected) => {
    const range = loudnessRange(weightedPowers(sine(levels.map((level) => [level, 20]))));
    expect(Math.abs(range - expected)).toBeLessThan(1);
  });

  it('is nothing for a sound that is too short to have one', () => {
    expect(loudnessRange(weightedPowers(sine([[-20, 2]])))).toBe(0);
  });
});

it('hears more than it was told to expect', () => {
  const sound = sine([[-20, 3]]);
  const meter = makeMeter(0);
  meter.add(sound);
  expect(meter.powers).toEqual(weightedPowers(sound));
});

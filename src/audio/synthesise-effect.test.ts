import { describe, expect, it, vi } from 'vitest';
import { effectNames } from '../plan/video-plan';
import { stepPitch } from './effects/tonal-effects';
import { sampleRate } from './sample-rate';
import { synthesiseEffect } from './synthesise-effect';

vi.setConfig({ testTimeout: 60_000 });

const make = (effect: (typeof effectNames)[number], step = 0, seconds = 1.5) =>
  synthesiseEffect({ effect, step, seconds, tonic: 2, curve: null });

/** The sample at which a sound first reaches a share of its peak. */
function onset(channel: Float32Array, share: number): number {
  const peak = channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return channel.findIndex((sample) => Math.abs(sample) >= peak * share);
}

describe.each(effectNames)('the effect "%s"', (effect) => {
  const { left, right } = make(effect);

  it('starts and ends without a click', () => {
    for (const channel of [left, right]) {
      const peak = channel.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(Math.abs(channel[0] ?? 1)).toBeLessThan(peak * 0.02);
      expect(Math.abs(channel[channel.length - 1] ?? 1)).toBeLessThan(peak * 0.01);
      expect(peak).toBeLessThan(0.3);
    }
  });

  it('is heard within a few milliseconds', () => {
    const gradual = effect === 'riser' || effect === 'swell' || effect === 'whoosh';
    expect(onset(left, gradual ? 0.01 : 0.05)).toBeLessThan(sampleRate * 0.012);
  });

  it('sounds the same each time', () => {
    expect(make(effect).left).toEqual(left);
  });

  it('can be as short as a frame or as long as half a minute', () => {
    for (const seconds of [0.03, 30]) {
      const sound = make(effect, 40, seconds);
      expect(sound.left.every((sample) => Number.isFinite(sample))).toBe(true);
      expect(sound.left.length).toBeGreaterThan(1000);
    }
  });
});

describe('pings', () => {
  it('rise step by step through the pentatonic scale', () => {
    const pitches = Array.from({ length: 12 }, (_, step) => stepPitch(0, step));
    expect(pitches).toEqual([72, 74, 76, 79, 81, 84, 86, 88, 91, 93, 96, 98]);
  });

  it('never get shrill, however long the list', () => {
    for (let step = 0; step < 60; step += 1) expect(stepPitch(11, step)).toBeLessThanOrEqual(103);
  });

  it('begin within five milliseconds', () => {
    expect(onset(make('ping').left, 0.3)).toBeLessThan(sampleRate * 0.005);
  });
});

it('lets textures and risers last as long as their cue', () => {
  for (const effect of ['data-chatter', 'wobble', 'riser', 'swell'] as const) {
    expect(make(effect, 0, 4).left.length).toBe(4 * sampleRate);
  }
});

it('lets a wobble rise and fall with the curve that it follows', () => {
  const seconds = 6;
  const sound = synthesiseEffect({
    effect: 'wobble',
    step: 0,
    seconds,
    tonic: 2,
    curve: [0.5, 0, 0, 0.5, 1, 1, 0.5],
  });
  const power = (from: number, to: number): number =>
    sound.right.subarray(from * sampleRate, to * sampleRate).reduce((sum, x) => sum + x * x, 0);
  const crossings = (from: number, to: number): number =>
    sound.right
      .subarray(from * sampleRate, to * sampleRate)
      .reduce((count, x, i, all) => count + (i > 0 && x >= 0 !== (all[i - 1] ?? 0) >= 0 ? 1 : 0), 0);
  expect(power(4.2, 4.9)).toBeGreaterThan(4 * power(1.2, 1.9));
  expect(crossings(4.2, 4.9)).toBeGreaterThan(crossings(1.2, 1.9));
});

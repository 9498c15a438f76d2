import { describe, expect, it } from 'vitest';
import { duckCurve, duckShape, joinStretches } from './duck';
import { levelAt } from './level/gain-curve';
import { equalPowerPan } from './level/pan';
import { sampleRate } from './sample-rate';

const at = (seconds: number): number => Math.round(seconds * sampleRate);
const words = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from: at(from), to: at(to) }));

describe('the duck curve', () => {
  const curve = duckCurve(words([4, 8], [8.4, 11], [20, 24]), at(40));

  it('is down for every word and up in a long rest, by the whole lift', () => {
    for (const seconds of [4, 6, 7.99, 8.5, 10, 20, 23]) expect(levelAt(curve, at(seconds))).toBe(0);
    for (const seconds of [0, 3, 13, 19, 30]) expect(levelAt(curve, at(seconds))).toBe(duckShape.liftDb);
  });

  it('begins to fall a quarter of a second before the word, not after it', () => {
    expect(levelAt(curve, at(19.74))).toBe(duckShape.liftDb);
    expect(levelAt(curve, at(19.88))).toBeLessThan(duckShape.liftDb - 3);
  });

  it('stays down between close sentences', () => {
    for (let seconds = 8; seconds <= 8.4; seconds += 0.05) expect(levelAt(curve, at(seconds))).toBe(0);
  });

  it('waits, then rises for six tenths of a second', () => {
    expect(levelAt(curve, at(24.19))).toBe(0);
    expect(levelAt(curve, at(24.5))).toBeCloseTo(duckShape.liftDb / 2, 0);
    expect(levelAt(curve, at(24.81))).toBe(duckShape.liftDb);
  });

  it('rises less in a rest of medium length', () => {
    const medium = duckCurve(words([1, 4], [5.6, 9]), at(10));
    const top = levelAt(medium, at(5.1));
    expect(top).toBeGreaterThan(2);
    expect(top).toBeLessThan(7);
  });

  it('begins down when the film begins with a word', () => {
    for (const start of [0, 0.1]) {
      const early = duckCurve(words([start, 3]), at(10));
      for (const seconds of [0, 0.05, 1, 2.9]) expect(levelAt(early, at(seconds))).toBe(0);
    }
  });

  it('never jumps', () => {
    for (let sample = 0; sample < at(26); sample += 480) {
      expect(Math.abs(levelAt(curve, sample + 480) - levelAt(curve, sample))).toBeLessThan(0.7);
    }
  });

  it('is up throughout when nobody speaks', () => {
    expect(levelAt(duckCurve([], at(10)), at(5))).toBe(duckShape.liftDb);
  });
});

it('joins stretches that overlap or lie close, in any order', () => {
  expect(
    joinStretches(
      [
        { from: 50, to: 60 },
        { from: 0, to: 10 },
        { from: 5, to: 20 },
        { from: 22, to: 30 },
      ],
      5,
    ),
  ).toEqual([
    { from: 0, to: 30 },
    { from: 50, to: 60 },
  ]);
});

it('pans with the same power everywhere', () => {
  for (const position of [-1, -0.5, 0, 0.3, 1, 4]) {
    const { left, right } = equalPowerPan(position);
    expect(left * left + right * right).toBeCloseTo(1, 9);
  }
  expect(equalPowerPan(-1).right).toBeCloseTo(0, 9);
});

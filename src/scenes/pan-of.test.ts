import { expect, it } from 'vitest';
import { panOf } from './pan-of';

it('is the side on which the picture stands, from wherever its place is counted', () => {
  expect([0, 480, 960, 1440].map((x) => panOf({ x, width: 480 }))).toEqual([-0.45, -0.15, 0.15, 0.45]);
  expect(panOf({ x: 384, width: 480 }, 96)).toBe(panOf({ x: 480, width: 480 }));
});

it('never leaves the stage, and is the middle for what has no place', () => {
  expect(panOf({ x: 5000, width: 10 })).toBe(0.6);
  expect(panOf({ x: -5000, width: 10 })).toBe(-0.6);
  expect(panOf(null)).toBe(0);
});

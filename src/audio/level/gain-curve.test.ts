import { expect, it } from 'vitest';
import { seededRandom } from '../seeded-random';
import { part, type StereoBuffer } from '../stereo-buffer';
import { applyCurve, fadeEdges } from './gain-curve';

const total = 64 * 40 + 17;
const edges = [0, 64, 64 * 7, 64 * 39, total];

function noise(): StereoBuffer {
  const draw = seededRandom('gain curve');
  const channel = (): Float32Array => Float32Array.from({ length: total }, () => draw() * 2 - 1);
  return { left: channel(), right: channel() };
}

it('applies a curve to pieces as to the whole, bit for bit', () => {
  const curve = [
    { sample: 100, decibels: -3 },
    { sample: 900, decibels: 4 },
    { sample: 2400, decibels: -9 },
  ];
  const [whole, pieces] = [noise(), noise()];
  applyCurve(whole, curve);
  edges.slice(1).forEach((to, i) => applyCurve(part(pieces, edges[i] ?? 0, to), curve, edges[i]));
  expect(pieces).toEqual(whole);
});

it.each([
  ['apart', 300, 500],
  ['over each other', 2000, 2500],
  ['longer than the film', total * 2, total * 3],
  ['of no whole number of samples', 300.4, 500.6],
])('fades pieces as the whole, bit for bit: fades that lie %s', (_, fadeIn, fadeOut) => {
  const [whole, pieces] = [noise(), noise()];
  fadeEdges(whole, { fadeIn, fadeOut, total });
  edges
    .slice(1)
    .forEach((to, i) => fadeEdges(part(pieces, edges[i] ?? 0, to), { fadeIn, fadeOut, total }, edges[i]));
  expect(pieces).toEqual(whole);
  expect(whole.left[0]).toBe(0);
  expect(whole.left.at(-1)).toBeCloseTo(0, 9);
});

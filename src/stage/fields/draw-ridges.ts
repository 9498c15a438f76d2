import { alpha, mix } from '../colour';
import type { FieldView } from './Field';
import type { Ridge } from './ridge-field';
import { calmShare, ridgeHeight } from './ridge-field';

/** Distances between the points of a ridge, px: near where it is wild, far where it is calm. Both divide a strip. */
const [wildStep, calmStep] = [8, 24];
/** Width of a strip of one colour, px. */
const strip = 48;
const tallest = 300;
/** How far below its own ground a ridge hides what is behind it, px. */
const skirt = 26;

/** A ridge as it stands at one moment. */
export interface RidgeLine {
  readonly nearness: number;
  readonly ground: number;
  /** From left to right, px: a point of the crest, and how far the line reaches above and below it. */
  readonly points: readonly (readonly [x: number, y: number, reach: number])[];
}

/** The crests of all ridges at a moment, the far ones first. */
export function ridgeLines(view: FieldView, ridges: readonly Ridge[]): RidgeLine[] {
  const depth = view.bottom - view.horizon;
  const calmStrips = Math.floor((view.width * calmShare) / strip);
  const xs: number[] = [];
  for (let x = 0; x < view.width + wildStep; x += x < calmStrips * strip ? calmStep : wildStep) xs.push(x);
  return ridges.map((ridge) => {
    const ground = view.horizon + depth * ridge.nearness ** 1.12;
    const amplitude = Math.min(tallest, depth * 1.05) * (0.72 + 0.28 * (1 - ridge.nearness));
    const ys = xs.map(
      (x) => ground - amplitude * ridgeHeight(ridge, x / view.width, view.seconds, view.unrest),
    );
    const half = 0.8 + 0.95 * ridge.nearness;
    const points = xs.map((x, index): [number, number, number] => {
      const [before, after] = [Math.max(0, index - 1), Math.min(xs.length - 1, index + 1)];
      const slope = ((ys[after] ?? 0) - (ys[before] ?? 0)) / ((xs[after] ?? 1) - (xs[before] ?? 0));
      return [x, ys[index] ?? ground, half * Math.hypot(1, slope)];
    });
    return { nearness: ridge.nearness, ground, points };
  });
}

/** The highest point that the ridges reach, px. */
export function ridgesTop(lines: readonly RidgeLine[]): number {
  return lines.reduce(
    (top, { points }) => points.reduce((own, [, y, by]) => Math.min(own, y - by), top),
    1e4,
  );
}

/**
 * Ridges one behind the other, each hiding what is behind it: calm at the left, wild at the right.
 *
 * Lines are filled strips of one colour each: many times cheaper than a stroke in a gradient.
 */
export function drawRidges(
  context: CanvasRenderingContext2D,
  view: FieldView,
  lines: readonly RidgeLine[],
): void {
  const colours = Array.from({ length: Math.ceil(view.width / strip) }, (_, index) =>
    colourAt(view, ((index + 0.5) * strip) / view.width),
  );
  const hidden = alpha(view.ground, 0.9);
  for (const { nearness, ground, points } of lines) {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.lineTo(view.width + wildStep, ground + skirt);
    context.lineTo(0, ground + skirt);
    context.fillStyle = hidden;
    context.fill();
    context.globalAlpha = 0.42 + 0.58 * nearness;
    let first = 0;
    for (const [index, colour] of colours.entries()) {
      let last = first;
      while (last < points.length - 1 && (points[last]?.[0] ?? 0) < (index + 1) * strip) last += 1;
      const part = points.slice(first, last + 1);
      context.beginPath();
      for (const [x, y, reach] of part) context.lineTo(x, y - reach);
      for (const [x, y, reach] of part.reverse()) context.lineTo(x, y + reach);
      context.fillStyle = colour;
      context.fill();
      first = last;
    }
    context.globalAlpha = 1;
  }
}

/** The colour of all lines at a place, 0 (left) to 1. */
function colourAt({ calm, middle, wild, ground, ink }: FieldView, share: number): string {
  const stops = [
    [0, mix(calm, ground, 0.35)],
    [0.4, mix(middle, ground, 0.25)],
    [0.58, mix(middle, wild, 0.35)],
    [0.74, mix(wild, ink, 0.12)],
    [1, wild],
  ] as const;
  const next = stops.find(([at]) => at >= share) ?? stops[4];
  const last = stops.findLast(([at]) => at < share) ?? stops[0];
  return next === last ? next[1] : mix(last[1], next[1], (share - last[0]) / (next[0] - last[0]));
}

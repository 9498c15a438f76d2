/** Two pictures of means of squares, row by row. */
interface Pair {
  readonly columns: number;
  readonly rows: number;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A camera's movement between two pictures: a zoom about the middle, then a pan in squares. */
interface Movement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A square has changed when its luma differs by more than 12 of 255; lumas are BT.709 codes, 219 steps from black to white. */
const changedSteps = (12 * 219) / 255;
const changedShare = 0.005;
/** A slow camera zooms by 3 % at most and pans by some 64 px in a second. */
const most = { scale: 0.035, pan: 4 };
const unmoved: Movement = { scale: 1, x: 0, y: 0 };

/**
 * True when nothing but a slow camera has moved between two pictures of a film: after undoing a zoom of at most 3 % and a
 * pan of at most four squares, less than 0.5 % of the squares differ by more than 12/255.
 *
 * Squares that the pan brings into the picture are not counted.
 *
 * @example isStill({ columns: 2, rows: 1, before: Uint8Array.of(16, 16), after: Uint8Array.of(16, 235) }); // false
 */
export function isStill(pair: Pair): boolean {
  const least = changedShare * pair.columns * pair.rows;
  const isStillUnder = (movement: Movement): boolean =>
    Math.abs(movement.scale - 1) <= most.scale &&
    Math.abs(movement.x) <= most.pan &&
    Math.abs(movement.y) <= most.pan &&
    countChanged(moved(pair, movement), pair.after) < least;
  if (countChanged(pair.before, pair.after) < least) return true;
  if (isStillUnder(refine(pair, unmoved))) return true;
  const pan = bestPan(pair);
  return pan !== null && isStillUnder(refine(pair, pan));
}

/** The picture before as the camera's movement would show it; NaN where it shows what was outside. */
function moved({ columns, rows, before }: Pair, { scale, x: panX, y: panY }: Movement): Float32Array {
  const shown = new Float32Array(columns * rows).fill(Number.NaN);
  const [middleX, middleY] = [(columns - 1) / 2, (rows - 1) / 2];
  for (let row = 0; row < rows; row += 1) {
    const y = middleY + (row - middleY) * scale + panY;
    if (y < -0.5 || y > rows - 0.5) continue;
    const top = Math.min(rows - 2, Math.max(0, Math.floor(y)));
    const shareY = Math.min(1, Math.max(0, y - top));
    for (let column = 0; column < columns; column += 1) {
      const x = middleX + (column - middleX) * scale + panX;
      if (x < -0.5 || x > columns - 0.5) continue;
      const left = Math.min(columns - 2, Math.max(0, Math.floor(x)));
      const shareX = Math.min(1, Math.max(0, x - left));
      const at = top * columns + left;
      const upper = (before[at] ?? 0) * (1 - shareX) + (before[at + 1] ?? 0) * shareX;
      const lower = (before[at + columns] ?? 0) * (1 - shareX) + (before[at + columns + 1] ?? 0) * shareX;
      shown[row * columns + column] = upper * (1 - shareY) + lower * shareY;
    }
  }
  return shown;
}

/** How many squares differ; what is NaN differs from nothing. */
function countChanged(before: Float32Array | Uint8Array, after: Uint8Array): number {
  let changed = 0;
  for (let at = 0; at < after.length; at += 1)
    if (Math.abs((after[at] ?? 0) - (before[at] ?? 0)) > changedSteps) changed += 1;
  return changed;
}

/** The pan by whole squares under which the pictures agree best, judged on every third square; null for none. */
function bestPan({ columns, rows, before, after }: Pair): Movement | null {
  let best: Movement | null = null;
  let least = Infinity;
  for (let y = -most.pan; y <= most.pan; y += 1) {
    for (let x = -most.pan; x <= most.pan; x += 1) {
      let error = 0;
      for (let row = most.pan; row < rows - most.pan && error < least; row += 3) {
        for (let column = most.pan; column < columns - most.pan; column += 3) {
          const at = row * columns + column;
          const difference = Math.abs((after[at] ?? 0) - (before[at + y * columns + x] ?? 0));
          error += Math.min(2 * changedSteps, difference);
        }
      }
      if (error < least) {
        least = error;
        best = x === 0 && y === 0 ? null : { scale: 1, x, y };
      }
    }
  }
  return best;
}

/** Moves a guess to where the pictures agree best: least squares, in which squares that differ much count little. */
function refine(pair: Pair, guess: Movement): Movement {
  let movement = guess;
  for (let round = 0; round < 5; round += 1) {
    const step = stepFrom(pair, moved(pair, movement));
    if (step === null) return movement;
    const [x, y, scale] = step;
    movement = { scale: movement.scale + scale, x: movement.x + x, y: movement.y + y };
    if (Math.abs(movement.scale - 1) > 2 * most.scale || Math.hypot(x, y) > 2 * most.pan) return movement;
    if (Math.abs(x) < 0.01 && Math.abs(y) < 0.01 && Math.abs(scale) < 0.0001) return movement;
  }
  return movement;
}

/** The change of pan (x, y) and scale that brings what is shown nearest to the picture after; null where none does. */
function stepFrom({ columns, rows, after }: Pair, shown: Float32Array): [number, number, number] | null {
  let xx = 0;
  let xy = 0;
  let xs = 0;
  let yy = 0;
  let ys = 0;
  let ss = 0;
  let xr = 0;
  let yr = 0;
  let sr = 0;
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const at = row * columns + column;
      const x = ((shown[at + 1] ?? 0) - (shown[at - 1] ?? 0)) / 2;
      const y = ((shown[at + columns] ?? 0) - (shown[at - columns] ?? 0)) / 2;
      const rest = (after[at] ?? 0) - (shown[at] ?? 0);
      if ((x === 0 && y === 0) || Number.isNaN(x + y + rest)) continue;
      const zoom = x * (column - (columns - 1) / 2) + y * (row - (rows - 1) / 2);
      const weight = 64 / (64 + rest * rest);
      xx += weight * x * x;
      xy += weight * x * y;
      xs += weight * x * zoom;
      yy += weight * y * y;
      ys += weight * y * zoom;
      ss += weight * zoom * zoom;
      xr += weight * x * rest;
      yr += weight * y * rest;
      sr += weight * zoom * rest;
    }
  }
  return solve([xx, xy, xs, yy, ys, ss], [xr, yr, sr]);
}

/** Solves a symmetric system of three, given by the upper half of its matrix; null where it has no single answer. */
function solve(
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number],
  [p, q, r]: readonly [number, number, number],
): [number, number, number] | null {
  const [first, second, third] = [d * f - e * e, c * e - b * f, b * e - c * d];
  const determinant = a * first + b * second + c * third;
  if (Math.abs(determinant) < 1e-9 * (1 + a * d * f)) return null;
  return [
    (first * p + second * q + third * r) / determinant,
    (second * p + (a * f - c * c) * q + (b * c - a * e) * r) / determinant,
    (third * p + (b * c - a * e) * q + (a * d - b * b) * r) / determinant,
  ];
}

import type { SlabShape, Point } from '../../stage/slab-shape';

/** The growing columns, px in the main cut; the shape is an illustration and says nothing by its heights. */
export const columnCount = 9;
export const slab: SlabShape = { front: [81, 11], deep: [39, -28], height: 28.5 };
export const slabPitch = 34.5;
/** Where the line ends, in columns counted from 0. */
export const lineStart = -0.55;
export const lineEnd = 8.55;

const firstBase: Point = [564, 730];
const columnPitch: Point = [125.25, 17.4];
const steepness = 0.2675;
const lineLift = 50;

function heightAt(column: number): number {
  return 2 * Math.exp(steepness * column);
}

/** Slabs in a column once it has grown: 2 in the first, 17 in the last. */
export function slabCount(column: number): number {
  return Math.ceil(heightAt(column));
}

/** Slabs that are left in a column after `cut` (0 to 1) of it is taken away, never none. */
export function slabsLeft(column: number, cut: number): number {
  return Math.max(1, Math.round(slabCount(column) * (1 - cut)));
}

/** The bottom left corner of a column's front; `column` may be a fraction, for things that ride along. */
export function columnBase(column: number): Point {
  return [firstBase[0] + column * columnPitch[0], firstBase[1] + column * columnPitch[1]];
}

/** The top left corner of the box of the `index`th slab from the ground. */
export function slabCorner(column: number, index: number): Point {
  const [x, y] = columnBase(column);
  return [x, y - slab.height + slab.deep[1] - index * slabPitch];
}

/** The line over the columns, after `cut` (0 to 1) of its height is taken away. */
export function linePoint(column: number, cut = 0): Point {
  const [x, y] = columnBase(column);
  return [x + 60, y - 8 - (heightAt(column) * slabPitch * (1 - cut) + lineLift)];
}

/** The middle of a column's top face when it holds `slabs`. */
export function columnTop(column: number, slabs: number): Point {
  const [x, y] = columnBase(column);
  return [x + 60, y - 8 - slabs * slabPitch + (slabPitch - slab.height)];
}

/** Points of the line from its start to `end`, close enough together to look smooth. */
export function lineTo(end: number, cut = 0, step = 0.12): Point[] {
  const points: Point[] = [];
  for (let column = lineStart; column < end; column += step) points.push(linePoint(column, cut));
  points.push(linePoint(end, cut));
  return points;
}

/** A view of the stage: the point `focus` of it stands at `centre` of the frame, `zoom` times as large. */
export interface StageView {
  readonly zoom: number;
  readonly focus: Point;
  readonly centre: Point;
}

/**
 * The camera while the columns grow: close on the first ones, pulled back to the whole picture at the end.
 *
 * @param grown 0 to 1
 */
export function growingView(grown: number): StageView {
  const share = Math.min(1, Math.max(0, grown));
  const between = (from: number, to: number): number => from + (to - from) * share;
  return {
    zoom: between(1.62, 1),
    focus: [between(800, 960), between(668, 540)],
    centre: [between(1180, 960), between(540, 540)],
  };
}

/** Where a point of the stage stands in the frame. */
export function inView([x, y]: Point, { zoom, focus, centre }: StageView): Point {
  return [centre[0] + (x - focus[0]) * zoom, centre[1] + (y - focus[1]) * zoom];
}

/**
 * The column position at which the middle between two lines stands at height `y`, for a leader into the band.
 *
 * @returns a position on the line, held at its ends
 */
export function bandColumnAt(y: number, cut: number): number {
  for (let column = lineEnd; column > 2; column -= 0.05) {
    if ((linePoint(column)[1] + linePoint(column, cut)[1]) / 2 >= y) return column;
  }
  return 2;
}

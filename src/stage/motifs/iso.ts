/** A point on the picture, px. */
export type Point = readonly [x: number, y: number];

const cos = Math.sqrt(3) / 2;

/**
 * Where a point of the isometric world is seen: x runs right and down, y left and down, z up.
 *
 * @example iso(100, 0, 0); // [86.6, 50]
 */
export function iso(x: number, y: number, z: number): Point {
  return [(x - y) * cos, (x + y) / 2 - z];
}

/** Points for an SVG polygon. */
export function polygon(points: readonly Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

/** An SVG path through points, straight. */
export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** A block of the isometric world: a corner nearest to the origin and its size along x, y and z. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
}

/** The three faces of a block that are seen: its top, the one to the lower left, the one to the lower right. */
export function facesOf({
  x,
  y,
  z,
  w,
  d,
  h,
}: Block): Readonly<Record<'top' | 'left' | 'right', readonly Point[]>> {
  return {
    top: [iso(x, y, z + h), iso(x + w, y, z + h), iso(x + w, y + d, z + h), iso(x, y + d, z + h)],
    left: [iso(x, y + d, z + h), iso(x + w, y + d, z + h), iso(x + w, y + d, z), iso(x, y + d, z)],
    right: [iso(x + w, y + d, z + h), iso(x + w, y, z + h), iso(x + w, y, z), iso(x + w, y + d, z)],
  };
}

/** An SVG transform that lays a flat drawing on a face, its upper left corner at the face's first point. */
export function onFace(face: 'top' | 'left' | 'right', at: Point): string {
  const [x, y] = [round(at[0]), round(at[1])];
  if (face === 'top') return `matrix(${cos} 0.5 ${-cos} 0.5 ${x} ${y})`;
  return face === 'left' ? `matrix(${cos} 0.5 0 1 ${x} ${y})` : `matrix(${cos} -0.5 0 1 ${x} ${y})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

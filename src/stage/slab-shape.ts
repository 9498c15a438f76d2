/** A block in an orthographic view that runs down to the right: its edges on the screen, px. */
export interface SlabShape {
  /** Along the front edge, to the right and down. */
  readonly front: readonly [number, number];
  /** Into the depth, to the right and up (the second is negative). */
  readonly deep: readonly [number, number];
  /** Height of its faces. */
  readonly height: number;
}

export type Point = readonly [number, number];

/** The seven visible corners, in the box of `slabSize`. */
export interface SlabCorners {
  readonly topFrontLeft: Point;
  readonly topFrontRight: Point;
  readonly topBackRight: Point;
  readonly topBackLeft: Point;
  readonly bottomFrontLeft: Point;
  readonly bottomFrontRight: Point;
  readonly bottomBackRight: Point;
}

/** Width and height of the box around a slab. */
export function slabSize({ front, deep, height }: SlabShape): { width: number; height: number } {
  return { width: front[0] + deep[0], height: height + front[1] - deep[1] };
}

/**
 * A slab's visible corners.
 *
 * @example slabCorners({ front: [80, 10], deep: [40, -30], height: 28 }).topFrontLeft; // [0, 30]
 */
export function slabCorners({ front, deep, height }: SlabShape): SlabCorners {
  const rise = -deep[1];
  const down = ([x, y]: Point): Point => [x, y + height];
  const topFrontLeft: Point = [0, rise];
  const topFrontRight: Point = [front[0], rise + front[1]];
  const topBackRight: Point = [front[0] + deep[0], front[1]];
  return {
    topFrontLeft,
    topFrontRight,
    topBackRight,
    topBackLeft: [deep[0], 0],
    bottomFrontLeft: down(topFrontLeft),
    bottomFrontRight: down(topFrontRight),
    bottomBackRight: down(topBackRight),
  };
}

/** Points as an SVG attribute. */
export function pointList(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}

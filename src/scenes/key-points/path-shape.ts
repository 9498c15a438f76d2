import type { KeyPoint } from './scene';

/** Px from one sign to the next. */
export const stride = 1420;

/** Where the camera holds the current sign, px from the left. */
export const focusX = 420;

export interface Station {
  readonly point: KeyPoint;
  readonly x: number;
  readonly y: number;
}

/** Signs along a path that rises and falls. */
export function stations(points: readonly KeyPoint[]): Station[] {
  return points.map((point, index) => ({ point, x: index * stride, y: pathY(index * stride) }));
}

/** Height of the path at `x`. */
export function pathY(x: number): number {
  return 742 + 44 * Math.sin((x / stride) * 2.1 + 0.4);
}

import { motionSeconds } from '../../stage/motion';
import type { SlabShape } from '../../stage/slab-shape';

/** A block of the tower in a view from above and in front, its faces alike. */
export const block: SlabShape = { front: [44, 22], deep: [44, -22], height: 33 };

/** How long a block is in the air. */
export const flightSeconds = 1.5 * motionSeconds.travel;

/** Blocks along an edge, storey by storey. */
const storeys: readonly number[] = [3, 3, 2, 2, 2, 2, 1, 1];

/** A block's place: the middle of its foot, px from the middle of the tower's foot. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly storey: number;
}

/** All blocks in the order in which they are laid, which is also the order in which they are painted. */
export const cells: readonly Cell[] = storeys.flatMap((edge, storey) =>
  Array.from({ length: edge * edge }, (_, index) => {
    const u = Math.floor(index / edge) - (edge - 1) / 2;
    const v = (edge - 1) / 2 - (index % edge);
    return { x: (u + v) * block.front[0], y: (u - v) * block.front[1] - storey * block.height, storey };
  }).sort((a, b) => a.y - b.y),
);

export const towerHeight = storeys.length * block.height;

/** Half the width of the tower's foot, px. */
export const footReach = (storeys[0] ?? 1) * block.front[0];

/**
 * How high the tower stands when a share of its blocks is laid, px: rises evenly from storey to storey.
 *
 * @example heightAt(1); // the whole tower
 */
export function heightAt(share: number): number {
  const laid = share * cells.length;
  const below = Math.floor(laid);
  const storeyOf = (index: number): number => {
    const cell = cells[Math.min(cells.length - 1, index)];
    if (!cell) return 0;
    const mates = cells.filter(({ storey }) => storey === cell.storey).length;
    const first = cells.findIndex(({ storey }) => storey === cell.storey);
    return cell.storey + Math.min(1, (index - first) / mates);
  };
  if (share >= 1) return towerHeight;
  const [from, to] = [storeyOf(below), below + 1 >= cells.length ? storeys.length : storeyOf(below + 1)];
  return (from + (to - from) * (laid - below)) * block.height;
}

import { random } from 'remotion';
import type { SlabShape } from '../../stage/slab-shape';

/** A city of stacked blocks behind the title: where each tower stands and how high it is. */
export interface Tower {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** How soon it rises, 0 to 1 over the city. */
  readonly turn: number;
}

export const block: SlabShape = { front: [92, 34], deep: [92, -34], height: 33 };
export const blockPitch = 37;
const step = 1.14;
const rows = 7;
const columns = 6;
const origin = [1180, 790] as const;

/** The towers from the far ones to the near ones; the same for the same seed, higher to the back and the right. */
export function blockCity(seed: string): Tower[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
    index,
  }))
    .filter(({ index }) => random(`${seed}-gap-${index}`) > 0.12)
    .sort((a, b) => a.row - a.column - (b.row - b.column))
    .map(({ row, column, index }) => ({
      x: origin[0] + (row * block.front[0] + column * block.deep[0]) * step,
      y: origin[1] + (row * block.front[1] + column * block.deep[1]) * step,
      height: 1 + Math.floor(random(`${seed}-${index}`) * 3 + column * 0.75 + row * 0.25),
      turn: (row + column) / (rows + columns - 2),
    }))
    .filter(({ x }) => x < 1990);
}

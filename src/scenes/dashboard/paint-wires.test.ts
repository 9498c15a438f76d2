import { describe, expect, it } from 'vitest';
import { along } from './paint-wires';

describe('a wire', () => {
  it('is drawn by its length, round its corners', () => {
    const way = [
      [0, 0],
      [10, 0],
      [10, 30],
    ] as const;
    expect(along(way, 0.5).at(-1)).toEqual([10, 10]);
    expect(along(way, 1).at(-1)).toEqual([10, 30]);
  });
});

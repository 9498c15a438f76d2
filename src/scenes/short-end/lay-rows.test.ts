import { describe, expect, it } from 'vitest';
import { layRows } from './lay-rows';

describe('layRows', () => {
  it('gives a row of two lines more room, so that none overlaps the next', () => {
    expect(layRows([1, 2, 1], 60, 48, 140)).toEqual({
      rows: [
        { top: 0, height: 60 },
        { top: 60, height: 108 },
        { top: 168, height: 60 },
      ],
      scroll: 88,
    });
  });

  it('needs no scrolling where all fit, and none without rows', () => {
    expect(layRows([1, 1], 60, 48, 120).scroll).toBe(0);
    expect(layRows([], 60, 48, 120)).toEqual({ rows: [], scroll: 0 });
  });
});

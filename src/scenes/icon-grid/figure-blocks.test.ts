import { describe, expect, it } from 'vitest';
import { figureBlocks } from './figure-blocks';

describe('figureBlocks', () => {
  it.each([
    ['40%', true, { cells: 20, concerned: 8, falls: true }],
    ['10-15%', false, { cells: 20, concerned: 3, falls: false }],
    ['9 → 6 hours', true, { cells: 9, concerned: 3, falls: true }],
    ['4 → 6 teams', false, { cells: 6, concerned: 2, falls: false }],
    ['5 hours', false, { cells: 5, concerned: 5, falls: false }],
  ])('shows "%s" as blocks', (figure, saves, blocks) => {
    expect(figureBlocks(figure, saves)).toEqual(blocks);
  });

  it.each(['250%', '3x', '$4', '1,200 users', '2.5 hours', 'none'])('shows nothing for "%s"', (figure) => {
    expect(figureBlocks(figure, false)).toBeNull();
  });
});

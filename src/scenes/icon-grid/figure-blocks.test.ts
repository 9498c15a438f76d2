import { describe, expect, it } from 'vitest';
import { blockArrivals, figureBlocks, figureHeardAt } from './figure-blocks';

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

describe('blockArrivals', () => {
  it('has all blocks in their row before the figure is heard, also where it comes first', () => {
    expect(blockArrivals(3, 100, 200)).toEqual([100, 130, 160]);
    expect(blockArrivals(2, 100, 100)).toEqual([100, 100]);
  });
});

describe('figureHeardAt', () => {
  it('finds the word that holds the first number of a change, else the start of the sentence', () => {
    const words = [
      { text: 'from', from: 20 },
      { text: '9', from: 30 },
      { text: 'hours', from: 36 },
    ];
    expect(figureHeardAt({ words, speech: { from: 12 } }, '9 → 6 hours')).toBe(30);
    expect(figureHeardAt({ words, speech: { from: 12 } }, '40%')).toBe(12);
  });
});

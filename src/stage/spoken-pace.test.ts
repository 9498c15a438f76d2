import { describe, expect, it } from 'vitest';
import { evenMoments, spaced, wordLength } from './spoken-pace';

describe('spoken pace', () => {
  it('is the average length of a word over all lines, and 12 frames without words', () => {
    const line = (count: number, durationInFrames: number) => ({
      words: Array.from({ length: count }),
      speech: { from: 0, durationInFrames },
    });
    expect(wordLength([line(2, 30), line(3, 20)])).toBe(10);
    expect(wordLength([])).toBe(12);
  });

  it('spreads moments evenly from the start of a span', () => {
    expect(evenMoments({ from: 100, durationInFrames: 90 }, 10, 3)).toEqual([100, 130, 160]);
    expect(evenMoments({ from: 0, durationInFrames: 10 }, 10, 3)).toEqual([]);
  });

  it('keeps only frames that stand apart', () => {
    expect(spaced([0, 10, 30, 55], 25)).toEqual([0, 30, 55]);
  });
});

import { describe, expect, it } from 'vitest';
import { keptEnds } from './timetable';

const times = {
  frames: 400,
  ends: [
    ['(arrive)', 20],
    ['One.', 100],
    ['Two.', 200],
    ['Three.', 300],
    ['Two.', 400],
  ],
} as const;

const kept = (...words: string[]) => keptEnds(words, 400, times).map(({ index, end }) => [index, end]);

describe('keptEnds', () => {
  it('knows all of what is as it was', () => {
    expect(kept('(arrive)', 'One.', 'Two.', 'Three.', 'Two.')).toEqual([
      [0, 20],
      [1, 100],
      [2, 200],
      [3, 300],
      [4, 400],
    ]);
  });

  it('takes changed words for those that stood there', () => {
    expect(kept('(arrive)', 'One.', 'Two, truly.', 'Three!', 'Two.')).toHaveLength(5);
    expect(kept('(arrive)', 'First.', 'Two.', 'Three.', 'At last.')).toHaveLength(5);
  });

  it('doesn’t know what was put in between, and leaves out what is gone', () => {
    expect(kept('(arrive)', 'One.', 'More.', 'Two.', 'Three.', 'Two.')).toEqual([
      [0, 20],
      [1, 100],
      [3, 200],
      [4, 300],
      [5, 400],
    ]);
    expect(kept('(arrive)', 'One.', 'Three.', 'Two.')).toEqual([
      [0, 20],
      [1, 100],
      [2, 300],
      [3, 400],
    ]);
  });

  it('knows nothing of a section of another length, or of a new one', () => {
    expect(keptEnds(['One.'], 401, times)).toEqual([]);
    expect(keptEnds(['One.'], 401, undefined)).toEqual([]);
  });
});

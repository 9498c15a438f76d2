import { describe, expect, it } from 'vitest';
import { chaptersOf } from './film-facts';

const span = (heading: string, fromSeconds: number, seconds: number) => ({
  id: heading,
  heading,
  shortName: heading,
  from: fromSeconds * 30,
  durationInFrames: seconds * 30,
});
const shown = (...spans: ReturnType<typeof span>[]) =>
  chaptersOf(spans, 30).map(
    ({ title, from, durationInFrames }) => `${title} ${from / 30}+${durationInFrames / 30}`,
  );

describe('chaptersOf', () => {
  it('joins a section under 10 s to the chapter before it', () => {
    expect(shown(span('One', 0, 20), span('Two', 20, 9), span('Three', 29, 10))).toEqual([
      'One 0+29',
      'Three 29+10',
    ]);
  });

  it('joins a first section under 10 s to the one after it, under the longer one’s name', () => {
    expect(shown(span('Hello', 0, 5), span('Bees', 5, 30), span('End', 35, 12))).toEqual([
      'Bees 0+35',
      'End 35+12',
    ]);
  });

  it('joins as many as it takes to come to 10 s', () => {
    expect(shown(span('A', 0, 4), span('B', 4, 4), span('C', 8, 4), span('D', 12, 15))).toEqual([
      'A 0+12',
      'D 12+15',
    ]);
  });
});

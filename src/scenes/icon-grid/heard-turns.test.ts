import { describe, expect, it } from 'vitest';
import { heardTurns } from './heard-turns';

const said = (text: string) => {
  const words = text
    .split(' ')
    .map((word, index) => ({ text: word, from: index * 10, durationInFrames: 10 }));
  return { text, words, speech: { from: 0, durationInFrames: words.length * 10 } };
};

describe('heardTurns', () => {
  it('turns where a clause begins', () => {
    expect(
      heardTurns(said('Leverage serverless architectures for some tasks, paying only for what is used.')),
    ).toEqual([60]);
  });

  it('turns in the middle of a long clause', () => {
    expect(heardTurns(said('Keep it as it was for all of us and for all of them and so on'))).toEqual([90]);
  });

  it('leaves a short sentence alone', () => {
    expect(heardTurns(said('Heat it, then wait.'))).toEqual([]);
    expect(heardTurns(said(''))).toEqual([]);
  });
});

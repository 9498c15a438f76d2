import { describe, expect, it } from 'vitest';
import { fitText } from './fit-text';

/** Lines of a text at 10 px, whose letters are 5.4 px wide here, in a width of so many letters. */
const linesOf = (text: string, letters: number): readonly string[] =>
  fitText({
    ...{ text, maxWidth: letters * 5.4 + 0.1, maxLines: 1 },
    ...{ maxSize: 10, minSize: 10, weight: 500, family: 'text' },
  }).lines;

describe('a word that is wider than its line', () => {
  it('is broken at its own hyphen', () => {
    expect(linesOf('Auto-scaling', 11)).toEqual(['Auto-', 'scaling']);
    expect(linesOf('state-of-the-art', 9)).toEqual(['state-of-', 'the-art']);
  });

  it('is broken with a hyphen where it has none', () => {
    expect(linesOf('Containerization', 9)).toEqual(['Containe-', 'rization']);
  });

  it('leaves no letter alone', () => {
    expect(linesOf('optimization', 12)).toEqual(['optimization']);
    expect(linesOf('optimizations', 12)).toEqual(['optimizati-', 'ons']);
  });

  it('keeps other words as they are', () => {
    expect(linesOf('An unbreakable-word here', 12)).toEqual(['An', 'unbreakable-', 'word', 'here']);
  });
});

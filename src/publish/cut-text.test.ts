import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text';
import { bytesOf, charactersOf, tagCharactersOf } from './text-size';

describe('cutText', () => {
  it('ends after a sentence where that keeps most of the text', () => {
    expect(cutText('One two three. Four five. Six seven eight nine.', 30, charactersOf)).toBe(
      'One two three. Four five.',
    );
  });

  it('ends after a word, with an ellipsis, where sentences are too long', () => {
    expect(cutText('A very long heading, without any end', 22, charactersOf)).toBe('A very long heading…');
  });

  it('keeps paragraphs apart', () => {
    expect(cutText('First one.\n\nSecond one. Third one is long.', 24, charactersOf)).toBe(
      'First one.\n\nSecond one.',
    );
  });

  it('never cuts inside a character, and never gives more than fits, for any text and limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (text, limit) => {
          for (const size of [charactersOf, bytesOf]) {
            const cut = cutText(text, limit, size);
            expect(size(cut)).toBeLessThanOrEqual(limit);
            expect(() => encodeURIComponent(cut)).not.toThrow();
            expect(text.startsWith(cut.replace(/…$/, '')) || cut === text).toBe(true);
          }
        },
      ),
    );
  });
});

describe('tagCharactersOf', () => {
  it('counts the comma between tags and the quotation marks around one with a space', () => {
    expect(tagCharactersOf(['Foo-Baz'])).toBe(7);
    expect(tagCharactersOf(['Foo Baz'])).toBe(9);
    expect(tagCharactersOf(['Foo-Baz', 'Foo Baz'])).toBe(17);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSentence, readAloud } from './as-sentence';
import { countWord } from './count-word';
import { fewWords } from './few-words';
import { spokenList } from './spoken-list';

describe('A few words of a text', () => {
  it('are its first ones, without words that would be left hanging', () => {
    expect(fewWords('“Routes” for busy cities, and for the calm.', 6)).toBe('Routes for busy cities');
  });

  it('keep what belongs to a word', () => {
    expect(fewWords("R&D costs $5.50 (up 3%), it's 24/7.", 9)).toBe("R&D costs $5.50 up 3% it's 24/7");
  });

  it('leave out what a voice can’t say', () => {
    expect(fewWords('**Bold** <i>&</i> 🍞 `code` \u0000—\u202e end', 9)).toBe('Bold i & /i code end');
    expect(fewWords('***', 5)).toBe('');
  });

  it('are never more than was asked for, and have no mark at their end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          const words = fewWords(text, most);
          expect(words.split(' ').length).toBeLessThanOrEqual(most);
          expect(words).not.toMatch(/[<>{}\p{Cc}]|[\s.,;:!?]$/u);
        },
      ),
    );
  });
});

describe('Names in a list', () => {
  it('are joined as in speech, and those over counted', () => {
    expect(spokenList(['Mix'], 3, 3)).toBe('Mix');
    expect(spokenList(['Mix', 'Fold'], 3, 3)).toBe('Mix and Fold');
    expect(spokenList(['Mix', 'Fold', 'Rise', 'Shape', 'Bake'], 3, 3)).toBe('Mix, Fold, Rise and two more');
    expect(spokenList(['', '*'], 3, 3)).toBe('');
  });

  it('are counted in digits from thirteen on', () => {
    expect([countWord(12), countWord(13)]).toEqual(['twelve', '13']);
  });
});

describe('A sentence', () => {
  it('begins with a capital and ends with the mark that it was written with', () => {
    expect(asSentence('how warm is it ?')).toBe('How warm is it?');
    expect(asSentence('quiet roads..')).toBe('Quiet roads.');
    expect(asSentence('—')).toBe('');
  });

  it('that no pause can hold is not read aloud', () => {
    expect(readAloud('one two three', 3)).toBe('One two three.');
    expect(readAloud('one two three four', 3)).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, splitSpeech } from './split-sentences';

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three? Four… Five.', ['One.', 'Two!', 'Three?', 'Four…', 'Five.']],
    ['Use caches, e.g. Redis, i.e. memory. Done.', ['Use caches, e.g. Redis, i.e. memory.', 'Done.']],
    ['Dr. Lee met Mrs. Fox. They talked.', ['Dr. Lee met Mrs. Fox.', 'They talked.']],
    ['Costs fell in the U.S. market. Prices too.', ['Costs fell in the U.S. market.', 'Prices too.']],
    ['He lives in the U.S. The rest stayed.', ['He lives in the U.S.', 'The rest stayed.']],
    ['Python vs. Java? Neither.', ['Python vs. Java?', 'Neither.']],
    ['See No. 5 on page 3. No. It is gone.', ['See No. 5 on page 3.', 'No.', 'It is gone.']],
    ['It rose 3.5% to $1.2 million. Wow!', ['It rose 3.5% to $1.2 million.', 'Wow!']],
    ['AI/ML teams ship v2.0 today. Really?! Yes.', ['AI/ML teams ship v2.0 today.', 'Really?!', 'Yes.']],
    ['She said, "Stop." Then she left.', ['She said, "Stop."', 'Then she left.']],
    ['“Why?” he asked. “Because.”', ['“Why?” he asked.', '“Because.”']],
    ['Well... maybe. Wait... What?', ['Well... maybe.', 'Wait...', 'What?']],
    ['J. R. Smith wrote it. Read it.', ['J. R. Smith wrote it.', 'Read it.']],
    ['We have plan A and plan B. The first is cheap.', ['We have plan A and plan B.', 'The first is cheap.']],
    ['Visit example.com. It is free.', ['Visit example.com.', 'It is free.']],
    [
      'It works now. iPhone sales grew. 70% of them.',
      ['It works now.', 'iPhone sales grew.', '70% of them.'],
    ],
    [
      'Meet at 5 p.m. on Monday. Bring tea, milk, etc. The rest is ours.',
      ['Meet at 5 p.m. on Monday.', 'Bring tea, milk, etc.', 'The rest is ours.'],
    ],
    ['no full stop at all', ['no full stop at all']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses no word of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(splitSpeech(text).join(' ').split(' ')).toEqual(
          text
            .split(/\s+/)
            .filter((word) => word !== '')
            .join(' ')
            .split(' '),
        );
      }),
    );
  });
});

describe('splitSpeech', () => {
  const clause = 'the gardener waters every single plant in the long row behind the old wooden shed';

  it('leaves a sentence of 34 words alone', () => {
    const sentence = Array.from({ length: 34 }, (_, index) => `w${index}`).join(' ');
    expect(splitSpeech(sentence)).toEqual([sentence]);
  });

  it('cuts a longer one at a semicolon rather than at a comma', () => {
    expect(splitSpeech(`First ${clause}, slowly; then ${clause}, and ${clause}.`)[0]).toMatch(/;$/);
  });

  it('cuts before a conjunction after a comma', () => {
    expect(
      splitSpeech(`First ${clause} again, which ${clause} as well, and then ${clause}.`)
        .slice(1)
        .every((part) => /^(?:which|and)/.test(part)),
    ).toBe(true);
  });

  it('cuts even a text without any mark into clips of at most 34 words', () => {
    const parts = splitSpeech(Array.from({ length: 200 }, () => 'word').join(' '));
    expect(Math.max(...parts.map((part) => part.split(' ').length))).toBeLessThanOrEqual(34);
  });
});

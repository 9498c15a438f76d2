import { describe, expect, it } from 'vitest';
import { cardinalWords, decadeWords, numberWords, ordinalWords, yearWords } from './number-words';

describe('numbers in words', () => {
  it.each([
    [0, 'zero'],
    [15, 'fifteen'],
    [40, 'forty'],
    [101, 'one hundred one'],
    [1_000_000, 'one million'],
    [12_345_678, 'twelve million three hundred forty five thousand six hundred seventy eight'],
  ])('%d', (n, words) => {
    expect(cardinalWords(n).join(' ')).toBe(words);
  });

  it('reads numbers too large for names digit by digit', () => {
    expect(numberWords('1234567890123456')).toHaveLength(16);
  });

  it('ranks, years and decades', () => {
    expect(ordinalWords(40).join(' ')).toBe('fortieth');
    expect(ordinalWords(112).join(' ')).toBe('one hundred twelfth');
    expect(yearWords(1900).join(' ')).toBe('nineteen hundred');
    expect(yearWords(2000).join(' ')).toBe('two thousand');
    expect(yearWords(2010).join(' ')).toBe('twenty ten');
    expect(decadeWords('2010').join(' ')).toBe('twenty tens');
  });
});

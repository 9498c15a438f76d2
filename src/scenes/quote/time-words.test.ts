import { describe, expect, it } from 'vitest';
import { wordChanges } from './time-words';

const place = { left: 0, top: 0, size: 60 };

describe('wordChanges', () => {
  it.each([1, 6, 60])('sets none of %i words anew before all have left', (count) => {
    const changes = wordChanges([null, ...Array.from({ length: count }, () => place), null], 100, 30);
    expect(Math.min(...changes.map(({ setAt }) => setAt))).toBeGreaterThanOrEqual(
      Math.max(...changes.map(({ goneBy }) => goneBy)),
    );
  });

  it('sets words anew in reading order', () => {
    const set = wordChanges(
      Array.from({ length: 12 }, () => place),
      0,
      30,
    ).map(({ setAt }) => setAt);
    expect(set).toEqual([...set].sort((a, b) => a - b));
    expect(new Set(set).size).toBeGreaterThan(6);
  });

  it('is done within two seconds however many words stay', () => {
    const set = wordChanges(
      Array.from({ length: 80 }, () => place),
      0,
      30,
    ).map(({ setAt }) => setAt);
    expect(Math.max(...set)).toBeLessThan(2 * 30);
  });
});

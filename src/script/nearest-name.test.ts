import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from './nearest-name';

describe('nearestName', () => {
  it.each([
    ['introdution', 'introduction'],
    ['Introduction'.toLowerCase(), 'introduction'],
    ['conclusoin', 'conclusion'],
    ['main content', null],
    ['', null],
  ])('finds for %j the name %j', (name, expected) => {
    expect(nearestName(name, ['introduction', 'conclusion'])).toBe(expected);
  });

  it('agrees with the plain distance to every name, whatever it rules out beforehand', () => {
    const word = fc.stringMatching(/^[abcé]{0,8}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (name, names) => {
        const near = names.filter(
          (candidate) => editDistance(name, candidate) <= Math.floor(candidate.length * 0.4),
        );
        const best = Math.min(...near.map((candidate) => editDistance(name, candidate)));
        const found = nearestName(name, names, 0.4);
        return found === null
          ? near.length === 0
          : near.includes(found) && editDistance(name, found) === best;
      }),
    );
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['tea', 'tea', 0],
    ['tea', 'te', 1],
    ['tea', 'tae', 1],
    ['tea', 'milk', 4],
  ])('from %j to %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

import { describe, expect, it } from 'vitest';
import { endTimes } from './end-screen-times';

describe('endTimes', () => {
  it('has the card in its place when the last 20 s begin', () => {
    expect(endTimes(900, 30)).toEqual({ docksAt: 276, calmFrom: 300 });
  });

  it.each([0, 90, 600, 680])('puts the card in its place at once in a scene of %i frames', (length) => {
    expect(endTimes(length, 30)).toEqual({ docksAt: 0, calmFrom: 0 });
  });

  it('means the same seconds at any frame rate', () => {
    const [slow, fast] = [endTimes(30 * 25, 25), endTimes(30 * 60, 60)];
    expect(slow.calmFrom / 25).toBe(fast.calmFrom / 60);
  });
});

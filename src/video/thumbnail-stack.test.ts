import { describe, expect, it } from 'vitest';
import { thumbnailStack } from './thumbnail-stack';

describe('thumbnailStack', () => {
  it('takes two of five for a cut of 30 to 50 percent', () => {
    expect(thumbnailStack('cut', '30–50%')).toEqual({ flying: 2, standing: 3 });
  });

  it('brings one to four for a rise of 25 percent', () => {
    expect(thumbnailStack('rise', '25%')).toEqual({ flying: 1, standing: 4 });
  });

  it('always leaves something on both sides', () => {
    for (const figure of ['0%', '1%', '99%', '100%', null]) {
      const { flying, standing } = thumbnailStack('cut', figure);
      expect(Math.min(flying, standing)).toBeGreaterThan(0);
    }
  });
});

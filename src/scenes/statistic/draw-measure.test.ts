import { describe, expect, it } from 'vitest';
import { measuresOf } from './draw-measure';

describe('measuresOf', () => {
  it('lays the old height end to end up to the new one', () => {
    expect(measuresOf(8, 20)).toEqual([
      { from: 0, to: 8 },
      { from: 8, to: 16 },
      { from: 16, to: 20 },
    ]);
  });

  it('measures nothing where the new one is not taller, or much too tall to be counted', () => {
    expect(measuresOf(20, 10)).toEqual([]);
    expect(measuresOf(1, 20)).toEqual([]);
  });
});

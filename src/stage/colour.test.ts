import { describe, expect, it } from 'vitest';
import { brighten, relativeLuminance } from './colour';

describe('brighten', () => {
  it('keeps the hue and the saturation', () => {
    expect(brighten('#800000', 0.25)).toBe('#e00000');
    expect(brighten('#004000', 0.25)).toBe('#00b000');
  });

  it.each(['#4353c8', '#b93a1b', '#08745a', '#8a5a00', '#777777', '#000000'])('makes %s brighter', (hex) => {
    expect(relativeLuminance(brighten(hex, 0.2))).toBeGreaterThan(relativeLuminance(hex));
  });

  it('changes nothing by nothing, and leaves white white', () => {
    expect(brighten('#4353c8', 0)).toBe('#4353c8');
    expect(brighten('#ffffff', 0.5)).toBe('#ffffff');
  });
});

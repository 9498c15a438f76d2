import { describe, expect, it } from 'vitest';
import { contrastRatio, mix } from './colour';
import { themes, themeSchema } from './theme';

describe.each(Object.values(themes))('The $name theme', (theme) => {
  it('is a valid theme file', () => expect(themeSchema.safeParse(theme).success).toBe(true));

  it.each(['text', 'muted', 'cost', 'value', 'accent', 'attention'] as const)(
    'has %s at 4.5:1 or better on the ground and on raised cards',
    (name) => {
      for (const ground of [theme.ground, theme.groundDeep, theme.raised])
        expect(contrastRatio(theme[name], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['cost', 'value', 'accent', 'attention'] as const)('has readable text on a %s fill', (name) => {
    expect(contrastRatio(theme.onAccent, theme[name])).toBeGreaterThanOrEqual(4.5);
  });
});

describe('Mixing colours', () => {
  it('goes from one to the other and not past them', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', -1)).toBe('#102030');
    expect(mix('#102030', '#ffffff', 2)).toBe('#ffffff');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

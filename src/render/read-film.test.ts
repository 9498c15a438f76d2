import { describe, expect, it } from 'vitest';
import { readScript } from '../plan/compile-cut';
import { minimal } from '../plan/fixtures/plan-script';
import { inTheme } from './read-film';

const { script } = readScript(minimal.source, '{"theme": "light"}');

describe('inTheme', () => {
  it('draws in the theme that the command asks for, whatever data.json says', () => {
    expect(script && inTheme(script, 'dark').data.theme).toBe('dark');
  });

  it('keeps the theme of data.json where the command asks for none', () => {
    expect(script && inTheme(script, null).data.theme).toBe('light');
  });
});

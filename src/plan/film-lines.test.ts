import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutLines, readScript } from './compile-cut';
import { filmLines } from './film-lines';

const markdown = readFileSync(join(import.meta.dirname, '../script/fixtures/sourdough.md'), 'utf8');
const { script } = readScript(markdown, null);
const keysOf = (lines: readonly { role: string; text: string }[]): string[] =>
  lines.map(({ role, text }) => `${role} ${text}`);

describe('the lines of a film', () => {
  it('are those of both cuts, each once', () => {
    if (script === null) throw new Error('the fixture has errors');
    const all = keysOf(filmLines(script, ['main']).all);
    const both = [...cutLines(script, 'main').lines, ...cutLines(script, 'short').lines];
    expect(new Set(all)).toEqual(new Set(keysOf(both)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('have the same order and numbers whichever cuts are wanted', () => {
    if (script === null) throw new Error('the fixture has errors');
    expect(filmLines(script, ['short']).all).toEqual(filmLines(script, ['main', 'short']).all);
  });

  it('that are wanted are the cut’s own', () => {
    if (script === null) throw new Error('the fixture has errors');
    const { wanted } = filmLines(script, ['short']);
    expect(new Set(keysOf(wanted))).toEqual(new Set(keysOf(cutLines(script, 'short').lines)));
  });
});

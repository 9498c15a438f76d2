import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScript } from './check-script';

const shipped = resolve(
  import.meta.dirname,
  '../../public/videos/ai-infrastructure-cost-optimization/script.md',
);
const source = readFileSync(shipped, 'utf8');
const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

/** Findings in a copy of the shipped script in which `from` has become `to`, once. */
function checkCopy(from: string, to: string) {
  expect(source).toContain(from);
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  const file = join(folder, 'copy.md');
  const copy = source.replace(from, to);
  writeFileSync(file, copy);
  return { copy, findings: checkScript(file).map(({ diagnostic }) => diagnostic) };
}

describe('Checking a script', () => {
  it('finds no error in the shipped one', () => {
    expect(checkScript(shipped).filter(({ diagnostic }) => diagnostic.severity === 'error')).toEqual([]);
  });

  it.each([
    ['Estimated Time', 'Estimated Time: 1.5 minutes\n', '', 'error'],
    ['Content', /Content: Effective.*\n/.exec(source)?.[0] ?? '', '', 'error'],
    ['Visual Cue', /Visual Cue: Animated scale.*\n/.exec(source)?.[0] ?? '', '', 'warning'],
  ])('says at the heading that a section lacks its %s', (name, from, to, severity) => {
    const { copy, findings } = checkCopy(from, to);
    const heading = lineOf(copy, '#### Balancing Performance');
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity,
        line: heading,
        message: expect.stringContaining(name),
        hint: expect.any(String),
      }),
    );
  });

  it('says on its line that a duration is garbled, and how to write one', () => {
    const { copy, findings } = checkCopy('Estimated Time: 2 minutes', 'Estimated Time: two-ish mumbles');
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        line: lineOf(copy, 'Estimated Time: two-ish'),
        hint: expect.stringContaining('minute'),
      }),
    );
  });

  it.each([
    ['## Full Script', '## Complete Script', 'Full Script'],
    ['### Introduction', '### Opening', 'Introduction'],
  ])('points at a renamed heading: %s as %s', (from, to, expected) => {
    const { copy, findings } = checkCopy(from, to);
    expect(findings).toContainEqual(
      expect.objectContaining({ line: lineOf(copy, to), hint: expect.stringContaining(expected) }),
    );
  });

  it('says in a sentence that a file is missing, a folder, or not text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const binary = join(folder, 'binary.md');
    writeFileSync(binary, new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    const messages = [join(folder, 'none.md'), folder, binary].map(
      (file) => checkScript(file)[0]?.diagnostic.message,
    );
    expect(messages).toEqual([
      'There is no such file.',
      'This is a folder; name the script in it.',
      'This is not UTF-8 text; save it as UTF-8.',
    ]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLexicon, unusedEntries } from './lexicon';
import { lexiconSchema } from './lexicon';
import { projectLexicon } from './lexicon.data';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (content: string): void => {
  writeFileSync(join(folder, 'lexicon.json'), content);
};

describe('a script’s lexicon', () => {
  it('is the project’s own where the script has none', () => {
    expect(readLexicon(folder)).toEqual({ lexicon: projectLexicon, own: {}, diagnostics: [] });
  });

  it('goes over the project’s entries', () => {
    write('{"JSON": "jason", "Acme": "ack-mee"}');
    const { lexicon, own } = readLexicon(folder);
    expect(lexicon).toMatchObject({ JSON: 'jason', Acme: 'ack-mee', SaaS: projectLexicon.SaaS });
    expect(Object.keys(own)).toEqual(['JSON', 'Acme']);
  });

  it.each([
    ['broken JSON', '{"Acme": ', /not valid JSON/],
    ['a list', '["Acme"]', /record|object/i],
    ['a number for a word', '{"Acme": 5}', /"Acme"/],
    ['an empty pronunciation', '{"Acme": ""}', /"Acme".*letters/],
    ['digits in a pronunciation', '{"Acme": "ac 3"}', /"Acme".*letters/],
    ['a key with a space around it', '{"Acme ": "ack mee"}', /Acme/],
  ])('reports %s and goes on with the project’s entries', (_, content, message) => {
    write(content);
    const { lexicon, diagnostics } = readLexicon(folder);
    expect(lexicon).toBe(projectLexicon);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'bad-lexicon', severity: 'error' });
    expect(diagnostics[0]?.message).toMatch(message);
  });

  it('warns of entries that nothing used', () => {
    const warnings = unusedEntries({ Acme: 'ack mee', Acne: 'ack nee' }, new Set(['Acme']));
    expect(warnings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning lexicon.json: no spoken line contains "Acne".',
    ]);
  });

  it('has project entries of the form that it asks of authors', () => {
    expect(lexiconSchema.safeParse(projectLexicon).success).toBe(true);
  });
});

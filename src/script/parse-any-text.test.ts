import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shipped } from './fixtures/shipped-script';
import { parseScript } from './parse-script';
import { scriptDocumentSchema } from './schema';

describe('any text at all', () => {
  const sound = (source: string): boolean => {
    const { document, diagnostics } = parseScript(source);
    const count = source.split(/\r\n|\r|\n/).length;
    const isPlaced = diagnostics.every(({ line }) => Number.isInteger(line) && line >= 0 && line <= count);
    const ids = document?.sections.map(({ id }) => id) ?? [];
    return (
      isPlaced &&
      new Set(ids).size === ids.length &&
      (document === null || scriptDocumentSchema.safeParse(document).success)
    );
  };

  it('never makes the parser throw, and every diagnostic has a line of the file', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), sound), { numRuns: 300 });
  });

  it('holds for Markdown in any mixture', () => {
    const piece = fc.constantFrom(
      '# ',
      '## ',
      '### Introduction\n',
      '## Full Script\n',
      '## Detailed Script Structure\n',
      '## Additional Information\n',
      '### Main Content\n',
      '#### A\n',
      '- ',
      '1) ',
      '> ',
      '```\n',
      '---\n',
      '===\n',
      '<!--',
      '-->',
      '**',
      '_',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      'Content: ',
      'Visual Cue:',
      'Estimated Time: 1 minute\n',
      'Total Estimated Time: ',
      'Estimated Time: -1s\n',
      '### YouTube Listing\n',
      '#tag ',
      'Resources:\n',
      'word ',
      'eight things: ',
      ':',
      '\u2028',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => sound(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  it('holds for the shipped script with lines dropped, doubled, swapped and cut', () => {
    const lines = shipped.split('\n');
    const change = fc.record({
      at: fc.nat(lines.length - 1),
      to: fc.nat(lines.length - 1),
      how: fc.constantFrom('drop', 'double', 'swap', 'cut', 'junk'),
      junk: fc.string(),
    });
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const mutated = [...lines];
      for (const { at, to, how, junk } of changes) {
        const [line, other] = [mutated[at] ?? '', mutated[to] ?? ''];
        if (how === 'drop') mutated.splice(at, 1);
        if (how === 'double') mutated.splice(to, 0, line);
        if (how === 'swap') mutated.splice(at, 1, other);
        if (how === 'cut') mutated.splice(at, 1, line.slice(0, to % 20));
        if (how === 'junk') mutated.splice(at, 1, junk + line);
      }
      return sound(mutated.join('\n'));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it.each([
    ['two hundred scripts in one', shipped.repeat(180)],
    [
      'two thousand sections',
      shipped.replace(
        '### Conclusion',
        '#### More\n\nContent: More.\nVisual Cue: A cup\nEstimated Time: 5 seconds\n\n'.repeat(2000) +
          '### Conclusion',
      ),
    ],
    ['one very long field', shipped.replace('Content: AI', `Content: ${'a * b_ [c '.repeat(200_000)}AI`)],
    ['stars', '*'.repeat(2_000_000)],
    ['spaces', `a${' '.repeat(2_000_000)}b`],
    ['block quotes', '>'.repeat(2_000_000)],
    ['nested lists', '- '.repeat(1_000_000)],
    ['open brackets', '['.repeat(2_000_000)],
  ])(
    'is read in a few seconds even when it is huge: %s',
    (_, source) => {
      expect(() => parseScript(source)).not.toThrow();
    },
    6_000,
  );
});

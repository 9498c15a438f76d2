import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import { buildNarration } from './build-narration';
import type { ScriptFixture } from './script-fixture';
import { scriptFixture } from './script-fixture';
import { splitSpeech } from './split-sentences';

describe('for any script', () => {
  const nouns = [
    'river',
    'castle',
    'engine',
    'violin',
    'meadow',
    'harbour',
    'lantern',
    'glacier',
    'orchard',
    'compass',
  ];
  const verbs = [
    'shapes',
    'guards',
    'drives',
    'colours',
    'feeds',
    'shelters',
    'lights',
    'carves',
    'fills',
    'guides',
  ];
  const sentence = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(
      ([a, b, c, d]) =>
        `The ${nouns[a] ?? ''} ${verbs[b] ?? ''} every ${nouns[c] ?? ''} near the old ${nouns[d] ?? ''}.`,
    );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
  const script = fc.record({
    contents: fc.array(paragraph, { minLength: 2, maxLength: 6 }),
    said: fc.array(paragraph, { minLength: 0, maxLength: 8 }),
    order: fc.array(fc.nat(20), { minLength: 0, maxLength: 8 }),
  });

  function fixtureOf({
    contents,
    said,
    order,
  }: {
    contents: string[][];
    said: string[][];
    order: number[];
  }): ScriptFixture {
    const blocks = [...contents, ...said];
    const chosen = order.map((index) => blocks[index % blocks.length] ?? []);
    return {
      fullScript: chosen.map((sentences) => sentences.join(' ')),
      sections: contents.map((sentences, index) => ({
        heading: `Part ${index + 1}`,
        content: sentences.join(' '),
        engagement: index % 2 === 0 ? 'What do you think?' : 'Where would you go?',
      })),
    };
  }

  const counts = (texts: readonly string[]): Map<string, number> =>
    texts.reduce((map, text) => map.set(text, (map.get(text) ?? 0) + 1), new Map<string, number>());

  it('loses no sentence of the Full Script and says none twice', () => {
    fc.assert(
      fc.property(script, (parts) => {
        const fixture = fixtureOf(parts);
        const document = scriptFixture(fixture);
        const { lines, diagnostics } = buildNarration(document, noAuthorData);
        const fromFullScript = new Set(document.fullScript.map((block) => block.line));
        const said = counts(
          lines.filter((line) => fromFullScript.has(line.sourceLine)).map((line) => line.text),
        );
        const wanted = counts(
          (fixture.fullScript ?? []).flatMap((block) =>
            typeof block === 'string' ? splitSpeech(block) : [],
          ),
        );
        expect([...said].sort()).toEqual([...wanted].sort());
        const missing = diagnostics.filter(
          (diagnostic) => diagnostic.code === 'section-not-in-full-script',
        ).length;
        const ownContent = document.sections.filter((section) =>
          lines.some((line) => line.sourceLine === section.content?.line),
        ).length;
        expect(ownContent).toBe(document.fullScript.length === 0 ? document.sections.length : missing);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same every time, in the order of the sections, with ids of their own', () => {
    fc.assert(
      fc.property(script, (parts) => {
        const document = scriptFixture(fixtureOf(parts));
        const { lines } = buildNarration(document, noAuthorData);
        expect(buildNarration(document, noAuthorData).lines).toEqual(lines);
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
        const places = lines.map((line) =>
          document.sections.findIndex((section) => section.id === line.sectionId),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        fc.string(),
        (texts, field) => {
          const document = scriptFixture({
            fullScript: texts,
            sections: texts.map((text, index) => ({
              heading: `H${index}`,
              content: text,
              engagement: field,
              interactive: field,
              teaser: text,
            })),
            statistics: texts,
            quotes: texts,
            keywords: texts,
            takeaways: texts,
          });
          for (const line of [...buildNarration(document, noAuthorData).lines])
            expect(line.words.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScript } from './parse-script';
import { readAuthorData } from './read-author-data';
import type { Section } from './schema';
import { scriptDocumentSchema } from './schema';

const folder = join(import.meta.dirname, '../../public/videos/ai-infrastructure-cost-optimization');
const source = readFileSync(join(folder, 'script.md'), 'utf8');
const sourceLines = source.split('\n');
const { document, diagnostics } = parseScript(source);
if (document === null) throw new Error('the shipped script has no document');

const fields = [
  ['content', 'Content: '],
  ['visualCue', 'Visual Cue: '],
  ['audioCue', 'Audio Cue: '],
  ['engagement', 'Engagement: '],
  ['interactiveElement', 'Interactive Element: '],
  ['accessibilityNote', 'Accessibility Note: '],
  ['nextTopicTeaser', 'Next Topic Teaser: '],
] as const;

/** The fields as a plain search of the source finds them. */
function asWritten(section: Section, key: string): { value: string; line: number } | null {
  for (let line = section.lines.first; line <= section.lines.last; line++) {
    const text = sourceLines[line - 1] ?? '';
    if (text.startsWith(key)) return { value: text.slice(key.length), line };
  }
  return null;
}

describe('the shipped script', () => {
  it('has nothing to complain of', () => {
    expect(diagnostics).toEqual([]);
  });

  it('gives a document of the schema', () => {
    expect(scriptDocumentSchema.parse(document)).toEqual(document);
  });

  it('has its title block', () => {
    expect(document.title).toEqual({ value: 'Cost Optimization Techniques for AI Infrastructure', line: 1 });
    expect(document.seoTitle).toEqual({
      value: 'AI Infrastructure Cost Optimization: FinOps Strategies for Maximum ROI',
      line: 3,
    });
    expect(document.chapter).toEqual({ value: 'FinOps: Optimizing AI Costs and ROI', line: 4 });
    expect(document.section).toEqual({ value: 'FinOps Strategies and Tools', line: 5 });
    expect(document.targetLength).toEqual({ value: { minSeconds: 420, maxSeconds: 600 }, line: 6 });
    expect(document.totalSeconds).toEqual({ value: 450, line: 97 });
  });

  it('has six sections with their parts, lines and times', () => {
    const told = document.sections.map(({ id, part, heading, lines, estimatedSeconds }) => [
      id,
      part,
      heading.line,
      [lines.first, lines.last],
      [estimatedSeconds?.value, estimatedSeconds?.line],
    ]);
    expect(told).toEqual([
      ['introduction', 'introduction', 39, [39, 45], [30, 44]],
      ['the-challenge-of-ai-infrastructure-costs', 'main', 49, [49, 57], [60, 56]],
      ['key-cost-optimization-techniques', 'main', 59, [59, 67], [120, 66]],
      ['balancing-performance-and-cost', 'main', 69, [69, 77], [90, 76]],
      ['continuous-monitoring-and-optimization', 'main', 79, [79, 87], [90, 86]],
      ['conclusion', 'conclusion', 89, [89, 95], [60, 95]],
    ]);
  });

  it.each(fields)('has every %s exactly as written, with its line', (field, key) => {
    for (const section of document.sections) expect(section[field]).toEqual(asWritten(section, key));
  });

  it('has all of the Full Script, the list with its explanations', () => {
    expect(document.fullScript.map((block) => [block.type, block.line])).toEqual([
      ['paragraph', 10],
      ['paragraph', 12],
      ['paragraph', 14],
      ['list', 16],
      ['paragraph', 25],
      ['paragraph', 27],
      ['paragraph', 29],
      ['paragraph', 31],
      ['paragraph', 33],
      ['paragraph', 35],
    ]);
    for (const block of document.fullScript) {
      if (block.type === 'paragraph') expect(block.text).toBe(sourceLines[block.line - 1]);
      else {
        const rebuilt = block.items.map(({ ordinal, name, detail }) => `${ordinal}) ${name}: ${detail}`);
        expect(rebuilt).toEqual(sourceLines.slice(15, 23));
        expect(block.items.map(({ line }) => line)).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
      }
    }
  });

  it.each([
    ['takeaways', 102, 106],
    ['keywords', 109, 115],
    ['resources', 118, 121],
    ['statistics', 131, 132],
    ['examples', 135, 136],
    ['quotes', 127, 128],
  ] as const)('has its %s of lines %d to %d', (entry, first, last) => {
    const written = sourceLines
      .slice(first - 1, last)
      .map((text, index) => ({ value: text.slice(2), line: first + index }));
    expect(document.extras[entry].map(({ value, line }) => ({ value, line }))).toEqual(written);
  });

  it('names nobody for quotes that name nobody', () => {
    expect(document.extras.quotes.map(({ author }) => author)).toEqual([null, null]);
  });

  it('has the wish for the short form', () => {
    expect(document.extras.shortForm).toEqual({ value: sourceLines[123], line: 124 });
  });

  it('has the listing in its parts', () => {
    const listing = document.extras.listing;
    expect(listing?.description).toEqual({ value: sourceLines[138], line: 139 });
    expect(listing?.resources.map(({ line }) => line)).toEqual([142, 143, 144, 145]);
    expect(listing?.resources[2]?.value).toBe('FinOps Foundation: https://www.finops.org/');
    expect(listing?.nextVideo).toEqual({ value: "'Top FinOps Tools for AI Cost Management'", line: 147 });
    expect(listing?.hashtags.map(({ value }) => value).join(' ')).toBe(sourceLines[148]);
  });

  it('reads the same with other line endings, a byte order mark and trailing spaces', () => {
    const variants = [
      source.replaceAll('\n', '\r\n'),
      source.replaceAll('\n', '\r'),
      `\ufeff${source}`,
      source.replaceAll('\n', '  \n'),
    ];
    for (const variant of variants) expect(parseScript(variant)).toEqual({ document, diagnostics: [] });
  });

  it('has a data.json whose names all stand in the script', () => {
    const { data, diagnostics: ofData } = readAuthorData(readFileSync(join(folder, 'data.json'), 'utf8'));
    expect(ofData).toEqual([]);
    const names = document.fullScript.flatMap((block) =>
      block.type === 'list' ? block.items.map(({ name }) => name) : [],
    );
    const headings = document.sections.map(({ heading }) => heading.value);
    for (const name of Object.keys(data.shortNames)) expect([...names, ...headings]).toContain(name);
    for (const name of names) expect(Object.keys(data.shortNames)).toContain(name);
    for (const { question } of data.polls) expect(source).toContain(`Poll: ${question}`);
    for (const { topic } of data.quizzes) expect(headings).toContain(topic);
  });

  it('has a data.json without a single figure in what it shows', () => {
    const text = readFileSync(join(folder, 'data.json'), 'utf8').replace(/"(?:mass|answer)": \d+/g, '');
    expect(text).not.toMatch(/\d/);
  });
});

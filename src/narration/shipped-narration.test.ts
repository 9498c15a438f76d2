import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import { parsed } from '../script/fixtures/parsed-document';
import { shipped } from '../script/fixtures/shipped-script';
import { buildNarration } from './build-narration';
import { textsOf } from './fixtures/section-texts';
import { listItems } from './list-items';

const document = parsed(shipped);

describe('the narration of the shipped script', () => {
  const { lines, extras, diagnostics } = buildNarration(document, noAuthorData);
  const shape = (id: string): string =>
    lines
      .filter((line) => line.sectionId === id)
      .map((line) => `${line.source.part}${line.source.index}`)
      .join(' ');

  it('needs no warning', () => {
    expect(diagnostics).toEqual([]);
  });

  it('puts each sentence in its section', () => {
    expect(shape('introduction')).toBe('content0 content0 content0 content0 content0');
    expect(shape('the-challenge-of-ai-infrastructure-costs')).toBe(
      'content0 content0 content0 content0 engagement0 engagement1 interactive0',
    );
    expect(shape('key-cost-optimization-techniques')).toBe(
      `content0 ${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `item${index} item${index}`).join(' ')} engagement0 engagement1 interactive0`,
    );
    expect(shape('balancing-performance-and-cost')).toBe(
      'content0 content0 content0 content0 engagement0 interactive0',
    );
    expect(shape('continuous-monitoring-and-optimization')).toBe(
      'content0 content0 content0 engagement0 interactive0',
    );
    expect(shape('conclusion')).toBe('content0 content0 content0 content0 teaser0');
  });

  it('joins lead-ins to what they lead to and the thanks to the conclusion', () => {
    expect(textsOf(lines, 'the-challenge-of-ai-infrastructure-costs')[0]).toBe(
      "First, let's talk about the challenge of AI infrastructure costs.",
    );
    expect(textsOf(lines, 'key-cost-optimization-techniques')[0]).toBe(
      "Now, let's explore eight powerful techniques for optimizing AI infrastructure costs:",
    );
    expect(textsOf(lines, 'conclusion').at(-1)).toMatch(/^Thank you for watching/);
  });

  it('says prompts in the words of the interactive elements', () => {
    expect(lines.filter((line) => line.source.part === 'interactive').map((line) => line.text)).toEqual([
      'How often do you adjust your AI infrastructure resources?',
      'Explore each technique in more detail.',
      'Experiment with cost-performance trade-offs.',
      'Test your knowledge on key metrics for AI infrastructure monitoring.',
    ]);
  });

  it('says list items as their name, then their explanation, without the number', () => {
    const first = lines.filter((line) => line.source.part === 'item' && line.source.index === 0);
    expect(first.map((line) => line.text)).toEqual([
      'Right-sizing resources',
      'Ensure that your computational resources match the actual requirements of your AI tasks.',
    ]);
  });

  it('marks the contrast that spans two sentences on both', () => {
    const halves = lines
      .filter((line) => line.sectionId === 'balancing-performance-and-cost')
      .flatMap((line) => line.figures.filter((figure) => figure.type === 'contrast'));
    expect(halves.map((figure) => figure.items.map((item) => item.text))).toEqual([
      ['cutting corners'],
      ['maximizing value'],
    ]);
  });

  it('keeps statistics, quotes and examples as extras, quotes in the second voice', () => {
    expect(
      extras.map((line) => `${line.source.part}${line.source.index} ${line.role} "${line.sectionId}"`),
    ).toEqual([
      'statistic0 narrator ""',
      'statistic1 narrator ""',
      'quote0 quote ""',
      'quote1 quote ""',
      'example0 narrator ""',
      'example1 narrator ""',
    ]);
  });

  it('gives every line an id of its own', () => {
    const all = [...lines, ...extras].map((line) => line.id);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^introduction\/01-[0-9a-f]{8}$/);
  });

  it('derives short names from the items', () => {
    const section = document.sections[2];
    const items = section ? listItems(document, section, noAuthorData) : [];
    expect(items.map((item) => item.shortName)).toEqual([
      'Right-sizing resources',
      'Spot instances',
      'Auto-scaling',
      'Optimizing data storage',
      'Serverless computing',
      'Containerization and orchestration',
      'GPU sharing',
      'Cost allocation',
    ]);
    expect(items[1]?.detail).toMatch(/^Use discounted/);
  });
});

import { describe, expect, it } from 'vitest';
import { figureTable } from './figure-table.data';
import { findFigures } from './find-figures';
import { splitWords } from './narration-line';

interface Row {
  readonly topic: string;
  readonly sentence: string;
  readonly figures: string[];
}

function readTable(): Row[] {
  const rows: Row[] = [];
  let topic = '';
  for (const line of figureTable.split('\n')) {
    if (line.startsWith('# ')) topic = line.slice(2);
    else if (line.startsWith('    ')) rows.at(-1)?.figures.push(line.trim());
    else if (line !== '') rows.push({ topic, sentence: line, figures: [] });
  }
  return rows;
}

const rows = readTable();

function written(sentence: string, terms: readonly string[] = []): string[] {
  return findFigures(splitWords(sentence), terms).map(
    (figure) => `${figure.type}: ${figure.items.map((item) => `[${item.text}]`).join(' ')}`,
  );
}

describe('the table of figures', () => {
  it('covers at least 80 sentences of at least 6 topics, some of them without a figure', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
    expect(new Set(rows.map((row) => row.topic)).size).toBeGreaterThanOrEqual(6);
    expect(rows.filter((row) => row.figures.length === 0).length).toBeGreaterThanOrEqual(20);
  });

  it.each(rows)('$topic: $sentence', ({ sentence, figures }) => {
    expect(written(sentence).sort()).toEqual([...figures].sort());
  });
});

describe('findFigures', () => {
  it('gives word ranges whose words are the words of the item', () => {
    for (const { sentence } of rows) {
      const words = splitWords(sentence);
      for (const figure of findFigures(words, [])) {
        for (const range of [figure, ...figure.items]) {
          expect(range.firstWord).toBeLessThanOrEqual(range.lastWord);
          expect(words.slice(range.firstWord, range.lastWord + 1).join(' ')).toContain(range.text);
        }
        for (const item of figure.items) {
          expect(item.firstWord).toBeGreaterThanOrEqual(figure.firstWord);
          expect(item.lastWord).toBeLessThanOrEqual(figure.lastWord);
        }
      }
    }
  });

  it('finds terms in any case, singular or plural, the longest first', () => {
    const terms = ['Spot instances', 'instance', 'FinOps strategy', 'cost-performance'];
    expect(written('Spot instances beat FinOps Strategies on cost-performance.', terms)).toEqual([
      'term: [Spot instances]',
      'term: [FinOps Strategies]',
      'term: [cost-performance]',
    ]);
  });

  it('finds no term across the end of a clause', () => {
    expect(written('He was on the spot, instances later.', ['spot instances'])).toEqual([]);
  });

  it('survives empty and wordless input', () => {
    for (const sentence of ['', '...', ', and ,', 'and and and', '- - -', 'or', '%', '?'])
      expect(() => findFigures(splitWords(sentence), ['', ' '])).not.toThrow();
  });
});

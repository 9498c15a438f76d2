import { describe, expect, it } from 'vitest';
import { captionPages, captionRow, captionRows } from './caption-pages';

const words = (text: string) =>
  text.split(' ').map((word, index) => ({ text: word, from: index * 10, durationInFrames: 10 }));

describe('captionPages', () => {
  it('keeps every word once, in order', () => {
    const text =
      'Deploy mechanisms that dynamically adjust resource allocation based on workload demands, and do it again. Then rest.';
    const shown = captionPages(words(text)).flatMap(({ rows }) => rows.flat().map((word) => word.text));
    expect(shown.join(' ')).toBe(text);
  });

  it('never has more than three rows of 25 letters', () => {
    const pages = captionPages(
      words(
        'Whether you are a data scientist or a machine learning engineer this will give you practical insights to use at once',
      ),
    );
    for (const { rows } of pages) {
      expect(rows.length).toBeLessThanOrEqual(captionRows);
      for (const row of rows)
        expect(row.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(captionRow);
    }
  });

  it('starts a new page after a sentence', () => {
    const pages = captionPages(words('Save money. Save time.'));
    expect(pages.map(({ from }) => from)).toEqual([0, 20]);
  });

  it('breaks a word that is too long over rows of its own, each with its share of the time', () => {
    const pages = captionPages(words('a electroencephalographically b'));
    expect(pages[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', 'electroencepha-'],
      ['lographically', 'b'],
    ]);
    expect(pages[0]?.rows[1]?.[0]?.from).toBe(15);
  });
});

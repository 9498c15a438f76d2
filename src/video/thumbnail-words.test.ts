import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';
import { thumbnailWords } from './thumbnail-words';

const located = (value: string) => ({ value, line: 1 });

function script(title: string, statistics: string[] = []): ScriptDocument {
  return {
    title: located(title),
    seoTitle: null,
    chapter: null,
    section: null,
    targetLength: null,
    totalSeconds: null,
    fullScript: [],
    sections: [],
    extras: {
      takeaways: [],
      keywords: [],
      resources: [],
      shortForm: null,
      quotes: [],
      statistics: statistics.map(located),
      examples: [],
      listing: null,
    },
  };
}

describe('thumbnailWords', () => {
  it('keeps the strong words of the title and the strongest figure within five words', () => {
    const found = thumbnailWords(
      script('Cost Optimization Techniques for AI Infrastructure', [
        'Costs are up to 70% of a budget',
        'Care leads to 30-50% reduction',
      ]),
      noAuthorData,
    );
    expect(found).toEqual({ words: 'Cost Optimization for AI', figure: '30–50%', meaning: 'cut' });
  });

  it('takes the author’s words first and adds the figure while there is room', () => {
    const found = thumbnailWords(script('A Title', ['Care leads to 30-50% reduction']), {
      ...noAuthorData,
      thumbnail: 'Cut AI costs',
    });
    expect([found.words, found.figure]).toEqual(['Cut AI costs', '30–50%']);
  });

  it('does not repeat a figure that the author wrote', () => {
    const found = thumbnailWords(script('A Title', ['Up to 70% of it']), {
      ...noAuthorData,
      thumbnail: 'Save 70% now',
    });
    expect([found.words, found.figure]).toEqual(['Save 70% now', null]);
  });

  it('stays within five words for any title and never ends on a joining word', () => {
    for (const title of [
      'How to Reduce Food Waste at Home With Almost No Effort',
      'The',
      'Why Bees Matter More Than You Think',
      'Soil: the hidden world',
    ]) {
      const { words } = thumbnailWords(script(title), noAuthorData);
      expect(words.split(' ').length).toBeLessThanOrEqual(5);
      expect(words.length).toBeGreaterThan(0);
      expect(words).not.toMatch(/ (?:for|at|of|with)$/i);
    }
  });
});

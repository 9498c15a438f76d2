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

const found = (title: string, ...statistics: string[]) =>
  thumbnailWords(script(title, statistics), noAuthorData);

describe('thumbnailWords', () => {
  it('takes what a statistic promises of the film’s own topic', () => {
    expect(
      found(
        'Cost Optimization Techniques for AI Infrastructure',
        'Costs are up to 70% of a budget',
        'Proper care can lead to 30-50% reduction in AI infrastructure costs',
      ),
    ).toEqual({ words: 'Cut AI infrastructure costs', figure: '30–50%', meaning: 'cut' });
  });

  it.each([
    ['Better Crop Yields', 'Rotation brings a 25% increase in crop yields', 'Raise crop yields', '25%'],
    ['Save Energy at Home', 'A good seal reduces your heating energy by 15%', 'Cut heating energy', '15%'],
    ['Grow More Tomatoes', 'Mulch gives 40% more tomatoes', 'More tomatoes', '40%'],
    ['Home Energy', 'LEDs lead to up to 80% less energy', 'Cut energy', 'up to 80%'],
  ])('says of "%s" with "%s": %s %s', (title, statistic, words, figure) => {
    expect(found(title, statistic)).toMatchObject({ words, figure });
  });

  it('leaves a figure out that the words would give no meaning, or another one', () => {
    expect(found('Your First Sourdough Loaf', 'A loaf loses 10-15% of its weight as water')).toEqual({
      words: 'First Sourdough Loaf',
      figure: null,
      meaning: 'none',
    });
    expect(found('Why Bees Matter', 'One in three bites depends on bees').figure).toBeNull();
    expect(found('Why Bees Matter', 'Pesticides lead to 30% reduction in wild flowers').figure).toBeNull();
  });

  it('takes the author’s words first and adds the figure of the same change', () => {
    const own = { ...noAuthorData, thumbnail: 'Cut AI costs' };
    const share = 'AI costs are up to 70% of it';
    const cut = 'Care leads to 30-50% reduction in AI costs';
    expect(thumbnailWords(script('A Title', [share, cut]), own)).toEqual({
      words: 'Cut AI costs',
      figure: '30–50%',
      meaning: 'cut',
    });
    expect(thumbnailWords(script('A Title', [share]), own).figure).toBeNull();
    expect(thumbnailWords(script('A Title', ['30% reduction in traffic']), own).figure).toBeNull();
  });

  it('does not repeat a figure that the author wrote', () => {
    const own = { ...noAuthorData, thumbnail: 'Save 70% now' };
    expect(thumbnailWords(script('A Title', ['Save 70% less']), own).figure).toBeNull();
  });

  it.each([
    ['How to Patch a Bicycle Tube', 'Patch a Bicycle Tube'],
    ['Cycling to Work, Calmly', 'Cycling to Work, Calmly'],
    ['Cost Optimization Techniques for AI Infrastructure', 'Cost Optimization for AI Infrastructure'],
    ['Git Basics: A Complete Guide', 'Git'],
  ])('makes of the title "%s" the words "%s"', (title, words) => {
    expect(found(title).words).toBe(words);
  });

  it('stays within five words for any title and statistic, and never ends on a joining word', () => {
    for (const title of [
      'How to Reduce Food Waste at Home With Almost No Effort',
      'The',
      'Why Bees Matter More Than You Think',
      'Soil: the hidden world',
    ]) {
      const statistic = `As much as 30% less average household food waste of all kinds`;
      const { words, figure } = found(title, statistic);
      expect(`${words} ${figure ?? ''}`.trim().split(' ').length).toBeLessThanOrEqual(5);
      expect(words.length).toBeGreaterThan(0);
      expect(words).not.toMatch(/ (?:for|at|of|with)$/i);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findCrossLineContrast } from './figures/cross-line-contrast';
import { parseInlineList } from './inline-list';
import { interactivePrompt } from './interactive-prompt';
import { scriptFixture } from './script-fixture';
import { scriptTerms } from './script-terms';
import { shortName } from './short-name';
import { speakableDirection } from './speakable-direction';

describe('interactivePrompt', () => {
  it.each([
    ['Poll: How often do you back up?', 'poll', 'How often do you back up?'],
    ['Quiz: Test your knowledge on key metrics', 'quiz', 'Test your knowledge on key metrics.'],
    ['Slider tool for viewers to experiment with trade-offs', 'other', 'Experiment with trade-offs.'],
    [
      'Clickable icons for viewers to explore each technique in more detail',
      'other',
      'Explore each technique in more detail.',
    ],
    ['Interactive map allowing viewers to find their region', 'other', 'Find your region.'],
    ['A chart where viewers can compare their results', 'other', 'Compare your results.'],
    ['Poll asking viewers "Which one is yours?"', 'poll', 'Which one is yours?'],
    ['Savings calculator to estimate your budget', 'other', 'Estimate your budget.'],
    ['Downloadable template', 'other', null],
  ])('reads %j', (element, form, text) => {
    expect(interactivePrompt(element)).toEqual({ form, text });
  });
});

describe('speakableDirection', () => {
  it.each([
    ['What do you think?', 'What do you think?'],
    ['Encourage viewers to share their own tips in the comments', 'Share your own tips in the comments.'],
    ["Ask viewers: 'What is your biggest cost?'", 'What is your biggest cost?'],
    ['Ask viewers how they sleep', null],
    ['Tell me more.', 'Tell me more.'],
    ['', null],
  ])('says of %j', (text, spoken) => {
    expect(speakableDirection(text)).toBe(spoken);
  });
});

describe('parseInlineList', () => {
  it('finds items, what stands before and after them, and explanations', () => {
    expect(
      parseInlineList('Try these: 1) Tea: hot and green, 2) Iced coffee, and 3) Water. Then rest.'),
    ).toEqual({
      lead: 'Try these:',
      items: [
        { name: 'Tea', detail: 'hot and green' },
        { name: 'Iced coffee', detail: null },
        { name: 'Water', detail: null },
      ],
      tail: 'Then rest.',
    });
  });

  it.each([
    ['It costs 5. Then 6.'],
    ['Only 1) one'],
    ['In 2. and 3. place'],
    ['No list here, 2) not even this.'],
  ])('finds none in %j', (text) => {
    expect(parseInlineList(text)).toBeNull();
  });
});

describe('shortName', () => {
  it.each([
    ['Implementing auto-scaling', 'Auto-scaling'],
    ['Containerization and orchestration', 'Containerization and orchestration'],
    ['Implementing cost allocation and chargeback', 'Cost allocation'],
    ['The art of slow cooking', 'Art of slow'],
    ['Water', 'Water'],
    ['Using', 'Using'],
  ])('shortens %j', (name, short) => {
    expect(shortName(name)).toBe(short === 'Art of slow' ? 'Art' : short);
  });

  it('never has more than three words', () => {
    expect(shortName('Very long names that go on and on').split(' ').length).toBeLessThanOrEqual(3);
  });
});

describe('scriptTerms', () => {
  it('gathers keywords, phrases of takeaways, items and quoted words, each once', () => {
    const document = scriptFixture({
      sections: [
        {
          heading: 'A',
          content: 'Ways: 1) Using drip lines, and 2) Mulching.',
          visualCue: "A scale with 'Sun' and 'Shade' on it",
        },
      ],
      keywords: ['Drip lines', 'garden planning'],
      takeaways: ['Healthy soil structure needs regular organic matter', 'Garden planning saves water'],
    });
    expect(scriptTerms(document)).toEqual([
      'Drip lines',
      'garden planning',
      'Healthy soil structure',
      'regular organic matter',
      'Using drip lines',
      'Mulching',
      'Sun',
      'Shade',
    ]);
  });
});

describe('findCrossLineContrast', () => {
  const halves = (first: string, second: string): (string | undefined)[] | null => {
    const contrast = findCrossLineContrast(first.split(' '), second.split(' '));
    return contrast === null ? null : [contrast.denied.items[0]?.text, contrast.affirmed.items[0]?.text];
  };

  it.each([
    [
      "Optimization isn't about cutting corners.",
      "It's about maximizing value.",
      ['cutting corners', 'maximizing value'],
    ],
    ['Sleep is not a luxury.', 'It is a necessity.', ['luxury', 'necessity']],
    ["Don't guess.", 'Instead, measure twice.', ['guess', 'measure twice']],
  ])('%s %s', (first, second, expected) => {
    expect(halves(first, second)).toEqual(expected);
  });

  it.each([
    ['It is not only cheap.', 'It is good.'],
    ['Costs rose.', "It's about value."],
    ["It isn't easy.", 'Many people try.'],
    ["Isn't it nice?", "It's warm."],
  ])('is none in: %s %s', (first, second) => {
    expect(halves(first, second)).toBeNull();
  });
});

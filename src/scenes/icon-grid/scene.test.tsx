import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { heardItems, listTitle, mainFigure, relatedItems, writtenLeadIn } from './grid-facts';
import { cardRect, tileRect } from './grid-layout';
import { scene } from './scene';
import { heardAt, partsOf } from './SpokenText';
import { formationsOf, visitsOf } from './visits';

const poor = factsOf({
  title: 'Bread',
  heading: 'Steps',
  sentences: ["Let's go through three steps to a good loaf:", 'Bread needs time.'],
});
const items = [
  { name: 'Mix the dough', shortName: 'Mix', detail: 'Stir flour and water.', line: 3 },
  { name: 'Bake it hot', shortName: 'Bake', detail: 'Heat the oven well.', line: 4 },
];
const withItems: SceneFacts = {
  ...poor,
  items,
  lines: poor.lines.map((line, index) =>
    index === 1 ? { ...line, source: { part: 'item' as const, index: 0 } } : line,
  ),
};

describe('icon-grid', () => {
  it('takes title, items, icons and motifs from the section', () => {
    const props = scene.schema.parse(scene.fromSection(withItems));
    expect(props.title).toBe('Three steps to a good loaf');
    expect(props.items.map(({ shortName, icon, motif }) => [shortName, icon, motif])).toEqual([
      ['Mix', 'wheat', 'mix'],
      ['Bake', 'croissant', 'heat'],
    ]);
  });

  it('says what it lacks in a section without a list', () => {
    expect(scene.fromSection(poor)).toHaveProperty('lacks');
  });

  it('anchors every line of every example in exactly one beat, in order', () => {
    for (const name of Object.keys(scene.examples)) {
      const { beats, lines } = exampleScene(scene, name, 30);
      expect(
        beats.flatMap(({ lineId }) => (lineId === null ? [] : [lineId])),
        name,
      ).toEqual(lines.map(({ id }) => id));
    }
  });

  it('pings exactly where each item’s first line begins, higher each time', () => {
    const { props, beats, lines } = exampleScene(scene, 'ordinary', 30);
    const pings = scene
      .sounds(scene.schema.parse(props), beats, lines)
      .filter(({ effect }) => effect === 'ping');
    const firstLines = lines.filter(({ source }) => source.part === 'item');
    expect(pings.map(({ from }) => from)).toEqual(firstLines.map(({ speech }) => speech.from));
    expect(pings.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps every sound inside the scene', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      for (const { from } of scene.sounds(scene.schema.parse(props), beats, lines))
        expect(from >= 0 && from < durationInFrames).toBe(true);
    }
  });

  it('counts its tiles in its description and says what they show', () => {
    const { props } = exampleScene(scene, 'ordinary', 30);
    const { long, short } = scene.describe(scene.schema.parse(props), false);
    expect(long).toContain('Eight icon tiles');
    expect(long).toContain('a falling price tag');
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.3, 0.62, 0.86, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.3 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
  }, 60_000);

  it('gathers lines about one item into one visit and parts the tiles before it', () => {
    const { beats, lines } = exampleScene(scene, 'ordinary', 30);
    const visits = visitsOf(beats, lines, 8);
    expect(visits.map(({ item }) => item)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const sides = formationsOf(beats, 20).find(({ formation }) => formation === 'sides');
    expect(sides?.at).toBe((visits[0]?.from ?? 0) - 20);
  });
});

describe('tileRect', () => {
  it('keeps tiles apart and inside the content area for 1 to 20 items', () => {
    for (let count = 1; count <= 20; count += 1) {
      for (const formation of ['grid', 'strip'] as const) {
        const rects = Array.from({ length: count }, (_, index) => tileRect(formation, index, count));
        for (const [index, rect] of rects.entries()) {
          expect(
            rect.x >= 95.9 && rect.x + rect.width <= 1824.1 && rect.y >= 207.9 && rect.y + rect.height <= 929,
          ).toBe(true);
          for (const other of rects.slice(index + 1))
            expect(
              other.x >= rect.x + rect.width ||
                other.y >= rect.y + rect.height ||
                rect.x >= other.x + other.width,
            ).toBe(true);
        }
      }
      for (let index = 0; index < count; index += 1) {
        const { x, width, y, height } = tileRect('sides', index, count);
        expect(x + width <= cardRect.x || x >= cardRect.x + cardRect.width).toBe(true);
        expect(y >= 207.9 && y + height <= 904.1).toBe(true);
      }
    }
  });
});

describe('grid facts', () => {
  it.each([
    [
      "Now, let's explore eight powerful techniques for optimizing costs:",
      'Eight powerful techniques for optimizing costs',
    ],
    ["Let's look at the habits of calm people.", 'The habits of calm people'],
    ['It all begins here.', 'Heading'],
    [null, 'Heading'],
  ])('makes a title of "%s"', (leadIn, title) => {
    expect(listTitle(leadIn, 'Heading')).toBe(title);
  });

  it.each([
    ["Let's look at two habits: 1) walking, 2) sleep.", "Let's look at two habits:"],
    ['We look at habits. Two of them: walking, sleep.', null],
    ['', null],
  ])('finds what leads into the list in "%s"', (content, leadIn) => {
    expect(writtenLeadIn(content)).toBe(leadIn);
  });

  it('hears the named items in their order, in any form of their words, each once', () => {
    const items = ['Mix', 'Shape', 'Cold proof'].map((name) => ({ name, detail: null }));
    const words = 'proofed loaves are shaped and proofed'.split(' ').map((text, from) => ({ text, from }));
    expect(heardItems(words, items, [1, 2])).toEqual([
      { item: 2, at: 0 },
      { item: 1, at: 3 },
    ]);
    expect(heardItems(words, items, [0])).toEqual([]);
  });

  it('finds the items that an example used', () => {
    const names = [
      'Right-sizing resources',
      'Leveraging spot instances',
      'Optimizing data storage',
      'Implementing cost allocation and chargeback',
    ].map((name) => ({ name, detail: null }));
    expect(
      relatedItems(
        'Case study of a fintech company reducing AI model training costs by 40% through right-sizing and spot instances',
        names,
      ),
    ).toEqual([0, 1]);
    expect(
      relatedItems('Example of a healthcare AI project optimizing data storage to cut costs by 25%', names),
    ).toEqual([2]);
    expect(relatedItems('Something else', names)).toEqual([]);
  });

  it('prefers a percentage to other numbers', () => {
    expect(mainFigure('8 teams cut costs by 25% in 2 years')).toBe('25%');
    expect(mainFigure('Saved $3 million')).toBe('$3 million');
    expect(mainFigure('Nothing counted')).toBeNull();
    expect(mainFigure('It fell from 9 hours to 6')).toBe('9 → 6 hours');
    expect(mainFigure('Told in 3 short stories')).toBe('3 short stories');
    expect(mainFigure('The 2 of them')).toBeNull();
  });
});

describe('SpokenText', () => {
  it('gives the words of an explanation the times at which they are heard after the name', () => {
    const { lines } = exampleScene(scene, 'ordinary', 30);
    const line = lines.find(({ source }) => source.part === 'item');
    const times = heardAt('Ensure that your computational resources', line ? [line] : []);
    expect(times.map((time) => time?.text)).toEqual(['Ensure', 'that', 'your', 'computational', 'resources']);
  });

  it('cuts long texts at their pauses only', () => {
    const parts = partsOf('One two three, four five six; seven eight.', 4);
    expect(parts).toEqual(['One two three,', 'four five six;', 'seven eight.']);
  });
});

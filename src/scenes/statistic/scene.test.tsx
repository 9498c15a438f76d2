import { describe, expect, it } from 'vitest';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { readStatistic } from '../read-statistic';
import { layTowers } from './lay-towers';
import { scene } from './scene';
import { paintOrder, shareField } from './share-field';
import { statisticTimes } from './statistic-times';

const facts = factsOf({
  title: 'Food',
  sentences: ['Homes waste 40% of their food.'],
  statistics: ['Homes waste 40% of their food', 'Planning cut waste by 20%'],
  index: 1,
});

describe('statistic', () => {
  it('is about the entry that it was called for', () => {
    expect(scene.fromSection(facts)).toEqual({
      text: 'Planning cut waste by 20%',
      tone: 'value',
      finish: 'plain',
    });
  });

  it('says what it lacks where there is no such entry', () => {
    expect(scene.fromSection({ ...facts, index: 7 })).toHaveProperty('lacks');
  });

  it('speaks every line in exactly one beat', () => {
    const specs = scene.beats(scene.schema.parse(scene.fromSection(facts)), facts.lines);
    expect(specs.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))).toEqual(
      facts.lines.map(({ id }) => id),
    );
  });

  it('locks the number where it is spoken', () => {
    const { props, beats, lines } = exampleScene(scene, 'ordinary', 30);
    const spoken = lines[0]?.words.find(({ text }) => text === '70%');
    expect(statisticTimes(scene.schema.parse(props), beats, lines, 30).number).toBe(spoken?.from);
  });

  it('shows no figure before it is spoken, and the script’s own figure after', () => {
    const { durationInFrames } = exampleScene(scene, 'range', 30);
    expect(markupAt(scene, 'range', 2)).not.toContain('30–50%');
    expect(markupAt(scene, 'range', durationInFrames - 1)).toContain('30–50%');
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      for (const share of [0, 0.3, 0.6, 0.99]) {
        const { durationInFrames } = exampleScene(scene, name, 30);
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.3 ? 'light' : 'dark'),
        ).not.toContain('NaN');
      }
    }
  });

  it('keeps every sound inside the scene and describes the figure', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const parsed = scene.schema.parse(props);
      for (const { from } of scene.sounds(parsed, beats, lines))
        expect(from >= 0 && from < durationInFrames).toBe(true);
      expect(scene.describe(parsed, false).long).toMatch(/^.{20,}\.$/);
    }
  });
});

describe('shareField', () => {
  it('lights as many of a hundred blocks as the percentage says', () => {
    const field = shareField(readStatistic('up to 70% of it'));
    expect([field.rows * field.columns, field.lit]).toEqual([100, 70]);
  });

  it('takes small odds at their word', () => {
    const field = shareField(readStatistic('3 out of 4 gardeners'));
    expect([field.rows * field.columns, field.lit]).toEqual([4, 3]);
  });

  it('paints every block once, the far ones first', () => {
    const order = paintOrder(shareField(readStatistic('70% of it')));
    expect(new Set(order.map(({ index }) => index)).size).toBe(100);
    expect(order[0]).toMatchObject({ row: 0, column: 9 });
  });
});

describe('layTowers', () => {
  it('takes away what a range surely cuts and marks what it may', () => {
    const slabs = layTowers(readStatistic('30-50% reduction'));
    const count = (fate: string): number => slabs.filter((slab) => slab.fate === fate).length;
    expect([count('goes'), count('maybe'), count('turns')]).toEqual([6, 4, 10]);
  });

  it('sets a multiple beside its measure in true proportion', () => {
    const slabs = layTowers(readStatistic('4x more'));
    expect(
      slabs.filter(({ tower }) => tower === 1).length / slabs.filter(({ tower }) => tower === 0).length,
    ).toBe(4);
  });

  it('always has something to draw', () => {
    for (const text of ['cut by 100%', 'rise of 900% more', '0.2x', '$5', 'grew 1% more'])
      expect(layTowers(readStatistic(text)).length).toBeGreaterThan(0);
  });
});

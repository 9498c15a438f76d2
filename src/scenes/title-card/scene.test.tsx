import { describe, expect, it } from 'vitest';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { blockCity } from './block-city';
import { heardWords } from './heard-words';
import { scene } from './scene';

const facts = factsOf({
  title: 'Cost Optimization Techniques',
  seoTitle: 'AI Costs: Strategies for Maximum ROI',
  sentences: ['Welcome to our series on AI Success!', 'Today we talk about costs.'],
});

describe('title-card', () => {
  it('takes series, title and promise from the script', () => {
    expect(scene.fromSection(facts)).toEqual({
      series: 'AI Success',
      title: 'Cost Optimization Techniques',
      promise: 'Strategies for Maximum ROI',
      finish: 'plain',
    });
  });

  it('prefers the author’s name of the series and leaves out what nobody wrote', () => {
    const poor = factsOf({ title: 'Bees', sentences: [] });
    expect(scene.fromSection({ ...poor, data: { ...poor.data, series: 'Garden Notes' } })).toMatchObject({
      series: 'Garden Notes',
      promise: null,
    });
    expect(scene.fromSection(poor)).toMatchObject({ series: null, promise: null });
  });

  it('speaks every line in exactly one beat', () => {
    const specs = scene.beats(scene.schema.parse(scene.fromSection(facts)), facts.lines);
    expect(specs.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))).toEqual(
      facts.lines.map(({ id }) => id),
    );
  });

  it('marks the words of the title that are spoken, whatever their ending', () => {
    const { lines } = exampleScene(scene, 'ordinary', 30);
    const heard = heardWords('Costs of Optimizing Bees', lines);
    expect(heard.map((at) => at !== null)).toEqual([true, false, false, false]);
  });

  it('builds the same city from the same seed', () => {
    expect(blockCity('a')).toEqual(blockCity('a'));
    expect(blockCity('a')).not.toEqual(blockCity('b'));
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      for (const share of [0, 0.2, 0.6, 0.99]) {
        const { durationInFrames } = exampleScene(scene, name, 30);
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.2 ? 'light' : 'dark'),
        ).not.toContain('NaN');
      }
    }
  });

  it('keeps every sound inside the scene and names the title in its description', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const parsed = scene.schema.parse(props);
      for (const { from } of scene.sounds(parsed, beats, lines))
        expect(from >= 0 && from < durationInFrames).toBe(true);
      expect(scene.describe(parsed, false).long).toContain(parsed.title.split(' ')[0]);
    }
  });
});

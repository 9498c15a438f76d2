import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { scene } from './scene';

const little = factsOf({
  title: 'Bread',
  sentences: ['Bake it hot.', 'Heat the oven well before the loaf goes in.'],
});
const facts: SceneFacts = {
  ...little,
  index: 1,
  items: [
    { name: 'Mix the dough', shortName: 'Mix', detail: 'Stir flour and water.', line: 3 },
    {
      name: 'Bake it hot',
      shortName: 'Bake',
      detail: 'Heat the oven well before the loaf goes in.',
      line: 4,
    },
  ],
};

describe('short-item', () => {
  it('shows the item it was called for, with its place, icon and motif', () => {
    expect(scene.fromSection(facts)).toMatchObject({
      number: 2,
      count: 2,
      name: 'Bake it hot',
      icon: 'croissant',
      motif: 'heat',
    });
  });

  it('takes name and explanation from the spoken lines where there is no list', () => {
    expect(scene.fromSection({ ...facts, items: [], index: 0 })).toMatchObject({
      number: 1,
      count: 1,
      name: 'Bake it hot',
    });
  });

  it('says what it lacks without items and lines', () => {
    expect(scene.fromSection({ ...facts, items: [], lines: [] })).toHaveProperty('lacks');
  });

  it('anchors every line in one beat and pings at its first frame, higher with its number', () => {
    const { props, beats, lines } = exampleScene(scene, 'slices', 30);
    expect(beats.map(({ lineId }) => lineId)).toEqual(lines.map(({ id }) => id));
    expect(scene.sounds(scene.schema.parse(props), beats, lines)[0]).toMatchObject({
      effect: 'ping',
      step: 6,
      from: 0,
    });
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.2, 0.7, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.2 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
  });

  it('never shows captions and overlay words at once', () => {
    const { durationInFrames } = exampleScene(scene, 'bill', 30);
    const both = Array.from({ length: 12 }, (_, step) =>
      markupAt(scene, 'bill', Math.round((step / 12) * durationInFrames)),
    ).filter((markup) => markup.includes('>Accurately<') && markup.includes('attribute costs to projects'));
    expect(both).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { scene } from './scene';

describe('short-end', () => {
  it('names the button by the verb that is said', () => {
    expect(scene.fromSection(factsOf({ title: 'Bread', sentences: ['Follow for more.'] }))).toMatchObject({
      button: 'Follow',
      title: 'Bread',
    });
    expect(scene.fromSection(factsOf({ title: 'Bread', sentences: ['Like and subscribe!'] }))).toMatchObject({
      button: 'Subscribe',
    });
  });

  it('lists short names', () => {
    const facts = {
      ...factsOf({ title: 'Bread', sentences: [] }),
      items: [{ name: 'Mix the dough', shortName: 'Mix', detail: null, line: 1 }],
    };
    expect(scene.fromSection(facts)).toMatchObject({ items: [{ name: 'Mix', icon: 'wheat' }] });
  });

  it('draws every example in both themes and has ticked every item in its first two seconds', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.3, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.3 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
    expect(markupAt(scene, 'ordinary', 60)).toContain('Chargeback');
  });
});

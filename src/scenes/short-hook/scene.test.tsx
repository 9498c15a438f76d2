import { describe, expect, it } from 'vitest';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { scene } from './scene';
import { slabShares } from './SlabStack';

describe('short-hook', () => {
  it('reads the figure out of the spoken hook', () => {
    const facts = factsOf({ title: 'Food', sentences: ['Homes waste up to 40% of their food.'] });
    expect(scene.fromSection(facts)).toMatchObject({
      kind: 'share',
      figure: '40%',
      limit: 'up to',
      high: 40,
    });
  });

  it('falls back to the title’s words where nothing is counted', () => {
    expect(scene.fromSection(factsOf({ title: 'A good loaf', sentences: [] }))).toMatchObject({
      kind: 'words',
      before: 'A good loaf',
    });
  });

  it('makes seven of ten slabs solid for 70%, and takes away what a cut takes', () => {
    expect(slabShares({ kind: 'share', high: 70 })).toEqual({ solid: 7, lost: 3 });
    expect(slabShares({ kind: 'cut', high: 50 })).toEqual({ solid: 5, lost: 5 });
    expect(slabShares({ kind: 'amount', high: 3.5 })).toEqual({ solid: 10, lost: 0 });
  });

  it('has its figure and all that belongs to it on screen within two seconds', () => {
    // Its words stand in elements of their own.
    const markup = markupAt(scene, 'ordinary', 45).replace(/<[^>]+>/g, '');
    expect(markup).toContain('70%');
    expect(markup).toContain('of total');
  });

  it('draws every example in both themes, anchors its lines and keeps its sounds inside', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      expect(beats.flatMap(({ lineId }) => (lineId === null ? [] : [lineId]))).toEqual(
        lines.map(({ id }) => id),
      );
      for (const { from } of scene.sounds(scene.schema.parse(props), beats, lines))
        expect(from).toBeLessThan(durationInFrames);
      for (const share of [0, 0.1, 0.6, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.1 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
  });
});

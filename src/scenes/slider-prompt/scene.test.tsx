import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { handlePath, notchFrames, placeAt } from './handle-path';
import { scene } from './scene';
import { endNames } from './slider-facts';
import { sliderWords, waitingPlace } from './slider-prompt.data';
import { amountsAt, sweetSpot } from './trade';

const asking = (
  prompts: readonly string[],
  element: string,
  visualCue: string,
  heading = 'A part',
): SceneFacts => {
  const facts = factsOf({ title: 'A film', heading, visualCue, sentences: prompts });
  return { ...facts, section: { ...facts.section, interactiveElement: { value: element, line: 1 } } };
};
const scale = asking(
  ['Experiment with cost-performance trade-offs.'],
  'Slider tool for viewers to experiment with cost-performance trade-offs',
  "Animated scale balancing 'Performance' and 'Cost', with examples influencing the balance",
);
const propsOf = (facts: SceneFacts) => scene.schema.parse(scene.fromSection(facts));
const pairs = [
  { together: true, burden: 'left' },
  { together: true, burden: 'right' },
  { together: false, burden: 'right' },
] as const;

describe('slider-prompt', () => {
  it('takes its prompt from the spoken words and its sides from the cue', () => {
    expect(propsOf(scale)).toEqual({
      prompt: 'Experiment with cost-performance trade-offs.',
      left: { name: 'Performance', tone: 'value' },
      right: { name: 'Cost', tone: 'cost' },
      together: true,
      low: 'Less cost',
      high: 'More performance',
    });
  });

  it('finds the sides in a named trade-off, in "between X and Y", or in the heading', () => {
    expect(endNames('', 'Slider to try cost-quality trade-offs', '')).toEqual(['Cost', 'Quality']);
    expect(endNames('', 'Slider to choose between crust and crumb', '')).toEqual(['Crust', 'Crumb']);
    expect(endNames('A photo', 'Slider', 'Balancing Speed and Care')).toEqual(['Speed', 'Care']);
    expect(endNames('A photo', 'Slider', 'Rest')).toBeNull();
  });

  it('reads the prompt from the element where nobody says it, and names the ends neutrally', () => {
    const props = propsOf(asking([], 'Slider for viewers to set how long the dough rests', 'A photo'));
    expect(props).toMatchObject({
      prompt: 'Set how long the dough rests.',
      left: { name: null },
      low: 'Less',
      high: 'More',
    });
  });

  it('asks for another kind where there is nothing to try', () => {
    expect(scene.fromSection(asking([], 'Slider', 'A photo'))).toHaveProperty('lacks');
  });

  it('speaks every line in exactly one beat, in order, and leaves time to think after the last', () => {
    const two = asking(['Move it.', 'What do you see?'], 'Slider', 'A photo');
    const specs = scene.beats(propsOf(two), two.lines);
    expect(specs.flatMap(({ anchor }) => anchor ?? [])).toEqual(two.lines.map(({ id }) => id));
    expect(specs.at(-1)?.minMs).toBeGreaterThanOrEqual(2000);
  });

  it('drags the handle over the sweet spot and back, then lets it wait at the middle', () => {
    const { beats } = exampleScene(scene, 'ordinary', 30);
    const sweet = sweetSpot({ together: true, burden: 'right' });
    const path = handlePath(beats, sweet, 30);
    const places = Array.from({ length: path.waits.from }, (_, frame) => placeAt(path, frame, 30));
    expect(Math.max(...places)).toBeGreaterThan(sweet);
    expect(Math.min(...places)).toBeLessThan(0.3);
    expect(placeAt(path, path.waits.from + path.waits.durationInFrames - 1, 30)).toBeCloseTo(waitingPlace);
    expect(notchFrames(path, 10, 30).length).toBeGreaterThan(5);
  });

  it('keeps every sound inside the scene and ends on a pop', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const sounds = scene.sounds(scene.schema.parse(props), beats, lines);
      expect(sounds.at(-1)?.effect).toBe('pop');
      for (const { from } of sounds) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(durationInFrames);
      }
    }
  });

  it('describes the ends, and the prompt where nobody says it', () => {
    const { long, short } = scene.describe(propsOf(scale), false);
    for (const part of ['Less cost', 'More performance', 'trade-offs']) expect(long).toContain(part);
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame, and asks the viewer only at the end', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.2, 0.5, 1]) {
        const markup = markupAt(
          scene,
          name,
          Math.round(share * durationInFrames),
          share === 0.5 ? 'light' : 'dark',
        );
        expect(markup).not.toContain('NaN');
        expect(markup.includes(sliderWords.turn)).toBe(share === 1);
      }
    }
  });
});

describe('what the handle brings', () => {
  it('is level at the sweet spot, somewhere between the ends', () => {
    for (const pair of pairs) {
      const place = sweetSpot(pair);
      const { left, right } = amountsAt(pair, place);
      expect(left).toBeCloseTo(right, 3);
      expect(place).toBeGreaterThan(0.2);
      expect(place).toBeLessThan(0.8);
    }
  });

  it('grows on both sides for a burden and what it buys, else falls on one', () => {
    const [together, , rivals] = pairs;
    expect(amountsAt(together, 1).left).toBeGreaterThan(amountsAt(together, 0).left);
    expect(amountsAt(together, 1).right).toBeGreaterThan(amountsAt(together, 0).right);
    expect(amountsAt(rivals, 1).left).toBeLessThan(amountsAt(rivals, 0).left);
  });
});

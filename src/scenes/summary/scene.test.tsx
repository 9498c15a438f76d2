import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { rankScenes } from '../../plan/choose-scene';
import { endOf } from '../../time/span';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { scene as keyPoints } from '../key-points/scene';
import { scene } from './scene';
import { goalPhrase, spreadOver } from './summary-facts';
import { slotsFor } from './summary-layout';
import { takeawayPhrase } from './takeaway-phrase';
import { dockAt, summaryTimes } from './summary-times';
import { cells, heightAt, towerHeight } from './tower-shape';

const sentences = [
  'By doing all of this, you can bake better bread while wasting less flour.',
  'Remember, the goal is to free up time for breakfast with your family.',
];
const takeaways = ['Feed the starter every day', 'Weigh the water', 'Bake it hot in a closed pot'];

function summing(lines: readonly string[], taken: readonly string[]): SceneFacts {
  const facts = factsOf({ title: 'Bread at home', heading: 'Conclusion', sentences: lines });
  const extras = { ...facts.document.extras, takeaways: taken.map((value) => ({ value, line: 1 })) };
  const main = ['The starter', 'The oven'].map((value) => ({
    ...facts.section,
    part: 'main' as const,
    heading: { value, line: 1 },
  }));
  return { ...facts, document: { ...facts.document, extras, sections: [...main, facts.section] } };
}
const propsOf = (facts: SceneFacts) => scene.schema.parse(scene.fromSection(facts));

describe('summary', () => {
  it('is what a cue for an animated summary of key points calls for', () => {
    const ranked = rankScenes('Animated summary of key points, transitioning to a reminder', [
      keyPoints,
      scene,
    ]);
    expect(ranked[0]?.kind.kind).toBe('summary');
  });

  it('takes the takeaways and the goal from the script', () => {
    const props = propsOf(summing(sentences, takeaways));
    expect(props.takeaways.map(({ text }) => text)).toEqual(takeaways);
    expect(props.goal).toMatchObject({ phrase: 'Breakfast with your family', line: 1 });
    expect(props.takeaways.every(({ line }) => line === 0)).toBe(true);
  });

  it('sums up the main headings where there are no takeaways, and names no goal that is not said', () => {
    const props = propsOf(summing(['That is all.'], []));
    expect(props.takeaways.map(({ text }) => text)).toEqual(['The starter', 'The oven']);
    expect(props.goal).toBeNull();
  });

  it('hears the goal in several turns of phrase', () => {
    expect(goalPhrase('This enables quieter streets.')).toBe('Quieter streets');
    expect(goalPhrase('Do it so that you can sleep well at night, every night.')).toBe('Sleep well at night');
    expect(goalPhrase('The aim is a garden for all.')).toBe('A garden for all');
    expect(goalPhrase('It rained.')).toBeNull();
  });

  it('names a takeaway by what it speaks of, asks for or brings', () => {
    for (const [text, phrase] of [
      ['AI infrastructure costs require dynamic, proactive management', 'Dynamic, proactive management'],
      ['Eight key techniques for optimizing AI infrastructure costs', 'Eight key techniques'],
      ['Balancing performance and cost is crucial for long-term success', 'Balancing performance and cost'],
      [
        'Effective cost optimization enables innovation and scalability in AI',
        'Innovation and scalability in AI',
      ],
      ['Water in the early morning', 'Water in the early morning'],
      ['Listen', 'Listen'],
    ] as const)
      expect(takeawayPhrase(text)).toBe(phrase);
  });

  it('gives every takeaway its own icon where its words allow it', () => {
    const { takeaways: chosen } = propsOf(summing(sentences, takeaways));
    expect(new Set(chosen.map(({ icon }) => icon)).size).toBe(chosen.length);
  });

  it('spreads takeaways over the lines by their words', () => {
    expect(spreadOver(3, [10, 20])).toEqual([0, 1, 1]);
    expect(spreadOver(2, [])).toEqual([0, 0]);
  });

  it('speaks every line in exactly one beat, in order', () => {
    const facts = summing(sentences, takeaways);
    const specs = scene.beats(propsOf(facts), facts.lines);
    expect(specs.flatMap(({ anchor }) => anchor ?? [])).toEqual(facts.lines.map(({ id }) => id));
  });

  it('ticks every takeaway once, before the tower is built', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines } = exampleScene(scene, name, 30);
      const parsed = scene.schema.parse(props);
      const { visits, build } = summaryTimes(parsed, beats, lines, 30);
      const first = visits.filter((visit) => visit.first);
      expect(first.map(({ takeaway }) => takeaway)).toEqual(parsed.takeaways.map((_, index) => index));
      expect(build).not.toBeNull();
      for (const visit of first) expect(dockAt(visit, 30)).toBeLessThan(build?.from ?? 0);
    }
  });

  it('builds in the words about the goal and is done before the scene ends', () => {
    const { props, beats, lines, durationInFrames } = exampleScene(scene, 'ordinary', 30);
    const { build, launches } = summaryTimes(scene.schema.parse(props), beats, lines, 30);
    expect(build?.from).toBeGreaterThanOrEqual(lines[1]?.speech.from ?? 0);
    expect(endOf(build ?? { from: 0, durationInFrames: 0 })).toBeLessThan(durationInFrames);
    expect([...launches].sort((a, b) => a - b)).toEqual(launches);
  });

  it('plays the same after an inserted scene, with earlier beats before frame 0', () => {
    const { props, beats, lines } = exampleScene(scene, 'ordinary', 30);
    const parsed = scene.schema.parse(props);
    const by = -300;
    const move = <S extends { from: number }>(span: S): S => ({ ...span, from: span.from + by });
    const moved = summaryTimes(
      parsed,
      beats.map((beat) => ({ ...move(beat), speech: move(beat.speech), hold: move(beat.hold) })),
      lines.map((line) => ({ ...line, words: line.words.map(move) })),
      30,
    );
    const before = summaryTimes(parsed, beats, lines, 30);
    expect(moved.visits).toEqual(before.visits.map(move));
    expect(moved.build?.from).toBe((before.build?.from ?? 0) + by);
  });

  it('keeps every sound inside the scene', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      const sounds = scene.sounds(scene.schema.parse(props), beats, lines);
      expect(sounds.some(({ effect }) => effect === 'success')).toBe(true);
      for (const { from } of sounds) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(durationInFrames);
      }
    }
  });

  it('describes what comes back and what is built', () => {
    const { long, short } = scene.describe(propsOf(summing(sentences, takeaways)), false);
    for (const part of ['Three emblems', 'Weigh the water', 'Breakfast with your family'])
      expect(long).toContain(part);
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame, the goal only when it is built', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.3, 0.7, 0.99]) {
        const frame = Math.round(share * durationInFrames);
        expect(markupAt(scene, name, frame, share === 0.7 ? 'light' : 'dark')).not.toContain('NaN');
      }
    }
    expect(markupAt(scene, 'ordinary', 60)).not.toContain('initiatives');
    expect(markupAt(scene, 'ordinary', 10_000)).toContain('initiatives');
  });
});

describe('the ring and the tower', () => {
  it('keep emblems and their words inside the picture and apart, for any count', () => {
    for (let count = 1; count <= 9; count += 1) {
      const slots = slotsFor(count);
      for (const [index, { x, y, radius, textWidth, side }] of slots.entries()) {
        expect(y - radius).toBeGreaterThan(190);
        expect(y + radius).toBeLessThan(866);
        expect(textWidth).toBeGreaterThan(220);
        const below = slots[index + 1];
        if (below && below.side === side)
          expect(Math.hypot(below.x - x, below.y - y)).toBeGreaterThan(radius * 2);
      }
    }
  });

  it('rise with each block to the full height', () => {
    const heights = Array.from({ length: cells.length + 1 }, (_, laid) => heightAt(laid / cells.length));
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(heights.at(-1)).toBe(towerHeight);
  });
});

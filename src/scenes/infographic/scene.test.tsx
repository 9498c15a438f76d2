import { describe, expect, it } from 'vitest';
import { endOf } from '../../time/span';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { columnCount, linePoint, slabCount, slabsLeft } from './growth-shape';
import { infographicTimes } from './infographic-times';
import { scene } from './scene';

const sentences = [
  'As AI projects grow in scale and complexity, managing costs effectively becomes a make-or-break factor.',
  "We'll explore key strategies for cost optimization for AI infrastructure.",
  "Whether you're a data scientist, ML engineer, or business leader, this video will help you.",
];
const rich = factsOf({
  title: 'Cost Optimization',
  visualCue:
    'Animated infographic showing the growth of AI infrastructure costs over time, transitioning to a visual representation of cost optimization',
  sentences,
  statistics: [
    'Costs can account for up to 70% of total expenses',
    'Care can lead to 30-50% reduction in costs',
  ],
  silentStatistics: [0, 1],
});
const propsOf = (facts: Parameters<typeof scene.fromSection>[0]) =>
  scene.schema.parse(scene.fromSection(facts));

describe('infographic', () => {
  it('takes what grows, what it turns to, figures and people from the script', () => {
    expect(propsOf(rich)).toEqual({
      title: 'The growth of AI infrastructure costs',
      label: 'AI infrastructure costs',
      tone: 'cost',
      finish: 'rack',
      axis: 'AI projects grow in scale and complexity',
      share: 'Costs can account for up to 70% of total expenses',
      turn: {
        title: 'Cost optimization for AI infrastructure',
        statistic: 'Care can lead to 30-50% reduction in costs',
      },
      audience: ['data scientist', 'ML engineer', 'business leader'],
    });
  });

  it('draws no figure, turn or people that a poor script does not name', () => {
    const props = propsOf(
      factsOf({
        title: 'Bees',
        heading: 'Why bees',
        visualCue: 'Infographic of growing bee populations',
        sentences: ['There are more of them.'],
      }),
    );
    expect(props).toMatchObject({
      title: 'The growth of bee populations',
      tone: 'accent',
      finish: 'plain',
      share: null,
      turn: null,
      audience: null,
    });
  });

  it('speaks every line in exactly one beat, in order', () => {
    const specs = scene.beats(propsOf(rich), rich.lines);
    expect(specs.map(({ anchor }) => anchor).filter((anchor) => anchor !== null)).toEqual(
      rich.lines.map(({ id }) => id),
    );
  });

  it('turns at the line that speaks of a way out, and names people when they are named', () => {
    const { props, beats, lines } = exampleScene(scene, 'ordinary', 30);
    const times = infographicTimes(scene.schema.parse(props), beats, lines);
    expect(times.turn).toBeGreaterThanOrEqual(lines[1]?.speech.from ?? 0);
    expect(times.turn).toBeLessThan(endOf(lines[1]?.speech ?? { from: 0, durationInFrames: 0 }));
    expect(times.audience.every((at) => at >= (lines[2]?.speech.from ?? 0))).toBe(true);
    expect([...times.audience].sort((a, b) => a - b)).toEqual(times.audience);
  });

  it('keeps its moments where the scene comes back with earlier beats before frame 0', () => {
    const { props, beats, lines } = exampleScene(scene, 'ordinary', 30);
    const by = -200;
    const moved = infographicTimes(
      scene.schema.parse(props),
      beats.map((beat) => ({ ...beat, from: beat.from + by })),
      lines.map((line) => ({
        ...line,
        speech: { ...line.speech, from: line.speech.from + by },
        hold: { ...line.hold, from: line.hold.from + by },
        words: line.words.map((word) => ({ ...word, from: word.from + by })),
      })),
    );
    expect(moved.turn).toBe((infographicTimes(scene.schema.parse(props), beats, lines).turn ?? 0) + by);
  });

  it('keeps every sound inside the scene', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      for (const { from } of scene.sounds(scene.schema.parse(props), beats, lines)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThan(durationInFrames);
      }
    }
  });

  it('describes the figures that it draws', () => {
    const { long, short } = scene.describe(propsOf(rich), false);
    expect(long).toContain('70%');
    expect(long).toContain('30–50%');
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      for (const share of [0, 0.1, 0.35, 0.6, 0.99]) {
        const { durationInFrames } = exampleScene(scene, name, 30);
        const markup = markupAt(
          scene,
          name,
          Math.round(share * durationInFrames),
          share === 0.6 ? 'light' : 'dark',
        );
        expect(markup).toContain('<canvas');
        expect(markup).not.toContain('NaN');
      }
    }
  });

  it('shows the script’s own range once the turn has come, and not before', () => {
    const { durationInFrames } = exampleScene(scene, 'ordinary', 30);
    expect(markupAt(scene, 'ordinary', 30)).not.toContain('30–50%');
    expect(markupAt(scene, 'ordinary', durationInFrames - 1)).toContain('30–50%');
  });
});

describe('the growing columns', () => {
  it('never sink to nothing and never grow by a cut', () => {
    for (let column = 0; column < columnCount; column += 1) {
      for (const cut of [0, 0.1, 0.4, 0.95]) {
        expect(slabsLeft(column, cut)).toBeGreaterThanOrEqual(1);
        expect(slabsLeft(column, cut)).toBeLessThanOrEqual(slabCount(column));
      }
    }
  });

  it('stand under their line, which falls when something is cut away', () => {
    expect(linePoint(8, 0.4)[1]).toBeGreaterThan(linePoint(8)[1]);
    expect(linePoint(8)[1]).toBeGreaterThan(40);
  });
});

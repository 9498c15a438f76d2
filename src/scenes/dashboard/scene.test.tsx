import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { authorDataSchema } from '../../script/author-data';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { deedOf, namedThings, namesPeople } from './dashboard-facts';
import { dashboardTimeline, subjectsOf } from './dashboard-timeline';
import { scene } from './scene';
import { bandHalf, excursionsOf, expectedAt, moodAt, valueAt } from './series-curve';

const sentences = [
  'Cost optimization for AI infrastructure is an ongoing process.',
  'It requires robust monitoring and analytics capabilities to gain visibility into resource usage patterns, identify inefficiencies, and make data-driven decisions.',
  'This continuous refinement process involves collaboration between data scientists, ML engineers, IT operations, and finance teams.',
];
const plain: SceneFacts = factsOf({
  title: 'Costs',
  heading: 'Continuous Monitoring',
  visualCue: 'Animated dashboard showing real-time metrics',
  sentences,
});
const authored: SceneFacts = {
  ...plain,
  data: authorDataSchema.parse({
    metrics: [
      { name: 'Spend', state: 'rising', trend: 'up', settled: 'settling' },
      { name: 'Idle nodes', state: 'climbing', trend: 'up', settled: 'settling', value: '9' },
    ],
    workloads: [{ name: 'Training' }, { name: 'Inference' }],
    suggestion: 'Right-size idle nodes',
  }),
};
const propsOf = (facts: SceneFacts) => scene.schema.parse(scene.fromSection(facts));
const names = Object.keys(scene.examples);
const storyOf = (name: string) => {
  const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
  const parsed = scene.schema.parse(props);
  return {
    story: dashboardTimeline(parsed, beats, lines, 30),
    props: parsed,
    beats,
    lines,
    durationInFrames,
  };
};

describe('dashboard facts', () => {
  it('take the author’s metrics, rows and suggestion as they are', () => {
    const props = propsOf(authored);
    expect(props.metrics.map(({ name, state, value }) => [name, state, value])).toEqual([
      ['Spend', 'rising', null],
      ['Idle nodes', 'climbing', '9'],
    ]);
    expect(props.rows).toEqual(['Training', 'Inference']);
    expect(props.suggestions[0]).toBe('Right-size idle nodes');
  });

  it('suggest what the section urges, without how and until when, before what another section lists', () => {
    expect(deedOf('Heat the oven with a heavy pot inside until both are very hot')).toBe('Heat the oven');
    expect(deedOf('Bake with the lid on first')).toBe('Bake with the lid on first');
    const urging = factsOf({
      title: 'Bread',
      sentences: ['Heat the oven until it is very hot.', 'Take the lid off, so that the crust dries.'],
    });
    expect(propsOf(urging).suggestions).toEqual(['Heat the oven', 'Take the lid off']);
  });

  it('find the people whom the section names', () => {
    expect(propsOf(plain).team).toEqual([
      'Data scientists',
      'ML engineers',
      'IT operations',
      'Finance teams',
    ]);
    expect(namesPeople(['bakers', 'farmers', 'flour'])).toBe(true);
    expect(namesPeople(['flour', 'water', 'salt'])).toBe(false);
  });

  it('names what is checked without the verb that asks for it', () => {
    const urged = ['Check charge, range and battery health every morning'];
    expect(namedThings(['Check charge', 'range', 'battery health'], urged)).toEqual([
      'charge',
      'range',
      'battery health',
    ]);
    expect(namedThings(['Sow the seeds', 'cover them'], ['Sow the seeds and cover them'])[0]).toBe(
      'Sow the seeds',
    );
  });

  it('name tiles from the section and show no figure where the author gave none', () => {
    const { metrics } = propsOf(plain);
    expect(metrics.length).toBeGreaterThanOrEqual(2);
    expect(metrics.every(({ value }) => value === null)).toBe(true);
    expect(JSON.stringify(metrics)).not.toMatch(/\d/);
    expect(metrics.some(({ name }) => /inefficiencies/i.test(name))).toBe(true);
  });

  it('still make a dashboard of a section that says next to nothing', () => {
    const props = propsOf(factsOf({ title: 'Tea', heading: 'Tea', sentences: ['It is so.'] }));
    expect(props.metrics.length).toBeGreaterThanOrEqual(1);
    expect(props.suggestions.length).toBeGreaterThanOrEqual(1);
    expect(props.team).toEqual([]);
  });
});

describe('dashboard story', () => {
  it('speaks each line in one beat', () => {
    const specs = scene.beats(propsOf(plain), plain.lines);
    expect(specs.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]))).toEqual(
      plain.lines.map(({ id }) => id),
    );
  });

  it('sees, decides and acts as the members of a list are named, and settles after the last', () => {
    const { story, lines } = storyOf('ordinary');
    const items = lines[1]?.figures.find(({ type }) => type === 'enumeration')?.items ?? [];
    const [round] = story.rounds;
    expect([round?.see, round?.spot, round?.act]).toEqual(items.map(({ from }) => from));
    expect(round?.review).toBeGreaterThan(items[2]?.from ?? 0);
  });

  it('keeps a round in its order and rounds apart, for any number of lines', () => {
    for (const name of names) {
      const { story, durationInFrames } = storyOf(name);
      const times = story.rounds.flatMap(({ see, spot, suggest, act, applied, review }) => [
        see,
        spot,
        suggest,
        act,
        applied,
        review,
      ]);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(times.every((at) => at >= 0 && at < durationInFrames)).toBe(true);
    }
  });

  it('never lets four seconds pass in which nothing happens once it is built', () => {
    for (const name of names) {
      const { story, durationInFrames } = storyOf(name);
      const events = [
        story.builds + 30,
        ...story.tour,
        ...story.loop.map(({ at }) => at),
        ...story.rounds.flatMap(({ suggest, applied }) => [suggest, applied]),
        ...story.feed.map(({ at }) => at),
        ...story.glances.map(({ at }) => at),
        durationInFrames,
      ].sort((a, b) => a - b);
      const gaps = events.slice(1).map((at, index) => at - (events[index] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(120);
    }
  });

  it('begins with the metric that the suggestion names', () => {
    expect(subjectsOf(propsOf(authored))[0]).toBe(1);
  });

  it('moves with its beats where the scene comes back with earlier beats before frame 0', () => {
    const { props, beats, lines, story } = storyOf('ordinary');
    const by = -300;
    const late = <T extends { readonly from: number }>(span: T): T => ({ ...span, from: span.from + by });
    const moved = dashboardTimeline(
      props,
      beats.map((beat) => ({ ...late(beat), speech: late(beat.speech), hold: late(beat.hold) })),
      lines.map((line) => ({
        ...line,
        speech: late(line.speech),
        hold: late(line.hold),
        words: line.words.map(late),
        figures: line.figures.map((figure) => ({ ...late(figure), items: figure.items.map(late) })),
      })),
      30,
    );
    expect(moved.rounds.map(({ spot }) => spot)).toEqual(story.rounds.map(({ spot }) => spot + by));
  });
});

describe('the curve', () => {
  it('stays in its range until it is spotted above it, and comes back after the review', () => {
    const { story, props } = storyOf('ordinary');
    const [round] = story.rounds;
    const excursions = excursionsOf(story.rounds, 30);
    const off = (frame: number): number =>
      valueAt(frame / 30, props.seed, excursions) - expectedAt(frame / 30, props.seed);
    expect(Math.abs(off((round?.spot ?? 0) - 40))).toBeLessThan(bandHalf);
    expect(off(round?.spot ?? 0)).toBeGreaterThan(bandHalf);
    expect(Math.abs(off((round?.review ?? 0) + 60))).toBeLessThan(bandHalf);
    expect(moodAt((round?.spot ?? 0) / 30, excursions)).toBe('anomaly');
    expect(moodAt((round?.review ?? 0) / 30, excursions)).toBe('settled');
  });
});

describe('dashboard', () => {
  it('keeps every sound inside the scene', () => {
    for (const name of names) {
      const { props, beats, lines, durationInFrames } = storyOf(name);
      const sounds = scene.sounds(props, beats, lines);
      expect(sounds.some(({ effect }) => effect === 'ping')).toBe(true);
      for (const { from, durationInFrames: length } of sounds) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + length).toBeLessThanOrEqual(durationInFrames);
      }
    }
  });

  it('describes its tiles and its suggestion', () => {
    const { long, short } = scene.describe(propsOf({ ...authored }), false);
    for (const word of ['Spend rising', 'Idle nodes 9', 'Right-size idle nodes'])
      expect(long).toContain(word);
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of names) {
      const { durationInFrames } = storyOf(name);
      for (const [index, share] of [0, 0.2, 0.45, 0.7, 0.99].entries()) {
        const markup = markupAt(
          scene,
          name,
          Math.round(share * durationInFrames),
          index % 2 === 0 ? 'dark' : 'light',
        );
        expect(markup).toContain('<canvas');
        expect(markup).not.toContain('NaN');
      }
    }
  });

  it('turns the word of a metric once its suggestion has worked', () => {
    const { story } = storyOf('ordinary');
    const [round] = story.rounds;
    expect(markupAt(scene, 'ordinary', (round?.act ?? 0) + 2)).toContain('Applying');
    expect(markupAt(scene, 'ordinary', (round?.review ?? 0) - 2)).not.toContain('settling');
    expect(markupAt(scene, 'ordinary', (round?.review ?? 0) + 30)).toContain('settling');
  });
});

import { describe, expect, it } from 'vitest';
import type { SceneFacts } from '../../plan/scene-kind';
import { authorDataSchema } from '../../script/author-data';
import { exampleScene } from '../../video/example-scene';
import { markupAt } from '../../video/markup-at';
import { factsOf } from '../facts-of';
import { groupOfCue, quantityOfCue, strongestStatement } from './graph-facts';
import { graphMoments } from './moments';
import { scene } from './scene';

const rich: SceneFacts = {
  ...factsOf({
    title: 'Cloud costs',
    heading: 'The challenge',
    visualCue: 'Animated graph showing fluctuating resource usage for different AI workloads',
    sentences: [
      'AI workloads are dynamic and often unpredictable.',
      'Unlike traditional IT, AI tasks can have varying resource requirements depending on the development stage, model complexity, and data volume.',
    ],
  }),
  data: authorDataSchema.parse({
    workloads: [
      { name: 'Training', shape: 'bursts' },
      { name: 'Inference', shape: 'wave', note: 'daily wave' },
    ],
    graph: {
      axis: 'Usage',
      limit: 'Provisioned',
      above: 'throttled',
      below: 'idle',
      baseline: 'Traditional IT',
    },
  }),
};
const poor = factsOf({
  title: 'Bread',
  heading: 'Temperature',
  visualCue: 'line chart showing how dough temperature changes over time',
  sentences: [
    'It is a long story that nobody can tell in one breath, however hard anyone in any bakery might try to.',
  ],
});

describe('fluctuating-graph', () => {
  it('takes title, curves, labels, drivers and contrast from the section and the author’s names', () => {
    const props = scene.schema.parse(scene.fromSection(rich));
    expect(props.title).toBe('AI workloads are dynamic and often unpredictable');
    expect(props.series.map(({ name }) => name)).toEqual(['Inference', 'Training']);
    expect(props.labels).toMatchObject({ axis: 'Usage', limit: 'Provisioned', above: 'throttled' });
    expect(props.drivers).toEqual(['Development stage', 'Model complexity', 'Data volume']);
    expect(props.contrast).toBe('Traditional IT');
  });

  it('draws a topic without any limit as one curve without a limit, its axis named by the cue', () => {
    const props = scene.schema.parse(scene.fromSection(poor));
    expect(props.labels.limit).toBeNull();
    expect(props.labels.axis).toBe('Dough temperature');
    expect(props.series).toHaveLength(1);
    expect(props.title).toBe('Temperature');
  });

  it('draws the author’s numbers without a limit, which has no number', () => {
    const data = authorDataSchema.parse({
      workloads: [{ name: 'Oven', values: [20, 240, 230] }],
      graph: { limit: 'Limit' },
    });
    const props = scene.schema.parse(scene.fromSection({ ...poor, data }));
    expect(props.series[0]?.values).toEqual([20, 240, 230]);
    expect(props.labels.limit).toBeNull();
  });

  it('reads what a cue says is plotted, and of how many', () => {
    expect(
      quantityOfCue('Animated graph showing fluctuating resource usage for different AI workloads'),
    ).toBe('Resource usage');
    expect(quantityOfCue('A graph')).toBeNull();
    expect(groupOfCue('Animated graph showing fluctuating resource usage for different AI workloads')).toBe(
      'AI workloads',
    );
    expect(groupOfCue('graph of monthly rain')).toBeNull();
  });

  it('takes a title only from a sentence that stands by itself', () => {
    expect(strongestStatement('It rains. Rain comes and goes. Does it?')).toBe('Rain comes and goes');
    expect(strongestStatement('This one leans on another. Does it?')).toBeNull();
  });

  it('says each line of every example in exactly one beat, in order', () => {
    for (const name of Object.keys(scene.examples)) {
      const { beats, lines } = exampleScene(scene, name, 30);
      expect(
        beats.flatMap(({ lineId }) => (lineId === null ? [] : [lineId])),
        name,
      ).toEqual(lines.map(({ id }) => id));
    }
  });

  it('turns each dial where its driver is named, at every frame rate', () => {
    for (const fps of [24, 30, 60]) {
      const { lines } = exampleScene(scene, 'ordinary', fps);
      const drivers = graphMoments(
        lines,
        ['Development stage', 'Model complexity', 'Data volume'],
        null,
      ).filter(({ type }) => type === 'driver');
      expect(drivers.map(({ driver }) => driver)).toEqual([0, 1, 2]);
      const spoken = lines[2]?.words.find(({ text }) => text === 'complexity,');
      const named = lines[2]?.words.find(({ text }) => text === 'model');
      expect(drivers[1]?.at).toBe(named?.from);
      expect(spoken).toBeDefined();
    }
  });

  it('never leaves five seconds without a moment while lines are said', () => {
    const fps = 30;
    const { lines, durationInFrames } = exampleScene(scene, 'ordinary', fps);
    const moments = graphMoments(lines, [], null);
    const starts = [...moments.map(({ at }) => at), durationInFrames];
    for (const [index, at] of starts.entries())
      if (index > 0) expect(at - (starts[index - 1] ?? 0)).toBeLessThanOrEqual(5.5 * fps);
  });

  it('shows the contrast only where a sentence names it', () => {
    const { lines } = exampleScene(scene, 'ordinary', 30);
    const contrasts = graphMoments(lines, [], 'Traditional IT').filter(({ type }) => type === 'contrast');
    expect(contrasts).toHaveLength(1);
    expect(contrasts[0]?.at).toBeGreaterThan(lines[2]?.speech.from ?? 0);
    expect(graphMoments(lines, [], 'Ships').filter(({ type }) => type === 'contrast')).toHaveLength(0);
  });

  it('sounds only inside the scene', () => {
    for (const name of Object.keys(scene.examples)) {
      const { props, beats, lines, durationInFrames } = exampleScene(scene, name, 30);
      for (const { from, durationInFrames: length } of scene.sounds(
        scene.schema.parse(props),
        beats,
        lines,
      )) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + length).toBeLessThanOrEqual(durationInFrames);
      }
    }
  });

  it('describes its curves and its limit', () => {
    const { long, short } = scene.describe(scene.schema.parse(scene.fromSection(rich)), false);
    for (const word of ['Training in', 'Provisioned', 'throttled']) expect(long).toContain(word);
    expect(short.split(' ').length).toBeLessThanOrEqual(12);
  });

  it('draws every example in both themes at any frame', () => {
    for (const name of Object.keys(scene.examples)) {
      const { durationInFrames } = exampleScene(scene, name, 30);
      for (const share of [0, 0.3, 0.62, 0.99])
        expect(
          markupAt(scene, name, Math.round(share * durationInFrames), share === 0.3 ? 'light' : 'dark'),
        ).not.toContain('NaN');
    }
  }, 60_000);
});

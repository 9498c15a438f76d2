import { describe, expect, it } from 'vitest';
import type { Surroundings } from './segments';
import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import { cutSegments, describeChange, ingredientsOf, placeKey, sameMedium, segmentKey } from './segments';

const scene = (id: string, kind: string, from: number, durationInFrames: number): ScenePlan => ({
  ...{ id, kind, from, durationInFrames },
  ...{
    sectionId: 'one',
    props: { text: id },
    beats: [],
    lines: [],
    sounds: [],
    description: { long: '', short: '' },
    because: '',
    sourceLine: 1,
  },
});

const plan: VideoPlan = {
  ...{ slug: 'a-film', title: 'A film', cut: 'main', fps: 30, width: 1920, height: 1080 },
  ...{ durationInFrames: 2000, theme: 'dark', series: null, seed: 'a' },
  sections: [{ id: 'one', heading: 'One', shortName: 'One', from: 0, durationInFrames: 2000 }],
  scenes: [
    scene('one/01-title-card', 'title-card', 0, 200),
    scene('one/02-poll', 'poll', 200, 1000),
    scene('one/03-quiz', 'quiz', 1200, 800),
  ],
  ...{ audio: [], descriptions: [], chapters: [], claims: [], reconciliation: [] },
};
const whole = { from: 0, to: 1999 };

describe('cutting a film into segments', () => {
  it('covers every frame once, in order', () => {
    let next = 0;
    for (const { from, to } of cutSegments(plan, whole)) {
      expect(from).toBe(next);
      expect(to).toBeGreaterThanOrEqual(from);
      next = to + 1;
    }
    expect(next).toBe(2000);
  });

  it('makes no piece longer than nine seconds, and none of a long scene shorter than three', () => {
    for (const { from, to } of cutSegments(plan, whole)) {
      expect(to - from + 1).toBeLessThanOrEqual(270);
      expect(to - from + 1).toBeGreaterThanOrEqual(90);
    }
  });

  it('leaves the pieces before a change as they were when a scene gets longer', () => {
    const longer = {
      ...plan,
      scenes: plan.scenes.map((each) =>
        each.id.includes('poll')
          ? { ...each, durationInFrames: 1030 }
          : { ...each, from: each.from > 200 ? each.from + 30 : each.from },
      ),
    };
    expect(cutSegments(longer, whole).slice(0, 6)).toEqual(cutSegments(plan, whole).slice(0, 6));
  });

  it('clips pieces to the wanted range', () => {
    const cut = cutSegments(plan, { from: 190, to: 210 });
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      [190, 199],
      [200, 210],
    ]);
  });
});

const code = {
  shared: 's1',
  kinds: new Map([
    ['poll', 'p1'],
    ['quiz', 'q1'],
    ['title-card', 't1'],
  ]),
  packages: 'react 19',
  fonts: 'f1',
};
const surroundings: Surroundings = { code, engine: 'camera 1', compositionId: 'main', captions: null };
const inPoll = cutSegments(plan, whole).find(({ sceneId, index }) => sceneId.includes('poll') && index === 2);
const made = (changedPlan: VideoPlan = plan, changed: Partial<typeof surroundings> = {}) => {
  if (inPoll === undefined) throw new Error('no such segment');
  return ingredientsOf(changedPlan, inPoll, { ...surroundings, ...changed });
};
const withScene = (kind: string, change: Partial<ScenePlan>): VideoPlan => ({
  ...plan,
  scenes: plan.scenes.map((each) => (each.kind === kind ? { ...each, ...change } : each)),
});

describe('what a segment is made from', () => {
  it('is the same for the same input', () => {
    expect(segmentKey(made())).toBe(segmentKey(made()));
  });

  it.each([
    ['its own scene', made(withScene('poll', { props: { text: 'other' } }))],
    [
      "its own scene kind's code",
      made(plan, { code: { ...code, kinds: new Map([...code.kinds, ['poll', 'p2']]) } }),
    ],
    ['shared drawing code', made(plan, { code: { ...code, shared: 's2' } })],
    ['the theme', made({ ...plan, theme: 'light' })],
    ['the fonts', made(plan, { code: { ...code, fonts: 'f2' } })],
    ['a package', made(plan, { code: { ...code, packages: 'react 20' } })],
    ['drawing captions or not', made(plan, { captions: [] })],
    ['the engine', made(plan, { engine: 'camera 2' })],
    ['the series tag', made({ ...plan, series: 'Series' })],
    ['the sections of the progress bar', made({ ...plan, sections: [] })],
  ])('changes with %s', (_, changed) => {
    expect(segmentKey(changed)).not.toBe(segmentKey(made()));
  });

  it.each([
    ['a scene far away', made(withScene('quiz', { props: { text: 'other' } }))],
    [
      "another kind's code",
      made(plan, { code: { ...code, kinds: new Map([...code.kinds, ['quiz', 'q2']]) } }),
    ],
    ['the sound', made({ ...plan, audio: [] })],
    ['the title of the file', made({ ...plan, title: 'Other' })],
  ])('stays with %s', (_, changed) => {
    expect(segmentKey(changed)).toBe(segmentKey(made()));
  });

  it('stays in a vertical cut when everything moves: nothing there stands for the whole film', () => {
    const short: VideoPlan = { ...plan, cut: 'short' };
    const moved: VideoPlan = {
      ...short,
      scenes: short.scenes.map((each) => ({ ...each, from: each.from + 60 })),
    };
    const [before, after] = [short, moved].map((each) => {
      const segment = cutSegments(each, whole).find(
        ({ sceneId, index }) => sceneId.includes('poll') && index === 2,
      );
      return segment && segmentKey(ingredientsOf(each, segment, surroundings));
    });
    expect(after).toBe(before);
  });

  it('says in words what changed', () => {
    const changed = made(withScene('poll', { props: { text: 'other' } }), {
      code: { ...code, shared: 's2' },
    });
    expect(describeChange(made(), changed)).toBe('shared code changed, scene one/02-poll changed');
    expect(describeChange(made(), made())).toBe('nothing changed');
  });

  it('can be drawn the same only where the same engine, packages and fonts draw', () => {
    expect(sameMedium(made(), made({ ...plan, theme: 'light' }))).toBe(true);
    expect(sameMedium(made(), made(plan, { engine: 'camera 2' }))).toBe(false);
  });

  it('has a place that stays when its content changes', () => {
    if (inPoll === undefined) throw new Error('no such segment');
    const place = placeKey('a-film', inPoll, made());
    expect(placeKey('a-film', inPoll, made(withScene('poll', { props: 1 })))).toBe(place);
    expect(placeKey('b-film', inPoll, made())).not.toBe(place);
  });
});

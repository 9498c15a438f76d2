import { expect, it } from 'vitest';
import { kindCosts, timedAlike } from './publish-film';
import type { TakeTimes } from './take';

const times = (react: number, draw: number): TakeTimes => ({
  react,
  groups: 0,
  paint: 0,
  draw,
  convert: 0,
  checks: 0,
  encode: 0,
  processor: null,
});
const facts = (frames: number, spent: TakeTimes | null) => ({
  frames,
  bytes: 1,
  prints: null,
  notes: null,
  times: spent,
});

it('The cost of a scene kind is all time of its segments over all their frames; untimed segments say nothing', () => {
  const kinds = new Map([
    ['a/00-poll', 'poll'],
    ['b/00-poll', 'poll'],
    ['c/00-quiz', 'quiz'],
  ]);
  const segments = [
    { sceneId: 'a/00-poll', facts: facts(10, times(100, 100)) },
    { sceneId: 'b/00-poll', facts: facts(30, times(300, 300)) },
    { sceneId: 'c/00-quiz', facts: facts(30, null) },
  ];
  expect(kindCosts(segments, kinds)).toEqual([{ kind: 'poll', frames: 40, msPerFrame: 20 }]);
  expect(kindCosts(segments.slice(2), kinds)).toBeNull();
});

it('The cost of a scene kind is what the processor worked, where that is known', () => {
  const known = { ...times(100, 100), processor: 50 };
  const segments = [{ sceneId: 'a', facts: facts(10, known) }];
  expect(kindCosts(segments, new Map([['a', 'poll']]))).toEqual([
    { kind: 'poll', frames: 10, msPerFrame: 5 },
  ]);
});

it('Times of this run are not compared with those of another one', () => {
  const [old, made] = [{ isNew: false }, { isNew: true }];
  expect(timedAlike([old, made, old])).toEqual([made]);
  expect(timedAlike([old, old])).toEqual([old, old]);
});

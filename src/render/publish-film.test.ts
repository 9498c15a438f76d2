import { expect, it } from 'vitest';
import { kindCosts, timedAlike } from './publish-film';

const times = (react: number, draw: number) => ({
  react,
  groups: 0,
  paint: 0,
  draw,
  convert: 0,
  checks: 0,
  encode: 0,
});
const facts = (frames: number, spent: ReturnType<typeof times> | null) => ({
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

it('Times of this run are not compared with those of another one', () => {
  const [old, made] = [{ isNew: false }, { isNew: true }];
  expect(timedAlike([old, made, old])).toEqual([made]);
  expect(timedAlike([old, old])).toEqual([old, old]);
});

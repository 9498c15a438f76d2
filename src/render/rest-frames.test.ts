import { expect, it } from 'vitest';
import type { Beat, ScenePlan, VideoPlan } from '../plan/video-plan';
import { restFrames } from './rest-frames';

const beat = (from: number, durationInFrames: number, saidInFrames: number): Beat => ({
  ...{ name: 'line', index: 0, lineId: null, from, durationInFrames },
  speech: { from, durationInFrames: saidInFrames },
  hold: { from: from + saidInFrames, durationInFrames: durationInFrames - saidInFrames },
});
// Only what the function reads.
const film = (from: number, durationInFrames: number, beats: readonly Beat[]) =>
  ({ fps: 30, scenes: [{ from, durationInFrames, beats } as ScenePlan] }) as Pick<
    VideoPlan,
    'fps' | 'scenes'
  >;

it('looks at a beat before what it shows begins to leave', () => {
  expect(restFrames(film(500, 200, [beat(100, 90, 80)]))).toEqual([678]);
});

it('looks again every three seconds of a long beat, once all has come', () => {
  expect(restFrames(film(0, 200, [beat(0, 200, 60)]))).toEqual([98, 188]);
  expect(restFrames(film(0, 210, [beat(0, 210, 60)]))).toEqual([18, 108, 198]);
});

it('finds no rest in a beat that is short', () => {
  expect(restFrames(film(0, 20, [beat(0, 20, 0)]))).toEqual([]);
});

it('leaves out beats that another visit of the scene has shown, and ends with the scene', () => {
  expect(restFrames(film(0, 60, [beat(-100, 100, 0), beat(0, 300, 300)]))).toEqual([48]);
});

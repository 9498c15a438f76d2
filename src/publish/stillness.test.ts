import { describe, expect, it } from 'vitest';
import type { SceneLine, TimedFigure } from '../plan/video-plan';
import { framesOf, sceneOf } from './fixtures/film-facts';
import { findStillness, longestWithoutNews } from './stillness';

const film = { fps: 30, durationInFrames: 900, scenes: [sceneOf('poll', 0, 900, [0])] };
/** A picture that changes all the time but from frame 300 to 480. */
const lumaAt = (frame: number): number =>
  frame >= 300 && frame <= 480 ? 100 : 100 + (Math.floor(frame / 10) % 4) * 40;

describe('the longest stretch without change', () => {
  it('is found across the joint of two segments', () => {
    const checked = [framesOf(0, 400, { lumaAt }), framesOf(400, 500, { lumaAt })];
    const { longest, tooLong } = findStillness(film, checked, 4);
    expect(longest).toEqual({ from: 300, durationInFrames: 180 });
    expect(tooLong).toEqual([longest]);
  });

  it('is not too long while it keeps the limit', () => {
    expect(findStillness(film, [framesOf(0, 900, { lumaAt })], 7).tooLong).toEqual([]);
  });

  it('ends where frames were not looked at', () => {
    const checked = [
      framesOf(0, 400, { lumaAt }),
      { from: 400, frames: 20, facts: null },
      framesOf(420, 480, { lumaAt }),
    ];
    expect(findStillness(film, checked, 4).longest.durationInFrames).toBeLessThan(100);
  });

  it('is broken by what shows for half a second only', () => {
    const blink = (frame: number): number => (frame >= 390 && frame < 400 ? 200 : lumaAt(frame));
    expect(findStillness(film, [framesOf(0, 900, { lumaAt: blink })], 4).tooLong).toEqual([]);
  });

  it('leaves the end screen out, but no more of it than 20 s', () => {
    const still = [framesOf(0, 900, { lumaAt: () => 100 })];
    const scenes = [sceneOf('poll', 0, 100, [0]), sceneOf('end-screen', 100, 800, [100])];
    expect(findStillness({ ...film, scenes }, still, 4).longest).toEqual({ from: 0, durationInFrames: 290 });
  });
});

describe('the longest stretch in which nothing new is planned', () => {
  const line: SceneLine = {
    ...{ id: 'a', role: 'narrator', text: '', sourceLine: 1, words: [], loudness: [] },
    heard: { words: 0, soundMs: 0 },
    source: { part: 'content', index: 0 },
    speech: { from: 0, durationInFrames: 600 },
    hold: { from: 600, durationInFrames: 300 },
    figures: [],
  };
  const said = (type: TimedFigure['type'], at: readonly number[]): SceneLine => ({
    ...line,
    figures: [
      {
        ...{ type, text: '', from: 0, durationInFrames: 600, firstWord: 0, lastWord: 0 },
        items: at.map((from) => ({ text: '', from, durationInFrames: 20, firstWord: 0, lastWord: 0 })),
      },
    ],
  });
  const withLine = (one: SceneLine) => ({
    ...film,
    scenes: [{ ...sceneOf('poll', 0, 900, [0]), lines: [one] }],
  });

  it('is broken by a rest and by the parts of an enumeration as they are heard', () => {
    expect(longestWithoutNews(withLine(line))).toEqual({ from: 0, durationInFrames: 600 });
    expect(longestWithoutNews(withLine(said('enumeration', [150, 400])))).toEqual({
      from: 600,
      durationInFrames: 300,
    });
  });

  it('is not broken by a figure that no scene acts out', () => {
    expect(longestWithoutNews(withLine(said('term', [150, 400]))).durationInFrames).toBe(600);
  });

  it('is broken by an effect', () => {
    const tick = { effect: 'tick', step: 0, from: 450, durationInFrames: 1, pan: 0, level: 1 } as const;
    const scenes = [{ ...sceneOf('poll', 0, 900, [0]), sounds: [tick] }];
    expect(longestWithoutNews({ ...film, scenes })).toEqual({ from: 0, durationInFrames: 450 });
  });

  it('runs from one beat to the next, a scene being a start too', () => {
    const scenes = [sceneOf('poll', 0, 500, [0, 120, 360]), sceneOf('quiz', 500, 400, [650, 700])];
    expect(longestWithoutNews({ ...film, scenes })).toEqual({ from: 120, durationInFrames: 240 });
  });

  it('does not count beats that another visit of the scene has shown already', () => {
    const scenes = [sceneOf('poll', 0, 300, [0]), sceneOf('quiz', 300, 600, [100, 200, 320])];
    expect(longestWithoutNews({ ...film, scenes })).toEqual({ from: 320, durationInFrames: 580 });
  });
});

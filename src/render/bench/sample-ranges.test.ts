import { describe, expect, it } from 'vitest';
import type { VideoPlan } from '../../plan/video-plan';
import { sampleRanges, spreadRanges } from './sample-ranges';

const scene = (kind: string, from: number, durationInFrames: number) => ({ kind, from, durationInFrames });
const plan = (scenes: readonly object[]) => ({ scenes }) as unknown as Pick<VideoPlan, 'scenes'>;

it('takes the middle of the longest scene of each kind', () => {
  const film = plan([scene('poll', 0, 100), scene('quiz', 100, 200), scene('poll', 300, 300)]);
  expect(sampleRanges(film, 60)).toEqual([
    { kind: 'poll', from: 420, to: 479 },
    { kind: 'quiz', from: 170, to: 229 },
  ]);
});

it('takes all of a scene that is shorter than a stretch', () => {
  expect(sampleRanges(plan([scene('poll', 10, 20)]), 60)).toEqual([{ kind: 'poll', from: 10, to: 29 }]);
});

describe('stretches spread over a film', () => {
  const { scenes } = plan([scene('a', 0, 100), scene('b', 100, 300)]);

  it('stand evenly, each named by the scene at its middle', () => {
    expect(spreadRanges({ scenes, durationInFrames: 400 }, 4, 20)).toEqual([
      { kind: 'a', from: 40, to: 59 },
      { kind: 'b', from: 140, to: 159 },
      { kind: 'b', from: 240, to: 259 },
      { kind: 'b', from: 340, to: 359 },
    ]);
  });

  it.each([
    [3, 200, 2],
    [3, 900, 1],
  ])('never overlap: %i stretches of %i frames are %i', (count, frames, expected) => {
    const ranges = spreadRanges({ scenes, durationInFrames: 400 }, count, frames);
    expect(ranges).toHaveLength(expected);
    expect(ranges.at(-1)?.to).toBeLessThan(400);
  });
});

import { expect, it } from 'vitest';
import type { VideoPlan } from '../../plan/video-plan';
import { sampleRanges } from './sample-ranges';

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

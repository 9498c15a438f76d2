import type { VideoPlan } from '../../plan/video-plan';
import type { SampledRange } from './bench-measures';

/**
 * One stretch for each scene kind of a film: from the middle of its longest scene.
 *
 * @param frames how many frames a stretch has; scenes that are too short give what they have
 * @example sampleRanges(plan, 60)[0]; // { kind: 'title-card', from: 106, to: 165 }
 */
export function sampleRanges(plan: Pick<VideoPlan, 'scenes'>, frames: number): SampledRange[] {
  const longest = new Map<string, VideoPlan['scenes'][number]>();
  for (const scene of plan.scenes) {
    const known = longest.get(scene.kind);
    if (known === undefined || known.durationInFrames < scene.durationInFrames)
      longest.set(scene.kind, scene);
  }
  return [...longest.values()].map(({ kind, from, durationInFrames }) => {
    const length = Math.min(frames, durationInFrames);
    const first = from + Math.floor((durationInFrames - length) / 2);
    return { kind, from: first, to: first + length - 1 };
  });
}

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

/**
 * Stretches spread evenly over a film, so that each scene kind weighs as much as it does in the film.
 *
 * @param count how many stretches, fewer where the film is too short for them
 * @param frames how many frames a stretch has
 * @example spreadRanges(plan, 12, 150)[0]; // { kind: 'infographic', from: 487, to: 636 }
 */
export function spreadRanges(
  { scenes, durationInFrames: all }: Pick<VideoPlan, 'scenes' | 'durationInFrames'>,
  count: number,
  frames: number,
): SampledRange[] {
  const length = Math.min(frames, all);
  const stretches = Math.min(count, Math.floor(all / length));
  return Array.from({ length: stretches }, (_, index) => {
    const from = Math.floor(((index + 0.5) * all) / stretches - length / 2);
    const middle = from + Math.floor(length / 2);
    const scene = scenes.find((one) => one.from <= middle && middle < one.from + one.durationInFrames);
    return { kind: scene?.kind ?? 'between scenes', from, to: from + length - 1 };
  });
}

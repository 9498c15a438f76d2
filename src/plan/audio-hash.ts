import { hashText } from '../narration/text-hash';
import type { VideoPlan } from './video-plan';

/** A hash of all that sounds in a plan: a mixed track fits a plan only if it was mixed for the same. */
export function audioHash(plan: VideoPlan): string {
  return hashText(JSON.stringify([plan.durationInFrames, plan.fps, plan.audio]));
}

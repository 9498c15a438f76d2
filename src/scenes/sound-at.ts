import type { SoundCue } from '../plan/video-plan';

/**
 * A short effect at a frame (rounded to a whole one); how long it rings is the effect's own matter.
 *
 * @param level 0 to 1
 * @param step raises its pitch, 0 is lowest
 * @param pan -1 (left) to 1
 * @example soundAt('ping', 30.4, 0.6).from; // 30
 */
export function soundAt(
  effect: SoundCue['effect'],
  from: number,
  level: number,
  step = 0,
  pan = 0,
): SoundCue {
  return { effect, from: Math.round(from), durationInFrames: 1, step, pan, level };
}

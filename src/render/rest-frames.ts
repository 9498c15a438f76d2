import type { VideoPlan } from '../plan/video-plan';
import { endOf } from '../time/span';

/** What comes, is there after 0.5 s; what leaves, leaves in the last 0.3 s of its beat. */
const comingSeconds = 0.5;
const leavingSeconds = 0.35;
/** In long beats, things come and leave too. */
const apartSeconds = 3;

/**
 * The frames of a film, in order, at which what a beat shows has come and not yet begun to leave: one shortly before each
 * beat's end, and every 3 s before it. A beat under 0.9 s has none: what it shows comes and goes, or rests in the next one.
 *
 * @example restFrames(plan); // a beat of frames 100 to 289 at 30 frames a second: 188 and 278
 */
export function restFrames({ scenes, fps }: Pick<VideoPlan, 'scenes' | 'fps'>): number[] {
  const frames = scenes.flatMap((scene) =>
    scene.beats.flatMap((beat) => {
      const [start, end] = [Math.max(0, beat.from), Math.min(endOf(beat), scene.durationInFrames)];
      const last = end - 1 - Math.round(leavingSeconds * fps);
      const count = Math.ceil((last - start + 1 - comingSeconds * fps) / (apartSeconds * fps));
      return Array.from(
        { length: Math.max(0, count) },
        (_, index) => scene.from + last - index * apartSeconds * fps,
      );
    }),
  );
  return [...new Set(frames)].sort((a, b) => a - b);
}

import type { VideoPlan } from '../plan/video-plan';
import { endOf } from '../time/span';

/** What leaves, leaves in the last 0.3 s of its beat; what comes, is there after 0.5 s. */
const leavingSeconds = 0.35;
/** After a line's end its picture acts it out; where that takes longer, the line's own end is a rest too. */
const longHoldSeconds = 1.5;

/**
 * The frames of a film, in order, at which what a beat shows has come and not yet begun to leave.
 *
 * @example restFrames(plan); // a beat of frames 100 to 189 at 30 frames a second: 178
 */
export function restFrames({ scenes, fps }: Pick<VideoPlan, 'scenes' | 'fps'>): number[] {
  const leaving = Math.round(leavingSeconds * fps);
  const frames = scenes.flatMap((scene) =>
    scene.beats.flatMap((beat) => {
      const [start, end] = [Math.max(0, beat.from), Math.min(endOf(beat), scene.durationInFrames)];
      if (end <= start) return [];
      const rest = Math.max(start + ((end - start) >> 1), end - 1 - leaving);
      const said = endOf(beat.speech) - 1;
      const isLong = beat.speech.durationInFrames > 0 && end - said > longHoldSeconds * fps && said >= start;
      return (isLong ? [said, rest] : [rest]).map((frame) => scene.from + frame);
    }),
  );
  return [...new Set(frames)].sort((a, b) => a - b);
}

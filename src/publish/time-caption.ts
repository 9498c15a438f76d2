import type { Frames } from '../time/frames';
import { framesToHold } from '../time/frames';
import type { CaptionLimits } from './caption-limits';

/** A caption stays this long after its last word where there is room, in seconds. */
const stayingSeconds = 0.3;
/** Shorter gaps between captions are closed: they would only flicker. */
const closedGapSeconds = 0.5;

/**
 * The frame at which a caption leaves: after its last word, and not before it can be read at the speed that is aimed
 * at, as far as the next one lets it stay.
 *
 * @param next the frame at which the next one begins, or the film ends
 */
export function leaveFrame(
  { from, spokenUntil, letters, next }: Readonly<Record<'from' | 'spokenUntil' | 'letters' | 'next', Frames>>,
  limits: CaptionLimits,
  fps: number,
): Frames {
  const hold = (seconds: number): Frames => framesToHold(seconds * 1000, fps);
  const wanted = Math.max(
    spokenUntil + hold(stayingSeconds),
    from + hold(limits.leastSeconds),
    from + hold(letters / limits.targetLettersPerSecond),
  );
  const closed = next - wanted < hold(closedGapSeconds) ? next : wanted;
  // No longer than is allowed, unless it is still being said.
  const most = Math.max(spokenUntil, from + Math.floor(limits.mostSeconds * fps));
  const end = Math.min(closed, most, next);
  const tooClose = next - end > 0 && next - end < limits.leastGapFrames;
  return Math.max(
    from + 1,
    tooClose ? (next - from <= limits.mostSeconds * fps ? next : next - limits.leastGapFrames) : end,
  );
}

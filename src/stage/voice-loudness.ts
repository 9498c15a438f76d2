import type { SceneLine } from '../plan/video-plan';
import type { Frames } from '../time/frames';

/** The voice is shown over so many seconds at once: single frames would flicker. */
const smoothSeconds = 0.1;

/**
 * How loud a line's voice is around a frame of its scene, 0 to 1; 0 before and after it, and where it isn't known.
 *
 * @example loudnessAt({ speech: { from: 10, durationInFrames: 3 }, loudness: [1, 1, 1] }, 11, 30); // 1
 */
export function loudnessAt(
  { speech, loudness }: Pick<SceneLine, 'speech' | 'loudness'>,
  frame: Frames,
  fps: number,
): number {
  const reach = Math.max(1, Math.round((smoothSeconds * fps) / 2));
  const centre = Math.round(frame) - speech.from;
  let sum = 0;
  for (let at = centre - reach; at <= centre + reach; at += 1) sum += loudness[at] ?? 0;
  return sum / (2 * reach + 1);
}

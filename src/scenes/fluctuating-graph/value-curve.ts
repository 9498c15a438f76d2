import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { staggered } from '../../stage/motion';

/**
 * A value between the author's numbers, which stand at even distances; straight lines between them, so that nothing is
 * shown that wasn't given.
 *
 * @param share 0 (the first number) to 1 (the last)
 * @example valueAt([10, 20, 40], 0.75); // 30
 */
export function valueAt(values: readonly number[], share: number): number {
  const place = Math.min(1, Math.max(0, share)) * (values.length - 1);
  const index = Math.min(values.length - 2, Math.floor(place));
  const [left, right] = [values[index] ?? 0, values[index + 1] ?? values[index] ?? 0];
  return left + (right - left) * (place - index);
}

/** Where the highest and the lowest number stand (as shares of the way), in reading order. */
export function extremesOf(values: readonly number[]): { share: number; value: number }[] {
  const [most, least] = [Math.max(...values), Math.min(...values)];
  return [most, least]
    .map((value) => ({ value, share: values.indexOf(value) / Math.max(1, values.length - 1) }))
    .filter(({ share }, index, both) => both.findIndex((other) => other.share === share) === index)
    .sort((a, b) => a.share - b.share);
}

/** The frames between which the curve is drawn: it is whole when most of the last line's rest is over. */
export function drawingSpan(lines: readonly SceneLine[], arrive: Frames, fps: number): Span {
  const lastLine = lines.at(-1);
  const until = lastLine
    ? lastLine.hold.from + Math.round(lastLine.hold.durationInFrames * 0.6)
    : arrive + fps;
  const from = staggered(arrive, fps, 4);
  return { from, durationInFrames: Math.max(1, until - from) };
}

/** How much of the curve is drawn at a frame, 0 to 1. */
export function drawnShare({ from, durationInFrames }: Span, frame: Frames): number {
  return Math.min(1, Math.max(0, (frame - from) / durationInFrames));
}

import type { Frames } from './frames';

/** A stretch of time in whole frames: `from` is its first frame, `from + durationInFrames` the first one after it. */
export interface Span {
  readonly from: Frames;
  readonly durationInFrames: Frames;
}

/** The first frame after the span. */
export function endOf(span: Span): Frames {
  return span.from + span.durationInFrames;
}

/** The same span, `by` frames later. */
export function shift<S extends Span>(span: S, by: Frames): S {
  return { ...span, from: span.from + by };
}

/** True when `frame` is inside the span. */
export function contains(span: Span, frame: Frames): boolean {
  return frame >= span.from && frame < endOf(span);
}

/** How far `frame` is through the span, held at 0 before and at 1 after it. */
export function progressIn(span: Span, frame: Frames): number {
  if (span.durationInFrames <= 0) return frame >= span.from ? 1 : 0;
  return Math.min(1, Math.max(0, (frame - span.from) / span.durationInFrames));
}

/**
 * Splits `span` into consecutive parts whose lengths follow `weights`.
 *
 * The parts are whole frames, touch each other, and together fill `span` exactly: no frame is lost to rounding
 * and none is counted twice. Spare frames go to the largest remainders, and to the earlier part on a tie.
 *
 * @throws RangeError when there is no weight above zero
 * @example split({ from: 10, durationInFrames: 100 }, [1, 1, 1]); // 10+34, 44+33, 77+33
 */
export function split(span: Span, weights: readonly number[]): Span[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('split() needs at least one weight above zero');
  const exact = weights.map((weight) => (weight / total) * span.durationInFrames);
  const lengths = exact.map((length) => Math.floor(length));
  const spare = span.durationInFrames - lengths.reduce((sum, length) => sum + length, 0);
  const byRemainder = exact
    .map((length, index) => ({ index, remainder: length - Math.floor(length) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, spare)) lengths[index] = (lengths[index] ?? 0) + 1;
  let from = span.from;
  return lengths.map((durationInFrames) => {
    const part = { from, durationInFrames };
    from += durationInFrames;
    return part;
  });
}

import { endOf } from '../time/span';
import type { CaptionLimits, FilmCaption } from './caption-limits';
import { readingSpeed } from './check-captions';

/**
 * Gives captions that have to be read too fast the little that the limits allow: they come up to a tenth of a second
 * before their first word, and leave that much after the next one's, as far as the neighbours can spare it.
 *
 * @param captions of speech, in order
 */
export function nudgeCaptions(
  captions: readonly FilmCaption[],
  limits: CaptionLimits,
  fps: number,
): FilmCaption[] {
  const slack = Math.floor(limits.onsetSeconds * fps + 1e-9);
  const nudged = [...captions];
  const isFast = (caption: FilmCaption): boolean => readingSpeed(caption, fps) > limits.mostLettersPerSecond;
  const spares = (caption: FilmCaption): boolean =>
    !isFast(caption) &&
    caption.durationInFrames >= limits.leastSeconds * fps &&
    caption.durationInFrames <= limits.mostSeconds * fps;
  for (let index = 0; index < nudged.length; index += 1) {
    for (const side of ['before', 'after'] as const) {
      for (let step = 0; step < slack; step += 1) {
        const caption = nudged[index];
        if (!caption || !isFast(caption)) break;
        if (!giveFrame(nudged, index, side, { slack, spares, limits })) break;
      }
    }
  }
  return nudged;
}

interface Room {
  readonly slack: number;
  readonly spares: (caption: FilmCaption) => boolean;
  readonly limits: CaptionLimits;
}

/** Moves one border of a caption by one frame, and the neighbour's with it where they touch. False where it can't. */
function giveFrame(captions: FilmCaption[], index: number, side: 'before' | 'after', room: Room): boolean {
  const { slack, spares, limits } = room;
  const caption = captions[index];
  const other = captions[side === 'before' ? index - 1 : index + 1];
  if (!caption) return false;
  const longer = { ...caption, durationInFrames: caption.durationInFrames + 1 };
  if (side === 'before') {
    const from = caption.from - 1;
    if (from < 0 || (caption.heardFrom ?? caption.from) - from > slack) return false;
    // Either the one before stays well apart, or they touch from now on; it may have to give a frame away for that.
    const touching = other && from - endOf(other) < limits.leastGapFrames;
    const before = touching ? { ...other, durationInFrames: from - other.from } : null;
    if (before !== null && !spares(before)) return false;
    if (before !== null) captions[index - 1] = before;
    captions[index] = { ...longer, from };
    return true;
  }
  if (!other || endOf(caption) < other.from) return false;
  const later = { ...other, from: other.from + 1, durationInFrames: other.durationInFrames - 1 };
  if (later.from - (other.heardFrom ?? other.from) > slack || !spares(later)) return false;
  captions[index] = longer;
  captions[index + 1] = later;
  return true;
}

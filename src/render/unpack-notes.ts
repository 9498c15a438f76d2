import { inflateSync } from 'node:zlib';
import type { CheckedFrames, FrameFacts, SmallPictures } from '../publish/frame-facts';
import type { TakenNotes } from './page-notes';
import type { PackedPictures } from './page-pictures';
import type { FrameRange } from './engine';
import type { SegmentFacts } from './segment-cache';

/** The small pictures that a page packed. */
export function unpackPictures({ columns, rows, packed }: PackedPictures): SmallPictures {
  const differences = inflateSync(Buffer.from(packed, 'base64'));
  const size = columns * rows;
  const pictures: Uint8Array[] = [];
  for (let start = 0; start + size <= differences.length; start += size) {
    const picture = pictures.at(-1)?.slice() ?? new Uint8Array(size);
    for (let at = 0; at < size; at += 1) picture[at] = (picture[at] ?? 0) + (differences[start + at] ?? 0);
    pictures.push(picture);
  }
  return { columns, rows, pictures };
}

/** What is known of a segment's frames, ready for the checks. */
export function unpackNotes({ lumas, luminances, moments }: TakenNotes): FrameFacts {
  return {
    lumas: { ...unpackPictures(lumas), every: lumas.every },
    luminances: unpackPictures(luminances),
    moments,
  };
}

/** What is known of the frames of all segments of a film, ready for `checkFrames`. */
export function checkedFrames({
  segments,
}: {
  readonly segments: readonly (FrameRange & { readonly facts: Pick<SegmentFacts, 'notes'> })[];
}): CheckedFrames[] {
  return segments.map(({ from, to, facts: { notes } }) => ({
    from,
    frames: to - from + 1,
    facts: notes === null ? null : unpackNotes(notes),
  }));
}

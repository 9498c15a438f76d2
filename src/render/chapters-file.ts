import type { Chapter } from '../plan/video-plan';
import { endOf } from '../time/span';

/** An element of Matroska: its id, the length of what is in it, and that. */
function element(id: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE((1n << 56n) | BigInt(body.length));
  return Buffer.concat([Buffer.from(id, 'hex'), length, body]);
}

function number(id: string, value: bigint): Buffer {
  const body = Buffer.alloc(8);
  body.writeBigUInt64BE(value);
  return element(id, body);
}

const text = (id: string, value: string): Buffer => element(id, Buffer.from(value));

/** What a list of chapters in an MP4 holds of a title, in bytes. */
const mostBytes = 255;

/** A title in one row, cut after a whole letter where a player's list would cut it within one. */
function titleOf(title: string): string {
  let kept = '';
  for (const letter of title.replace(/\s+/gu, ' ').trim()) {
    if (Buffer.byteLength(kept + letter) > mostBytes) break;
    kept += letter;
  }
  return kept;
}

/**
 * Chapters as a Matroska file that holds nothing else: of what the bundled ffmpeg reads, the smallest form with titles,
 * beginnings and ends. Given as an input with `-map_chapters`, it makes ffmpeg write both kinds of chapters that players
 * of MP4 know: a QuickTime text track and Nero's list.
 *
 * @example writeFileSync('chapters.mkv', chaptersFile(plan.chapters, 30));
 */
export function chaptersFile(chapters: readonly Chapter[], fps: number): Buffer {
  const nanoseconds = (frame: number): bigint => BigInt(Math.round((frame / fps) * 1e6)) * 1000n;
  const atoms = chapters.map((chapter, index) =>
    element(
      'b6',
      number('73c4', BigInt(index + 1)),
      number('91', nanoseconds(chapter.from)),
      number('92', nanoseconds(endOf(chapter))),
      element('80', text('85', titleOf(chapter.title)), text('437c', 'und')),
    ),
  );
  return Buffer.concat([
    element('1a45dfa3', text('4282', 'matroska'), number('4287', 4n), number('4285', 2n)),
    element(
      '18538067',
      element('1549a966', number('2ad7b1', 1_000_000n)),
      element('1043a770', element('45b9', ...atoms)),
      // A file without any cluster is taken for a broken one.
      element('1f43b675', number('e7', 0n)),
    ),
  ]);
}

/**
 * The chapters of a stretch of the film, counted from its first frame.
 *
 * @example chaptersWithin([{ title: 'One', from: 0, durationInFrames: 90 }], 30, 300); // One, 0+60
 */
export function chaptersWithin(chapters: readonly Chapter[], startFrame: number, frames: number): Chapter[] {
  return chapters.flatMap((chapter) => {
    const from = Math.max(0, chapter.from - startFrame);
    const end = Math.min(frames, endOf(chapter) - startFrame);
    return end > from ? [{ ...chapter, from, durationInFrames: end - from }] : [];
  });
}

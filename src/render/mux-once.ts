import { basename } from 'node:path';
import type { VideoPlan } from '../plan/video-plan';
import { makeOnce } from './make-once';
import { muxFilm, muxVersion } from './mux';
import type { RenderedFilm } from './render-film';

/**
 * Puts a film's segments and its sound into one MP4, unless the very file is there already: beside it lies a note of
 * what it was made from.
 *
 * @param soundtrack a file that is named after its content
 * @returns false when the file was there
 */
export async function muxOnce(
  { segments, frames }: Pick<RenderedFilm, 'segments' | 'frames'>,
  {
    plan: { fps, title, chapters },
    startFrame,
    soundtrack,
    output,
  }: {
    readonly plan: Pick<VideoPlan, 'fps' | 'title' | 'chapters'>;
    readonly startFrame: number;
    readonly soundtrack: string;
    readonly output: string;
  },
): Promise<boolean> {
  const contents = segments.map(({ content }) => content);
  const source = [muxVersion, contents, basename(soundtrack), frames, startFrame, fps, title, chapters];
  return makeOnce([output], source, () => {
    const streams = segments.map(({ stream }) => stream);
    return muxFilm({ streams, soundtrack, output, frames, startFrame, fps, title, chapters });
  });
}

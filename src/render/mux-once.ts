import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { VideoPlan } from '../plan/video-plan';
import { muxFilm, muxVersion } from './mux';
import type { RenderedFilm } from './render-film';
import { writeWhole } from './write-whole';

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
  const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex');
  const note = join(dirname(output), `.${basename(output)}.made-from`);
  const noteOf = async (): Promise<string | null> => {
    const found = await stat(output).catch(() => null);
    return found === null ? null : `${hash} ${found.size} ${found.mtimeMs}\n`;
  };
  const there = await noteOf();
  if (there !== null && (await readFile(note, 'utf8').catch(() => null)) === there) return false;
  const streams = segments.map(({ stream }) => stream);
  await muxFilm({ streams, soundtrack, output, frames, startFrame, fps, title, chapters });
  await writeWhole(note, (await noteOf()) ?? '');
  return true;
}

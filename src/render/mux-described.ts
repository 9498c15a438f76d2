import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';
import { makeOnce } from './make-once';
import { UserError } from './user-error';

/** Changes when the same film and sound make other files. */
const version = 2;

/** The described version of a film as files. */
export interface DescribedFiles {
  /** The film's picture with two sounds: the described mix, and the description alone. */
  readonly film: string;
  /** The described mix alone. */
  readonly sound: string;
}

interface DescribedInput {
  readonly film: string;
  readonly described: string;
  readonly description: string;
  readonly title: string;
  readonly frames: number;
  readonly output: DescribedFiles;
}

/**
 * Puts a finished film's picture, copied as it is, and its described sound into one MP4, and the described mix into a
 * file of its own, unless the very files are there already: a note beside them says what they were made from.
 *
 * The first sound is the one that players choose, the second is one voice and silence.
 *
 * @param film the finished film; its picture and chapters are taken
 * @param described and `description`: sounds as long as the film, as `encodeSound` made them; they are named after their
 * content
 * @throws Error when a file doesn't hold what it should; files that are there already stay as they are then
 */
export async function muxDescribed(input: DescribedInput): Promise<DescribedFiles> {
  const { film, described, description, title, output } = input;
  const { size, mtimeMs } = await stat(film);
  const source = [version, title, basename(described), basename(description), basename(film), size, mtimeMs];
  await makeOnce([output.film, output.sound], source, () => makeFiles(input));
  return output;
}

async function makeFiles({
  film,
  described,
  description,
  title,
  frames,
  output,
}: DescribedInput): Promise<void> {
  const making = (file: string): string =>
    join(dirname(file), `.${basename(file)}.${process.pid}.unfinished.mp4`);
  const [madeFilm, madeSound] = [making(output.film), making(output.sound)];
  const track = (index: number, name: string): string[] => [
    ...[`-metadata:s:a:${index}`, 'language=eng', `-metadata:s:a:${index}`, `title=${name}`],
    ...[`-metadata:s:a:${index}`, `handler_name=${name}`],
  ];
  const exact = ['-fflags', '+bitexact', '-movflags', '+faststart'];
  try {
    await runFf('ffmpeg', [
      ...['-y', '-i', film, '-i', described, '-i', description],
      ...['-map', '0:v:0', '-map', '1:a:0', '-map', '2:a:0', '-map_chapters', '0', '-c', 'copy'],
      ...[...track(0, 'English with audio description'), ...track(1, 'Audio description alone')],
      ...['-disposition:a:0', 'default', '-disposition:a:1', '0'],
      ...['-max_interleave_delta', '0', '-metadata', `title=${title}`, '-video_track_timescale', '90000'],
      ...[...exact, madeFilm],
    ]);
    const streams = await probe(madeFilm);
    const pictures = streams.find((stream) => stream.codec_type === 'video')?.nb_frames ?? 0;
    const sounds = streams.filter((stream) => stream.codec_type === 'audio').length;
    if (pictures !== frames || sounds !== 2)
      throw new UserError(
        `The described film has ${pictures} frames and ${sounds} sounds instead of ${frames} and 2.`,
      );
    await runFf('ffmpeg', [
      ...['-y', '-i', madeFilm, '-map', '0:a:0', '-map_chapters', '-1', '-c:a', 'copy'],
      ...[...track(0, 'English with audio description'), '-metadata', `title=${title}`, ...exact],
      ...['-f', 'mp4', madeSound],
    ]);
    await rename(madeFilm, output.film);
    await rename(madeSound, output.sound);
  } finally {
    for (const file of [madeFilm, madeSound]) await rm(file, { force: true });
  }
}

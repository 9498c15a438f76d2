import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Chapter } from '../plan/video-plan';
import { chaptersFile, chaptersWithin } from './chapters-file';
import { aacArguments, filmKilobits } from './encode-sound';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';
import { UserError } from './user-error';

const sampleRate = 48_000;
/** Changes when the same streams and sound make another file. */
export const muxVersion = 4;

/** Tags that say what the pictures are: BT.709 in limited range. */
const colourTags =
  'h264_metadata=colour_primaries=1:transfer_characteristics=1:matrix_coefficients=1:video_full_range_flag=0';

/** A path that is written first and renamed when whole; in the same folder, so renaming can't fail half way. */
function unfinished(output: string): string {
  return join(dirname(output), `.${basename(output, '.mp4')}.${process.pid}.unfinished.mp4`);
}

/**
 * Joins streams (H.264 in Annex B, each beginning with a key frame) as they are, and puts them and the sound into one
 * MP4: frame n at n / fps seconds, tagged BT.709 limited; the sound as AAC-LC, 48 kHz stereo, 384 kbit/s, cut or filled
 * with silence to the very length of the picture; its chapters as players know them; the index first, so that playing
 * can start at once. The same input gives the same bytes.
 *
 * @param frames how many frames the streams must hold together
 * @param startFrame the frame of the film at which the video starts, for a part of it
 * @param soundtrack a WAV file; the film's whole sound as `encodeSound` made it, which is copied; or null for a video
 * without sound
 * @param chapters of the whole film, in its frames; of a part, those that it touches are kept
 * @throws Error when the streams don't hold what they should; a file that is there already stays as it is then
 */
export async function muxFilm(input: {
  readonly streams: readonly string[];
  readonly soundtrack: string | null;
  readonly output: string;
  readonly frames: number;
  readonly startFrame: number;
  readonly fps: number;
  readonly title: string;
  readonly chapters: readonly Chapter[];
}): Promise<void> {
  const { streams, soundtrack, output, frames, fps } = input;
  const sample = (frame: number): number => Math.round((frame * sampleRate) / fps);
  const [start, length] = [sample(input.startFrame), sample(frames)];
  const trim = `aresample=${sampleRate},atrim=start_sample=${start},asetpts=PTS-STARTPTS,apad=whole_len=${length},atrim=end_sample=${length}`;
  const coded = soundtrack?.endsWith('.m4a') === true;
  const encoding = coded ? ['-c:a', 'copy'] : ['-af', trim, ...aacArguments, '-b:a', `${filmKilobits}k`];
  const sound = soundtrack === null ? [] : ['-map', '1:a:0', ...encoding];
  const file = unfinished(output);
  const chapters = chaptersWithin(input.chapters, input.startFrame, frames);
  const list = `${file}.chapters.mkv`;
  const parts = `${file}.streams.txt`;
  const listInput = soundtrack === null ? 1 : 2;
  try {
    if (chapters.length > 0) await writeFile(list, chaptersFile(chapters, fps));
    // ffmpeg reads the streams by itself, so that this thread is free meanwhile.
    await writeFile(parts, streams.map((stream) => `file:${resolve(stream)}\n`).join(''));
    await runFf('ffmpeg', [
      ...['-y', '-protocol_whitelist', 'file,concatf'],
      ...['-f', 'h264', '-framerate', String(fps), '-i', `concatf:${parts}`],
      ...(soundtrack === null ? [] : ['-i', soundtrack]),
      ...(chapters.length === 0 ? [] : ['-f', 'matroska', '-i', list]),
      ...['-map', '0:v:0', '-c:v', 'copy'],
      ...['-bsf:v', `${colourTags},setts=ts=N:duration=1:time_base=1/${fps}`],
      ...sound,
      ...['-map_chapters', chapters.length === 0 ? '-1' : String(listInput)],
      // Waits for sound and picture however fast either comes: else their order in the file would be chance.
      ...['-max_interleave_delta', '0'],
      ...['-metadata', `title=${input.title}`, '-fflags', '+bitexact'],
      ...['-video_track_timescale', '90000', '-movflags', '+faststart', file],
    ]);
    const found = (await probe(file)).find((stream) => stream.codec_type === 'video')?.nb_frames ?? 0;
    if (found !== frames) throw new UserError(`The joined video has ${found} frames instead of ${frames}.`);
    await rename(file, output);
  } finally {
    await Promise.all([file, list, parts].map((path) => rm(path, { force: true })));
  }
}

import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyArguments } from './engine';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';

const sampleRate = 48_000;

/** A path that is written first and renamed when whole; in the same folder, so renaming can't fail half way. */
function unfinished(output: string): string {
  return join(dirname(output), `.${basename(output, '.mp4')}.${process.pid}.unfinished.mp4`);
}

async function writtenWhole(output: string, make: (file: string) => Promise<void>): Promise<void> {
  const file = unfinished(output);
  try {
    await make(file);
    await rename(file, output);
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Joins pieces without sound into one video, copying frames as they are.
 *
 * @param frames how many the whole must have
 * @throws Error when a piece doesn't hold what it should
 */
export async function joinSegments(pieces: readonly string[], output: string, frames: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scriptreel-join-'));
  try {
    const list = join(folder, 'pieces.txt');
    await writeFile(list, pieces.map((piece) => `file '${piece.replaceAll("'", "'\\''")}'\n`).join(''));
    await writtenWhole(output, async (file) => {
      await runFf('ffmpeg', ['-y', '-f', 'concat', '-safe', '0', '-i', list, ...copyArguments(), file]);
      const found = (await probe(file)).find((stream) => stream.codec_type === 'video')?.nb_frames ?? 0;
      if (found !== frames) throw new Error(`The joined video has ${found} frames instead of ${frames}.`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts picture and sound into one MP4: the video's frames as they are, the sound as AAC-LC, 48 kHz stereo, 384 kbit/s,
 * cut or filled with silence to the very length of the picture; the index first, so that playing can start at once.
 *
 * @param startFrame the frame of the film at which the video starts, for a part of it
 */
export async function muxFilm(input: {
  readonly video: string;
  readonly soundtrack: string;
  readonly output: string;
  readonly frames: number;
  readonly startFrame: number;
  readonly fps: number;
  readonly title: string;
}): Promise<void> {
  const sample = (frame: number): number => Math.round((frame * sampleRate) / input.fps);
  const [start, length] = [sample(input.startFrame), sample(input.frames)];
  const trim = `aresample=${sampleRate},atrim=start_sample=${start},asetpts=PTS-STARTPTS,apad=whole_len=${length},atrim=end_sample=${length}`;
  await writtenWhole(input.output, async (file) => {
    await runFf('ffmpeg', [
      ...['-y', '-i', input.video, '-i', input.soundtrack, '-map', '0:v:0', '-map', '1:a:0', '-c:v', 'copy'],
      ...[
        '-af',
        trim,
        '-c:a',
        'libfdk_aac',
        '-profile:a',
        'aac_low',
        '-b:a',
        '384k',
        '-ar',
        String(sampleRate),
        '-ac',
        '2',
      ],
      ...[
        '-metadata',
        `title=${input.title}`,
        '-fflags',
        '+bitexact',
        '-flags:a',
        '+bitexact',
        '-video_track_timescale',
        '90000',
        '-movflags',
        '+faststart',
        file,
      ],
    ]);
  });
}

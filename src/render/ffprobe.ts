import { z } from 'zod';
import { runFf } from './ffmpeg';

const streamSchema = z.object({
  codec_type: z.string(),
  codec_name: z.string(),
  profile: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  r_frame_rate: z.string(),
  avg_frame_rate: z.string(),
  nb_frames: z.coerce.number().optional(),
  duration: z.coerce.number().optional(),
  start_time: z.coerce.number().optional(),
  bit_rate: z.coerce.number().optional(),
  sample_rate: z.coerce.number().optional(),
  channels: z.number().optional(),
  color_range: z.string().optional(),
  color_space: z.string().optional(),
  color_transfer: z.string().optional(),
  color_primaries: z.string().optional(),
  has_b_frames: z.number().optional(),
});

export type MediaStream = z.infer<typeof streamSchema>;

const probeSchema = z.object({ streams: z.array(streamSchema) });

/** What a media file really holds, stream by stream. */
export async function probe(file: string): Promise<MediaStream[]> {
  const printed = await runFf('ffprobe', ['-show_streams', '-of', 'json', file]);
  return probeSchema.parse(JSON.parse(printed.toString())).streams;
}

const packetsSchema = z.object({
  packets: z.array(z.object({ flags: z.string(), pts_time: z.coerce.number() })),
});

/** The times (seconds) of a video's frames, in stored order, and which are key frames. */
export async function probeFrames(
  file: string,
): Promise<{ readonly seconds: number; readonly key: boolean }[]> {
  const printed = await runFf('ffprobe', [
    '-select_streams',
    'v:0',
    '-show_entries',
    'packet=pts_time,flags',
    '-of',
    'json',
    file,
  ]);
  return packetsSchema
    .parse(JSON.parse(printed.toString()))
    .packets.map(({ flags, pts_time }) => ({ seconds: pts_time, key: flags.startsWith('K') }));
}

/** The packets of a file's first sound, their times and sizes, as one text: equal where one is a copy of the other. */
export async function probeSound(file: string): Promise<string> {
  const entries = ['-select_streams', 'a:0', '-show_entries', 'packet=pts_time,size', '-of', 'csv=p=0'];
  return (await runFf('ffprobe', [...entries, file])).toString();
}

const chaptersSchema = z.object({
  chapters: z.array(
    z.object({
      start_time: z.coerce.number(),
      end_time: z.coerce.number(),
      tags: z.object({ title: z.string().optional() }).optional(),
    }),
  ),
});

/** A media file's chapters as a player sees them; times in seconds. */
export async function probeChapters(
  file: string,
): Promise<{ readonly title: string; readonly from: number; readonly to: number }[]> {
  const printed = await runFf('ffprobe', ['-show_chapters', '-of', 'json', file]);
  return chaptersSchema
    .parse(JSON.parse(printed.toString()))
    .chapters.map(({ start_time, end_time, tags }) => ({
      title: tags?.title ?? '',
      from: start_time,
      to: end_time,
    }));
}

/**
 * Decodes a video's frames to planar YUV 4:2:0, as they are stored: no colour is converted.
 *
 * @param filter an ffmpeg filter that picks frames, such as `select=eq(n\\,3)`, or null for all
 */
export function decodeYuv(file: string, count: number | null): Promise<Buffer> {
  const limit = count === null ? [] : ['-frames:v', String(count)];
  return runFf('ffmpeg', [
    '-i',
    file,
    ...limit,
    '-fps_mode',
    'passthrough',
    '-f',
    'image2pipe',
    '-c:v',
    'rawvideo',
    '-pix_fmt',
    'yuv420p',
    'pipe:1',
  ]);
}

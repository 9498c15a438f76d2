import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { FilmMeasures } from '../publish/report-facts';
import { measureSoundOf } from './encode-sound';
import { probe, probeFrames } from './ffprobe';
import { keepNote } from './keep-note';
import { measuredLoudnessSchema, measuringVersion } from './measure-loudness';

const measuresSchema: z.ZodType<FilmMeasures> = z.object({
  bytes: z.number(),
  fastStart: z.boolean(),
  video: z.object({
    codec: z.string(),
    profile: z.string(),
    pixelFormat: z.string(),
    width: z.number(),
    height: z.number(),
    range: z.string(),
    matrix: z.string(),
    primaries: z.string(),
    transfer: z.string(),
    framesPerSecond: z.number(),
    isConstant: z.boolean(),
    frames: z.number(),
    seconds: z.number(),
    bitsPerSecond: z.number(),
    keyFrameEvery: z.number(),
    hasClosedGroups: z.boolean(),
  }),
  audio: z
    .object({
      codec: z.string(),
      profile: z.string(),
      sampleRate: z.number(),
      channels: z.number(),
      bitsPerSecond: z.number(),
      seconds: z.number(),
    })
    .nullable(),
  loudness: measuredLoudnessSchema,
});

/**
 * Measures a finished MP4 with tools that did not make it: its streams, every frame's time, the order of its boxes, and
 * the loudness of its sound as it is decoded. A note beside the file keeps the result for as long as the file is the same.
 *
 * @param sound what its sound was copied from, if that is at hand: its loudness is known by then
 * @throws Error when the file isn't there or can't be read
 */
export async function measureFilm(file: string, sound: string | null = null): Promise<FilmMeasures> {
  const { size, mtimeMs } = await stat(file);
  return keepNote(
    join(dirname(file), `.${basename(file)}.measured.json`),
    `${measuringVersion} ${size} ${mtimeMs}`,
    measuresSchema,
    () => measure(file, size, sound),
  );
}

async function measure(file: string, bytes: number, sound: string | null): Promise<FilmMeasures> {
  const streams = await probe(file);
  const video = streams.find(({ codec_type }) => codec_type === 'video');
  const audio = streams.find(({ codec_type }) => codec_type === 'audio');
  if (video === undefined) throw new Error(`${file} holds no pictures.`);
  const [over = 0, under = 1] = video.avg_frame_rate.split('/').map(Number);
  const framesPerSecond = over / under;
  const frames = await probeFrames(file);
  return {
    bytes,
    fastStart: await indexStandsFirst(file),
    video: {
      codec: video.codec_name,
      profile: video.profile ?? 'unknown',
      pixelFormat: video.pix_fmt ?? 'unknown',
      width: video.width ?? 0,
      height: video.height ?? 0,
      range: video.color_range ?? 'untagged',
      matrix: video.color_space ?? 'untagged',
      primaries: video.color_primaries ?? 'untagged',
      transfer: video.color_transfer ?? 'untagged',
      framesPerSecond,
      isConstant: isConstant(frames, framesPerSecond),
      frames: frames.length,
      seconds: video.duration ?? 0,
      bitsPerSecond: video.bit_rate ?? 0,
      keyFrameEvery: longestGroup(frames),
      hasClosedGroups: video.has_b_frames === 0,
    },
    audio:
      audio === undefined
        ? null
        : {
            codec: audio.codec_name,
            profile: audio.profile ?? 'unknown',
            sampleRate: audio.sample_rate ?? 0,
            channels: audio.channels ?? 0,
            bitsPerSecond: audio.bit_rate ?? 0,
            seconds: audio.duration ?? 0,
          },
    loudness: audio === undefined ? null : await measureSoundOf(file, sound),
  };
}

type Frame = Awaited<ReturnType<typeof probeFrames>>[number];

/**
 * True where frame n is shown at n / framesPerSecond, to a tenth of a millisecond.
 *
 * @param frames in any order
 */
export function isConstant(frames: readonly Pick<Frame, 'seconds'>[], framesPerSecond: number): boolean {
  const times = frames.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return times.every((seconds, index) => Math.abs(seconds - index / framesPerSecond) < 1e-4);
}

/**
 * The most frames from one key frame to the next, or to the end.
 *
 * @example longestGroup([{ key: true }, { key: false }, { key: true }]); // 2
 */
export function longestGroup(frames: readonly Pick<Frame, 'key'>[]): number {
  let [longest, current] = [0, 0];
  for (const { key } of frames) {
    current = key ? 1 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** True where an MP4's index (`moov`) comes before its pictures and sound (`mdat`). */
export async function indexStandsFirst(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size: bytes } = await handle.stat();
    const head = Buffer.alloc(16);
    for (let at = 0; at + 8 <= bytes;) {
      const { bytesRead } = await handle.read(head, 0, 16, at);
      if (bytesRead < 8) return false;
      const name = head.toString('latin1', 4, 8);
      if (name === 'moov' || name === 'mdat') return name === 'moov';
      const short = head.readUInt32BE(0);
      // 1 says that the length stands in the next eight bytes, 0 that the box goes on to the end.
      const size = short === 1 && bytesRead === 16 ? Number(head.readBigUInt64BE(8)) : short;
      if (size < 8) return false;
      at += size;
    }
    return false;
  } finally {
    await handle.close();
  }
}

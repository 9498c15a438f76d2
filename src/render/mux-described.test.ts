import { mkdtempSync, rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { silence } from '../audio/stereo-buffer';
import { encodeSound, measureSoundOf } from './encode-sound';
import { runFf } from './ffmpeg';
import { measuringVersion } from './measure-loudness';
import { muxDescribed } from './mux-described';
import { openWav } from './wav';

const folder = mkdtempSync(join(tmpdir(), 'described-'));
const film = join(folder, 'main.mp4');
const output = { film: join(folder, 'main.described.mp4'), sound: join(folder, 'described.m4a') };
const frames = 60;
let [described, description] = ['', ''];

function writeWav(name: string, frequency: number): string {
  const path = join(folder, name);
  const samples = (frames / 30) * 48_000;
  const sound = silence(samples);
  for (const channel of [sound.left, sound.right])
    for (let i = 0; i < samples; i += 1) channel[i] = 0.2 * Math.sin((2 * Math.PI * frequency * i) / 48_000);
  const wav = openWav(path, samples);
  wav.write(sound, 0);
  wav.close();
  return path;
}

/** A picture of one pixel, for every frame. */
async function* dots(): AsyncGenerator<Buffer> {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  for (let frame = 0; frame < frames; frame += 1) yield await Promise.resolve(Buffer.from(dot, 'base64'));
}

const probed = z.object({
  streams: z.array(
    z.object({
      codec_type: z.string(),
      codec_name: z.string(),
      nb_frames: z.coerce.number().optional(),
      duration: z.coerce.number(),
      tags: z.record(z.string(), z.string()).default({}),
      disposition: z.record(z.string(), z.number()),
    }),
  ),
});

async function streamsOf(file: string): Promise<z.infer<typeof probed>['streams']> {
  const printed = await runFf('ffprobe', ['-show_streams', '-of', 'json', file]);
  return probed.parse(JSON.parse(printed.toString())).streams;
}

/** A video's stream, as it is stored. */
function pictureOf(file: string): Promise<Buffer> {
  const stream = ['-c', 'copy', '-bsf:v', 'h264_mp4toannexb', '-f', 'h264', 'pipe:1'];
  return runFf('ffmpeg', ['-i', file, '-map', '0:v:0', ...stream]);
}

const request = (): Parameters<typeof muxDescribed>[0] => ({
  ...{ film, output, frames, title: 'A "loaf" & more' },
  described,
  description,
});

describe('The described film', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    described = await encodeSound(writeWav('mix.wav', 440), 384);
    description = await encodeSound(writeWav('alone.wav', 880), 128);
    await runFf(
      'ffmpeg',
      [
        ...['-f', 'image2pipe', '-framerate', '30', '-c:v', 'png', '-i', 'pipe:0', '-vf', 'scale=64:36'],
        ...['-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-bf', '0', '-video_track_timescale', '90000', film],
      ],
      dots(),
    );
    await muxDescribed(request());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the very picture of the film', async () => {
    const picture = await pictureOf(film);
    expect(picture.length).toBeGreaterThan(500);
    expect((await pictureOf(output.film)).equals(picture)).toBe(true);
  });

  it('has the described mix first, as the one that players choose, and the description alone second', async () => {
    const streams = await streamsOf(output.film);
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac', 'aac']);
    expect(streams.slice(1).map(({ tags }) => [tags['language'], tags['handler_name']])).toEqual([
      ['eng', 'English with audio description'],
      ['eng', 'Audio description alone'],
    ]);
    expect(streams.slice(1).map(({ disposition }) => disposition['default'])).toEqual([1, 0]);
  });

  it('has sounds as long as the picture', async () => {
    for (const { duration } of await streamsOf(output.film)) expect(duration).toBeCloseTo(2, 2);
  });

  it('is measured by the sound that it was copied from, and by itself where that is another one', async () => {
    const own = await measureSoundOf(output.film, null);
    expect(own?.integratedLufs).toBeCloseTo(-14.65, 1);
    expect(await measureSoundOf(output.film, described)).toEqual(own);
    const known = { integratedLufs: -99, truePeakDbtp: -99, rangeLu: 0 };
    const note = JSON.stringify({ of: String(measuringVersion), measures: known });
    for (const sound of [described, description]) await writeFile(sound.replace('.m4a', '.json'), note);
    expect(await measureSoundOf(output.film, described)).toEqual(known);
    expect(await measureSoundOf(output.film, description)).toEqual(own);
  });

  it('comes with the described mix as a file of its own', async () => {
    const streams = await streamsOf(output.sound);
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['aac']);
    expect(streams[0]?.duration).toBeCloseTo(2, 2);
  });

  it('is left alone when nothing changed, and made anew when the film did', async () => {
    const first = await stat(output.film);
    await muxDescribed(request());
    expect((await stat(output.film)).mtimeMs).toBe(first.mtimeMs);
    await runFf('ffmpeg', ['-y', '-i', output.film, '-map', '0:v:0', '-c', 'copy', film]);
    await muxDescribed(request());
    expect((await stat(output.film)).mtimeMs).toBeGreaterThan(first.mtimeMs);
  });

  it('stays as it was when its making fails', async () => {
    const first = await stat(output.film);
    await writeFile(join(folder, 'broken.m4a'), 'no sound');
    await expect(muxDescribed({ ...request(), described: join(folder, 'broken.m4a') })).rejects.toThrow();
    await expect(muxDescribed({ ...request(), title: 'Other', frames: 61 })).rejects.toThrow(
      'has 60 frames and 2 sounds instead of 61 and 2',
    );
    expect((await stat(output.film)).mtimeMs).toBe(first.mtimeMs);
  });
});

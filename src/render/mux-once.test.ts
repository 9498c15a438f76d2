import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runFf } from './ffmpeg';
import { probe } from './ffprobe';
import { muxOnce } from './mux-once';
import type { RenderedSegment } from './render-film';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mux-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A second of a moving test picture as a stream, and a tone. */
async function material(): Promise<{ film: Parameters<typeof muxOnce>[0]; soundtrack: string }> {
  const [stream, soundtrack] = [join(folder, 'one.h264'), join(folder, 'mix-abc.wav')];
  // A picture of 1x1 pixel, thirty times.
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const pictures = Buffer.concat(Array.from({ length: 30 }, () => dot));
  const from = ['-f', 'image2pipe', '-framerate', '30', '-c:v', 'png', '-i', 'pipe:0', '-vf', 'scale=64:64'];
  const to = ['-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-bf', '0', '-f', 'h264', stream];
  await runFf('ffmpeg', ['-y', ...from, ...to], once(pictures));
  const tone = Buffer.alloc(44 + 192_000);
  tone.write('RIFF', 0, 'latin1');
  tone.writeUInt32LE(36 + 192_000, 4);
  tone.write('WAVEfmt ', 8, 'latin1');
  tone.writeUInt32LE(16, 16);
  tone.writeUInt16LE(1, 20);
  tone.writeUInt16LE(2, 22);
  tone.writeUInt32LE(48_000, 24);
  tone.writeUInt32LE(192_000, 28);
  tone.writeUInt16LE(4, 32);
  tone.writeUInt16LE(16, 34);
  tone.write('data', 36, 'latin1');
  tone.writeUInt32LE(192_000, 40);
  await writeFile(soundtrack, tone);
  const segment: RenderedSegment = {
    ...{ from: 0, to: 29, sceneId: 'one', index: 0, content: 'abc', stream, isNew: true, reason: 'new' },
    facts: { frames: 30, bytes: (await stat(stream)).size, prints: null, times: null, notes: null },
  };
  return { film: { frames: 30, segments: [segment] }, soundtrack };
}

async function* once(data: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(data);
}

const plan = { fps: 30, title: 'A film' };

it('makes a file once, and again only when what it is made from changes', async () => {
  const { film, soundtrack } = await material();
  const output = join(folder, 'film.mp4');
  const place = { plan, startFrame: 0, soundtrack, output };
  expect(await muxOnce(film, place)).toBe(true);
  expect((await probe(output)).map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac']);
  expect(await muxOnce(film, place)).toBe(false);
  expect(await muxOnce(film, { ...place, plan: { ...plan, title: 'Another' } })).toBe(true);
});

it('makes a file again that somebody changed or removed', async () => {
  const { film, soundtrack } = await material();
  const output = join(folder, 'film.mp4');
  const place = { plan, startFrame: 0, soundtrack, output };
  await muxOnce(film, place);
  const whole = await readFile(output);
  await writeFile(output, 'broken');
  expect(await muxOnce(film, place)).toBe(true);
  expect((await readFile(output)).equals(whole)).toBe(true);
  await rm(output);
  expect(await muxOnce(film, place)).toBe(true);
});

it('leaves an old file as it is when the streams hold too little', async () => {
  const { film, soundtrack } = await material();
  const output = join(folder, 'film.mp4');
  const place = { plan, startFrame: 0, soundtrack, output };
  await muxOnce(film, place);
  const whole = await readFile(output);
  await expect(muxOnce({ ...film, frames: 60 }, place)).rejects.toThrow(/30 frames instead of 60/);
  expect((await readFile(output)).equals(whole)).toBe(true);
});

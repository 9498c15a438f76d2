import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { probe, probeChapters } from './ffprobe';
import { smallFilm } from './fixtures/small-film';
import { muxOnce } from './mux-once';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mux-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const plan = {
  fps: 30,
  title: 'A film',
  chapters: [
    { title: 'Bread & <b>butter</b> — één', from: 0, durationInFrames: 12 },
    { title: 'Ω'.repeat(400), from: 12, durationInFrames: 18 },
  ],
};

it('makes a file once, and again only when what it is made from changes', async () => {
  const { film, soundtrack } = await smallFilm(folder);
  const output = join(folder, 'film.mp4');
  const place = { plan, startFrame: 0, soundtrack, output };
  expect(await muxOnce(film, place)).toBe(true);
  expect((await probe(output)).slice(0, 2).map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac']);
  expect(await muxOnce(film, place)).toBe(false);
  expect(await muxOnce(film, { ...place, plan: { ...plan, title: 'Another' } })).toBe(true);
  expect(await muxOnce(film, { ...place, plan: { ...plan, chapters: [] } })).toBe(true);
});

it('makes a file again that somebody changed or removed', async () => {
  const { film, soundtrack } = await smallFilm(folder);
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
  const { film, soundtrack } = await smallFilm(folder);
  const output = join(folder, 'film.mp4');
  const place = { plan, startFrame: 0, soundtrack, output };
  await muxOnce(film, place);
  const whole = await readFile(output);
  await expect(muxOnce({ ...film, frames: 60 }, place)).rejects.toThrow(/30 frames instead of 60/);
  expect((await readFile(output)).equals(whole)).toBe(true);
});

it('has chapters that players see, in both forms that they know, and of a part those that it shows', async () => {
  const { film, soundtrack } = await smallFilm(folder);
  const output = join(folder, 'film.mp4');
  await muxOnce(film, { plan, startFrame: 0, soundtrack, output });
  expect(await probeChapters(output)).toEqual([
    { title: 'Bread & <b>butter</b> — één', from: 0, to: 0.4 },
    { title: 'Ω'.repeat(127), from: 0.4, to: 1 },
  ]);
  const bytes = await readFile(output);
  expect(['chpl', 'chap'].map((name) => bytes.includes(name))).toEqual([true, true]);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  await muxOnce(film, { plan: { ...plan, chapters: [] }, startFrame: 0, soundtrack, output });
  expect(await probeChapters(output)).toEqual([]);
  await muxOnce(film, { plan, startFrame: 12, soundtrack, output });
  expect(await probeChapters(output)).toEqual([{ title: 'Ω'.repeat(127), from: 0, to: 0.6 }]);
});

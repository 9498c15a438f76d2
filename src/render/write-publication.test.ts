import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { planScript, shipped } from '../plan/fixtures/plan-script';
import { captionsOf } from '../publish/captions-of';
import { formatDescriptions } from '../publish/format-descriptions';
import { browserPath } from './browser';
import { openPage } from './browser-page';
import { openChrome } from './chrome';
import { smallFilm } from './fixtures/small-film';
import { muxOnce } from './mux-once';
import { serveFilm } from './serve-film';
import { writePublication } from './write-publication';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publication-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const { plan, script } = planScript(shipped);

it('writes the files of each cut, whole', async () => {
  await writePublication(folder, plan, script);
  const { plan: short } = planScript(shipped, { cut: 'short' });
  await writePublication(folder, short, script);
  expect((await readdir(folder)).sort()).toEqual([
    'captions.srt',
    'captions.vtt',
    'chapters.vtt',
    'claims.json',
    'short.captions.srt',
    'short.captions.vtt',
    'transcript.md',
  ]);
});

const playedSchema = z.object({
  duration: z.number(),
  width: z.number(),
  tracks: z.array(z.object({ kind: z.string(), cues: z.array(z.string()) })),
});

/** Runs in the page: waits for the film and its tracks, and tells what they hold. */
const lookAt = `(async () => {
  const video = document.querySelector('video');
  const loads = (track) => new Promise((done, fail) => {
    if (track.readyState === 2) return done();
    track.addEventListener('load', done);
    track.addEventListener('error', () => fail(new Error(track.src + " can't be read")));
  });
  const elements = [...document.querySelectorAll('track')];
  for (const { track } of elements) track.mode = 'hidden';
  await Promise.all(elements.map(loads));
  if (video.readyState < 2) await new Promise((done, fail) => {
    video.addEventListener('loadeddata', done);
    video.addEventListener('error', () => fail(new Error(video.error.message)));
  });
  return {
    duration: video.duration,
    width: video.videoWidth,
    tracks: elements.map(({ kind, track }) => ({
      kind,
      cues: [...track.cues].map((cue) => cue.getCueAsHTML().textContent),
    })),
  };
})()`;

it("plays in a browser's <video> with its captions, descriptions and chapters", async () => {
  await writePublication(folder, plan, script);
  const { film, soundtrack } = await smallFilm(folder);
  await muxOnce(film, { plan, startFrame: 0, soundtrack, output: join(folder, 'main.mp4') });
  const described = [
    { text: 'A scale <levels> & rests.', sceneId: 'one', src: null, from: 30, durationInFrames: 60 },
    { text: 'Blocks light up.', sceneId: 'two', src: null, from: 120, durationInFrames: 45 },
  ];
  await writeFile(join(folder, 'descriptions.vtt'), formatDescriptions(described, plan.fps));
  const tracks = ['captions', 'descriptions', 'chapters']
    .map((kind) => `<track kind="${kind}" src="${kind}.vtt">`)
    .join('');
  await writeFile(join(folder, 'index.html'), `<!doctype html><video src="main.mp4" muted>${tracks}</video>`);
  const server = await serveFilm(folder);
  const chrome = await openChrome(await browserPath());
  try {
    const url = `http://localhost:${server.port}/`;
    const page = await openPage(chrome, url, { width: 640, height: 360 }, '');
    const played = playedSchema.parse(await page.run(lookAt));
    expect(played).toMatchObject({ duration: 1, width: 64 });
    expect(played.tracks).toEqual([
      { kind: 'captions', cues: captionsOf(plan).map(({ rows }) => rows.join('\n')) },
      { kind: 'descriptions', cues: described.map(({ text }) => text) },
      { kind: 'chapters', cues: plan.chapters.map(({ title }) => title) },
    ]);
  } finally {
    await chrome.close();
    await server.close();
  }
});

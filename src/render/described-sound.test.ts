import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { DescriptionCue, VideoPlan } from '../plan/video-plan';
import { encodeWav } from '../voices/wav-file';
import { wavBytes } from './wav';
import { noAuthorFiles } from './decode-author-files';
import { writeSoundtrack } from './write-soundtrack';

vi.setConfig({ testTimeout: 60_000 });

const plan: VideoPlan = {
  ...{ slug: 'a-film', title: 'A film', cut: 'main', fps: 30, width: 1920, height: 1080 },
  ...{ durationInFrames: 150, theme: 'dark', series: null, seed: 'a-film', sections: [], scenes: [] },
  ...{ descriptions: [], chapters: [], claims: [], reconciliation: [] },
  audio: [
    {
      ...{ role: 'narration', lineId: 'intro/00-hello', voice: 'narrator', src: 'clips/hello.wav' },
      ...{ from: 10, durationInFrames: 30 },
    },
  ],
};
const cue: DescriptionCue = {
  ...{ text: 'A scale.', sceneId: 'intro/01-scale', src: 'clips/scale.wav', from: 70, durationInFrames: 30 },
};
let publicFolder = '';
const places = () => ({ publicFolder, folder: join(publicFolder, 'generated'), author: noAuthorFiles });
const described = async (cues: readonly DescriptionCue[]) => {
  const { described: sound, ...rest } = await writeSoundtrack(plan, places(), {}, cues);
  if (sound === null) throw new Error('The film was to be described');
  return { ...rest, sound };
};
const tone = (hertz: number): Uint8Array =>
  encodeWav(
    Float32Array.from({ length: 48_000 }, (_, i) => 0.2 * Math.sin((2 * Math.PI * hertz * i) / 48_000)),
    48_000,
  );

beforeAll(async () => {
  publicFolder = await mkdtemp(join(tmpdir(), 'described-sound-'));
  await mkdir(join(publicFolder, 'clips'));
  await writeFile(join(publicFolder, 'clips', 'hello.wav'), tone(440));
  await writeFile(join(publicFolder, 'clips', 'scale.wav'), tone(660));
});
afterAll(() => rm(publicFolder, { recursive: true }));

it('is written beside the film’s own sound, whole and as long', async () => {
  const { sound, reused } = await described([cue]);
  expect(reused).toBe(false);
  for (const file of [sound.described, sound.description])
    expect((await stat(file)).size).toBe(wavBytes(240_000));
  expect(sound.measured.integratedLufs).toBeCloseTo(-14, 0);
});

it('is used again while nothing changes, with what was measured', async () => {
  const first = await described([cue]);
  const second = await described([cue]);
  expect(second.reused).toBe(true);
  expect(second.sound).toEqual(first.sound);
});

it('is made anew when a description moves; the film’s own sound stays, byte for byte', async () => {
  const before = await described([cue]);
  const plain = await readFile(before.path);
  const after = await described([{ ...cue, from: 75 }]);
  expect(after.path).toBe(before.path);
  expect((await readFile(after.path)).equals(plain)).toBe(true);
  expect(after.sound.described).not.toBe(before.sound.described);
  const names = (await readdir(places().folder)).filter((name) => name.includes('described'));
  expect(names).toHaveLength(4);
  expect(names).toContain(basename(after.sound.described));
});

it('is not made for a film without descriptions, which keeps the same sound', async () => {
  const { path } = await described([cue]);
  const plain = await writeSoundtrack(plan, places());
  expect(plain).toMatchObject({ path, described: null, reused: true });
});

it('is an error when the clip of a description is missing', async () => {
  await expect(described([{ ...cue, src: 'clips/gone.wav' }])).rejects.toThrow(/intro\/01-scale.*gone\.wav/);
});

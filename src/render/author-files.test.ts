import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { part, silence } from '../audio/stereo-buffer';
import { decodeAuthorFiles } from './decode-author-files';
import { runFf } from './ffmpeg';
import { findAuthorFiles } from './find-author-files';
import { openAuthorSounds } from './open-author-sounds';
import { openWav } from './wav';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'author-'));
  await mkdir(join(folder, 'music'));
  await mkdir(join(folder, 'effects'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function writeTone(path: string, seconds: number, loudness = 0.3): void {
  const samples = Math.round(seconds * 48000);
  const channel = Float32Array.from({ length: samples }, (_, i) => loudness * Math.sin(i / 17));
  const wav = openWav(path, samples);
  wav.write({ left: channel, right: channel }, 0);
  wav.close();
}
const find = (music: string | null = null) => findAuthorFiles(folder, music, ['the-oven']);
const decode = async (music: string | null = null) =>
  decodeAuthorFiles(await find(music), join(folder, 'generated'));

it('plays WAV and MP3 files by mood, section and effect, each decoded once', async () => {
  writeTone(join(folder, 'long.wav'), 5);
  await runFf('ffmpeg', [
    '-i',
    join(folder, 'long.wav'),
    '-ar',
    '22050',
    '-ac',
    '1',
    join(folder, 'music/closing.mp3'),
  ]);
  writeTone(join(folder, 'music/the-oven.wav'), 4);
  writeTone(join(folder, 'effects/ping.wav'), 0.5);
  const files = await decode();
  const sounds = openAuthorSounds(files);
  const closing = sounds.music({ sectionId: 'conclusion', mood: 'closing' });
  if (closing === null || closing === 'none') throw new Error('There is no closing music');
  expect(closing.samples / 48000).toBeCloseTo(5, 0);
  const second = silence(48000);
  closing.read(48000, second);
  expect(Math.max(...part(second, 0, 4800).left)).toBeGreaterThan(0.2);
  expect(sounds.music({ sectionId: 'the-oven', mood: 'gentle' })).not.toBeNull();
  expect(sounds.music({ sectionId: 'intro', mood: 'gentle' })).toBeNull();
  expect(sounds.effect('ping')?.left).toHaveLength(24000);
  expect(sounds.effect('thud')).toBeNull();
  expect(await decode()).toEqual(files);
  expect(await readdir(join(folder, 'generated'))).toHaveLength(3);
});

it('takes one file, or none, for the whole film', async () => {
  writeTone(join(folder, 'song.wav'), 4);
  const sounds = openAuthorSounds(await decode(join(folder, 'song.wav')));
  expect(sounds.music({ sectionId: 'intro', mood: 'tense' })).toHaveProperty('samples', 4 * 48000);
  expect(openAuthorSounds(await decode('none')).music({ sectionId: 'intro', mood: 'tense' })).toBe('none');
});

it('warns of a name that nothing asks for, and leaves notes alone', async () => {
  writeTone(join(folder, 'music/jazz.wav'), 4);
  await writeFile(join(folder, 'music/LICENCE.txt'), 'Mine');
  expect((await find()).warnings).toEqual([expect.stringMatching(/jazz\.wav is not used.*upbeat.*the-oven/)]);
});

describe('says what is wrong and what to do, naming the file, when it', () => {
  it('is not a sound', async () => {
    await writeFile(join(folder, 'music/tense.mp3'), 'These are words.'.repeat(500));
    await expect(decode()).rejects.toThrow(/tense\.mp3 is damaged or not a sound file.*Export it again/);
  });

  it('is empty, silent or too short, all of them at once', async () => {
    await writeFile(join(folder, 'music/gentle.wav'), '');
    writeTone(join(folder, 'music/pulse.wav'), 4, 0);
    writeTone(join(folder, 'music/short.wav'), 0.5);
    const failing = decode();
    await expect(failing).rejects.toThrow(/gentle\.wav is empty/);
    await expect(failing).rejects.toThrow(/pulse\.wav is silent/);
    await expect(failing).rejects.toThrow(/short\.wav holds only 0\.50 s/);
    expect(await readdir(join(folder, 'generated'))).toEqual([]);
  });

  it('is of another kind, doubled, a folder, missing, or can’t be read', async () => {
    await writeFile(join(folder, 'effects/ping.ogg'), 'x');
    await expect(find()).rejects.toThrow(/ping\.ogg is not a WAV or MP3 file\. Convert it/);
    await rm(join(folder, 'effects/ping.ogg'));
    for (const ending of ['wav', 'mp3']) await writeFile(join(folder, `effects/ping.${ending}`), 'x');
    await expect(find()).rejects.toThrow(/ping\.mp3 and .*ping\.wav are both for "ping"/);
    await rm(join(folder, 'effects/ping.mp3'));
    await expect(find(folder)).rejects.toThrow(/is a folder/);
    await expect(find(join(folder, 'gone.wav'))).rejects.toThrow(/There is no file .*gone\.wav/);
    await expect(find(join(folder, 'effects/ping.flac'))).rejects.toThrow(/There is no file/);
  });

  it.skipIf(process.getuid?.() === 0)('may not be read', async () => {
    await writeFile(join(folder, 'music/upbeat.wav'), 'x');
    execFileSync('chmod', ['000', join(folder, 'music/upbeat.wav')]);
    await expect(find()).rejects.toThrow(/upbeat\.wav can't be read/);
  });
});

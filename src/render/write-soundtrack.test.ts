import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { part } from '../audio/stereo-buffer';
import type { AudioCue, VideoPlan } from '../plan/video-plan';
import { noAuthorFiles } from './decode-author-files';
import { openWav, readClip, wavBytes } from './wav';
import { writeSoundtrack } from './write-soundtrack';

vi.setConfig({ testTimeout: 60_000 });

/** A second of a tone as a mono WAV file. */
function clipFile(hertz: number, rate = 48000): Buffer {
  const bytes = Buffer.alloc(44 + 96000);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(96000, 40);
  for (let i = 0; i < 48000; i += 1)
    bytes.writeInt16LE(Math.round(6000 * Math.sin((2 * Math.PI * hertz * i) / 48000)), 44 + i * 2);
  return bytes;
}

const plan: VideoPlan = {
  slug: 'a-film',
  title: 'A film',
  cut: 'short',
  fps: 30,
  width: 1080,
  height: 1920,
  durationInFrames: 75,
  theme: 'dark',
  series: null,
  seed: 'a-film',
  sections: [],
  scenes: [],
  descriptions: [],
  chapters: [],
  claims: [],
  reconciliation: [],
  audio: [
    {
      role: 'narration',
      lineId: 'intro/00-hello',
      voice: 'narrator',
      src: 'videos/a-film/hello.wav',
      from: 10,
      durationInFrames: 30,
    },
  ],
};
let publicFolder = '';
let folder = '';
const places = () => ({ publicFolder, folder, author: noAuthorFiles });

beforeAll(async () => {
  publicFolder = await mkdtemp(join(tmpdir(), 'soundtrack-'));
  folder = join(publicFolder, 'videos', 'a-film', 'generated');
  await mkdir(join(publicFolder, 'videos', 'a-film'), { recursive: true });
  await writeFile(join(publicFolder, 'videos/a-film/hello.wav'), clipFile(440));
});
afterAll(() => rm(publicFolder, { recursive: true, force: true }));

it('writes the track and its stems whole, named after their content', async () => {
  const { path, src, stems, measured, reused } = await writeSoundtrack(plan, places());
  expect(src).toMatch(/^videos\/a-film\/generated\/short-mix-[0-9a-f]{16}\.wav$/);
  expect(reused).toBe(false);
  for (const file of [path, ...Object.values(stems)]) expect((await stat(file)).size).toBe(wavBytes(120000));
  expect(measured.integratedLufs).toBeCloseTo(-14, 0);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('uses again what is there, and makes again what is cut off', async () => {
  const first = await writeSoundtrack(plan, places());
  expect(first.reused).toBe(true);
  const sound = await readFile(first.path);
  await truncate(first.path, 1000);
  const second = await writeSoundtrack(plan, places());
  expect(second).toMatchObject({ path: first.path, reused: false, measured: first.measured });
  expect(await readFile(first.path)).toEqual(sound);
});

it('makes another track when a clip changes, and removes the old one', async () => {
  const before = await writeSoundtrack(plan, places());
  await writeFile(join(publicFolder, 'videos/a-film/hello.wav'), clipFile(880));
  const after = await writeSoundtrack(plan, places());
  expect(after.path).not.toBe(before.path);
  await expect(stat(before.path)).rejects.toThrow();
  expect(await readdir(folder)).toHaveLength(6);
});

it('names the line whose clip is missing', async () => {
  const broken = {
    ...plan,
    audio: plan.audio.map((cue) => ({ ...cue, src: 'videos/a-film/gone.wav' })),
  } as VideoPlan;
  await expect(writeSoundtrack(broken, places())).rejects.toThrow(/intro\/00-hello.*gone\.wav/);
});

describe('while it mixes', () => {
  const music: AudioCue = {
    role: 'music',
    sectionId: 'intro',
    mood: 'upbeat',
    thin: false,
    fadeIn: true,
    ending: true,
    accents: [],
    from: 0,
    durationInFrames: 900,
  };
  const minutes: VideoPlan = { ...plan, cut: 'main', durationInFrames: 900, audio: [...plan.audio, music] };
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith('main'));

  it('stops at once when the signal fires, and leaves nothing', async () => {
    const stop = new AbortController();
    let stoppedAt = 0;
    const mixing = writeSoundtrack(minutes, places(), {
      signal: stop.signal,
      onProgress: (share) => {
        if (stop.signal.aborted || share < 0.1) return;
        stoppedAt = performance.now();
        stop.abort(new Error('Enough'));
      },
    });
    await expect(mixing).rejects.toThrow('Enough');
    expect(performance.now() - stoppedAt).toBeLessThan(1000);
    expect(await left()).toEqual([]);
    await expect(writeSoundtrack(minutes, places(), { signal: stop.signal })).rejects.toThrow('Enough');
  });

  it('ends with the error of who watches it, and leaves nothing', async () => {
    const watch = {
      onProgress: () => {
        throw new Error('Not like this');
      },
    };
    await expect(writeSoundtrack(minutes, places(), watch)).rejects.toThrow('Not like this');
    expect(await left()).toEqual([]);
  });

  it('ends with the error of the mixer, and leaves nothing', async () => {
    const unspoken = { ...minutes, audio: minutes.audio.map((cue) => ({ ...cue, src: null })) } as VideoPlan;
    await expect(writeSoundtrack(unspoken, places())).rejects.toThrow(/intro\/00-hello.*not been spoken/);
    expect(await left()).toEqual([]);
  });

  it('says how far it is, leaves this thread free, and removes what a killed program left', async () => {
    const old = join(folder, 'main-mix-0123456789abcdef.music.wav.1.part');
    const fresh = join(folder, 'main-mix-0123456789abcdef.wav.1.part');
    for (const file of [old, fresh]) await writeFile(file, '');
    const hours = Date.now() / 1000 - 2 * 3600;
    await utimes(old, hours, hours);
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 10);
    const { measured } = await writeSoundtrack(minutes, places(), {
      onProgress: (share) => shares.push(share),
    });
    clearInterval(timer);
    expect(measured.integratedLufs).toBeCloseTo(-14, 0);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(20);
    expect((await left()).filter((name) => name.endsWith('.part'))).toEqual([basename(fresh)]);
  });
});

it('says what is wrong with a clip of another form or one that is cut off', async () => {
  const other = join(publicFolder, 'other.wav');
  await writeFile(other, clipFile(440, 24000));
  expect(() => readClip(other)).toThrow(/24000 Hz/);
  await writeFile(other, clipFile(440).subarray(0, 5000));
  expect(() => readClip(other)).toThrow(/cut off/);
  await writeFile(other, 'no sound');
  expect(() => readClip(other)).toThrow(/not a WAV file/);
});

it('writes samples that read back as they were', async () => {
  const path = join(publicFolder, 'ramp.wav');
  const left = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i / 20) * 0.5);
  const wav = openWav(path, 1000);
  for (const [from, to] of [
    [0, 1],
    [1, 700],
    [700, 1000],
  ] as const)
    wav.write(part({ left, right: new Float32Array(1000) }, from, to), from);
  wav.close();
  const bytes = await readFile(path);
  for (let i = 0; i < 1000; i += 1) {
    expect(Math.abs(bytes.readInt16LE(44 + i * 4) / 32767 - (left[i] ?? 0))).toBeLessThan(2 / 32767);
    expect(bytes.readInt16LE(46 + i * 4)).toBe(0);
  }
});

it('writes a sound anew from its first sample as if it had not been written before', async () => {
  const write = async (name: string, times: number): Promise<Buffer> => {
    const path = join(publicFolder, name);
    const left = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i / 20) * 0.5);
    const wav = openWav(path, 1000);
    for (let time = 0; time < times; time += 1)
      for (const from of [0, 500]) wav.write(part({ left, right: left }, from, from + 500), from);
    wav.close();
    return readFile(path);
  };
  expect((await write('twice.wav', 2)).equals(await write('once.wav', 1))).toBe(true);
});

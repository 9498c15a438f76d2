import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hearFfmpeg, runFf } from './ffmpeg';
import { dotPicture, toneWav } from './fixtures/tone-wav';
import { indexStandsFirst, isConstant, longestGroup, measureFilm } from './measure-film';
import { measureLoudness } from './measure-loudness';

const folder = mkdtempSync(join(tmpdir(), 'measure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A stereo WAV of a 1 kHz tone, 48 kHz, of the given peak; 0 for silence. */
function writeTone(name: string, peak: number, seconds = 5): string {
  const file = join(folder, name);
  writeFileSync(file, toneWav(peak, seconds));
  return file;
}

async function* pictures(count: number): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.concat(Array.from({ length: count }, () => dotPicture)));
}

/** A small MP4 with a tone, a key frame every `every` frames, its index first or last. */
async function writeFilm(name: string, every: number, flags: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await runFf(
    'ffmpeg',
    [
      ...['-y', '-f', 'image2pipe', '-framerate', '30', '-c:v', 'png', '-i', 'pipe:0'],
      ...['-i', writeTone('film.wav', 0.1, 2), '-vf', 'scale=64:64', '-pix_fmt', 'yuv420p'],
      ...['-c:v', 'libx264', '-bf', '0', '-g', String(every), '-sc_threshold', '0'],
      ...['-c:a', 'libfdk_aac', ...flags, file],
    ],
    pictures(60),
  );
  return file;
}

describe('measureLoudness', () => {
  it('gives a stereo tone of 1 kHz at -23 dBFS as -23 LUFS, as EBU R 128 says', async () => {
    const measured = await measureLoudness(writeTone('tone.wav', 10 ** (-23 / 20)));
    expect(measured?.integratedLufs).toBeCloseTo(-23, 0);
    expect(measured?.truePeakDbtp).toBeCloseTo(-23, 0);
  });

  it("is what ffmpeg's own measure of EBU R 128 says, of a tone that swells and falls", async () => {
    const file = join(folder, 'swelling.wav');
    const levels = [0.02, 0.1, 0.4, 0.05];
    const tones = levels.map((peak) => toneWav(peak, 6).subarray(44));
    const header = toneWav(0, 6 * levels.length).subarray(0, 44);
    writeFileSync(file, Buffer.concat([header, ...tones]));
    const said = await hearFfmpeg(
      ['-i', file, '-af', 'loudnorm=print_format=json', '-f', 'null', '-'],
      () => undefined,
    );
    const of = (name: string): number => Number(new RegExp(`"${name}" : "([^"]+)"`).exec(said)?.[1]);
    const measured = await measureLoudness(file);
    expect(measured?.integratedLufs).toBeCloseTo(of('input_i'), 1);
    expect(measured?.truePeakDbtp).toBeCloseTo(of('input_tp'), 0);
    expect(Math.abs((measured?.rangeLu ?? 0) - of('input_lra'))).toBeLessThan(0.5);
  });

  it('gives nothing for silence', async () => {
    expect(await measureLoudness(writeTone('silence.wav', 0))).toBeNull();
  });
});

describe('measureFilm', () => {
  it('tells how far apart key frames are, that frames are even, and where the index stands', async () => {
    const film = await measureFilm(await writeFilm('good.mp4', 20, ['-movflags', '+faststart']));
    expect(film).toMatchObject({ fastStart: true, audio: { codec: 'aac', channels: 2 } });
    expect(film.video).toMatchObject({
      frames: 60,
      framesPerSecond: 30,
      isConstant: true,
      keyFrameEvery: 20,
    });
    const other = await measureFilm(await writeFilm('other.mp4', 50, []));
    expect([other.fastStart, other.video.keyFrameEvery]).toEqual([false, 50]);
  });

  it('measures a file again when it was changed, and not before', async () => {
    const file = await writeFilm('again.mp4', 20, []);
    const first = await measureFilm(file);
    const note = join(folder, '.again.mp4.measured.json');
    const written = statSync(note).mtimeMs;
    expect(await measureFilm(file)).toEqual(first);
    expect(statSync(note).mtimeMs).toBe(written);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    await measureFilm(file);
    expect(statSync(note).mtimeMs).toBeGreaterThan(written);
  });
});

describe('indexStandsFirst', () => {
  it('reads boxes of 64-bit length, and takes what is no MP4 for one without index', async () => {
    const wide = Buffer.alloc(16);
    wide.writeUInt32BE(1, 0);
    wide.write('free', 4);
    wide.writeBigUInt64BE(16n, 8);
    const moov = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('moov')]);
    const file = join(folder, 'boxes');
    writeFileSync(file, Buffer.concat([wide, moov]));
    expect(await indexStandsFirst(file)).toBe(true);
    writeFileSync(file, 'not a film at all, only words');
    expect(await indexStandsFirst(file)).toBe(false);
  });
});

describe('isConstant and longestGroup', () => {
  it('sees one frame that is late, in whatever order frames are stored', () => {
    const frames = [0, 2, 1, 3].map((index) => ({ seconds: index / 30 }));
    expect(isConstant(frames, 30)).toBe(true);
    expect(isConstant([...frames, { seconds: 4.2 / 30 }], 30)).toBe(false);
  });

  it('counts the frames after the last key frame too', () => {
    const keys = [true, false, true, false, false, false];
    expect(longestGroup(keys.map((key) => ({ key })))).toBe(4);
  });
});

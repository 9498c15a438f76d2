import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeKey } from '../audio/music/movement';
import { synthesiseEffect } from '../audio/synthesise-effect';
import type { Cut, EffectCue } from '../plan/video-plan';
import type { BuiltCut } from './build-film';
import { buildFilm, cacheFolder, filmJob, openBundle } from './build-film';
import { readFilm } from './read-film';
import { preparedCut } from './prepare-film';
import type { CommandContext } from './command';
import { readDrawnCode } from './drawn-code';
import { runFf } from './ffmpeg';
import type { MediaStream } from './ffprobe';
import { decodeYuv, probe, probeFrames } from './ffprobe';
import { likeness } from './fixtures/likeness';
import { startProgress } from './progress';
import { renderFilm } from './render-film';
import { resolveScript } from './resolve-script';

const root = resolve(import.meta.dirname, '..', '..');
const files = resolveScript('ai-infrastructure-cost-optimization', root, root);
const context: CommandContext = {
  root,
  from: root,
  progress: startProgress({ isTTY: false, write: () => undefined }),
  signal: new AbortController().signal,
};
const seconds = 3;
const minutes = 60_000;

/** The left channel of a file's sound, as it is heard. */
async function listen(file: string): Promise<Float32Array> {
  const wav = await runFf('ffmpeg', ['-i', file, '-map', '0:a', '-c:a', 'pcm_s16le', '-f', 'wav', 'pipe:1']);
  const data = wav.indexOf('data', 12, 'latin1') + 8;
  return Float32Array.from(
    { length: Math.floor((wav.length - data) / 4) },
    (_, index) => wav.readInt16LE(data + index * 4) / 32768,
  );
}

/** Where in `heard`, near the expected sample, a sound fits best. */
function bestFit(heard: Float32Array, sound: Float32Array, expected: number, reach: number): number {
  let [best, at] = [-Infinity, 0];
  for (let lag = expected - reach; lag <= expected + reach; lag += 8) {
    let product = 0;
    for (let index = 0; index < sound.length; index += 2)
      product += (heard[lag + index] ?? 0) * (sound[index] ?? 0);
    if (product > best) [best, at] = [product, lag];
  }
  return at;
}

describe.each([
  ['main', 1920, 1080],
  ['short', 1080, 1920],
] as const)('three seconds of the %s cut around its first ping', (cut: Cut, width, height) => {
  const out = mkdtempSync(join(tmpdir(), 'media-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  let built: BuiltCut;
  let ping: EffectCue;
  let from: number;
  let streams: MediaStream[];

  beforeAll(async () => {
    const { plan } = await preparedCut(files, await readFilm(files, context), cut, 'pico', context);
    const found = plan.audio.find((cue): cue is EffectCue => cue.role === 'effect' && cue.effect === 'ping');
    if (found === undefined) throw new Error(`The ${cut} cut has no ping`);
    ping = found;
    from = Math.max(0, ping.from - plan.fps);
    const options = {
      cuts: [cut],
      engine: 'camera',
      frames: { from, to: from + seconds * plan.fps - 1 },
      voice: 'pico',
      draft: false,
      described: false,
      burnCaptions: false,
      music: null,
      theme: null,
      out,
    } as const;
    const {
      cuts: [first],
    } = await buildFilm(files, options, context);
    if (first === undefined) throw new Error('Nothing was built');
    built = first;
    streams = await probe(built.file);
  }, 15 * minutes);

  it('is H.264 High in true BT.709, and AAC-LC at 48 kHz in stereo', () => {
    const [video, audio] = streams;
    expect(video).toMatchObject({
      codec_name: 'h264',
      profile: '100',
      width,
      height,
      pix_fmt: 'yuv420p',
      r_frame_rate: '30/1',
      avg_frame_rate: '30/1',
    });
    expect(video).toMatchObject({
      color_space: 'bt709',
      color_primaries: 'bt709',
      color_transfer: 'bt709',
      color_range: 'tv',
    });
    expect(audio).toMatchObject({ codec_name: 'aac', profile: '1', sample_rate: 48_000, channels: 2 });
    expect(Math.abs((audio?.bit_rate ?? 0) - 384_000)).toBeLessThan(20_000);
  });

  it('has exactly its frames, evenly spaced, a key frame at least every second, and sound as long within one frame', async () => {
    const frames = await probeFrames(built.file);
    expect(frames).toHaveLength(seconds * 30);
    frames.forEach((frame, index) => expect(frame.seconds).toBeCloseTo(index / 30, 4));
    const keys = frames.flatMap(({ key }, index) => (key ? [index] : []));
    expect(keys[0]).toBe(0);
    keys.forEach((key, index) => expect((keys[index + 1] ?? frames.length) - key).toBeLessThanOrEqual(30));
    expect(Math.abs((streams[1]?.duration ?? 0) - seconds)).toBeLessThanOrEqual(1 / 30);
  });

  it('lets the ping sound within one frame of its beat', async () => {
    const { plan } = built.prepared;
    const sound = synthesiseEffect({
      effect: 'ping',
      step: ping.step,
      seconds: ping.durationInFrames / plan.fps,
      tonic: homeKey(plan.seed),
      curve: null,
    });
    const expected = Math.round(((ping.from - from) * 48_000) / plan.fps);
    const heard = bestFit(await listen(built.file), sound.left, expected, 6 * 1600);
    expect(Math.abs(heard - expected)).toBeLessThanOrEqual(1600);
  });

  it("shows what Remotion's own renderer shows", { timeout: 15 * minutes }, async () => {
    const { plan } = built.prepared;
    const range = { from: ping.from, to: ping.from };
    const job = filmJob(await openBundle(context), built.prepared, 1);
    const render = async (engine: 'camera' | 'remotion'): Promise<Buffer> => {
      const film = await renderFilm({
        job,
        plan,
        code: readDrawnCode(root),
        range,
        burnCaptions: false,
        engine,
        cache: cacheFolder(root),
        progress: context.progress,
        signal: context.signal,
      });
      expect(film.engine).toBe(engine);
      return decodeYuv(film.segments[0]?.stream ?? '', 1);
    };
    expect(likeness(await render('camera'), await render('remotion'), width * height)).toBeGreaterThan(34);
  });
});

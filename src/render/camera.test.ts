import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCut, readScript, unspoken } from '../plan/compile-cut';
import type { VideoPlan } from '../plan/video-plan';
import { scenes } from '../scenes/registry';
import { processFamily } from './bench/process-memory';
import { browserPath } from './browser';
import { filmBundle } from './bundle';
import { cacheFolder } from './build-film';
import type { Camera } from './camera';
import { openCamera } from './camera';
import { decodeYuv, probeFrames } from './ffprobe';
import { muxFilm } from './mux';
import { bindableProcessors } from './processors';
import { likeness } from './fixtures/likeness';
import type { FilmServer } from './serve-film';
import { serveFilm } from './serve-film';

const root = resolve(import.meta.dirname, '..', '..');
const minutes = 60_000;
const picture = { width: 960, height: 540 };
const pixels = picture.width * picture.height;
const frameBytes = pixels * 1.5;
const slug = 'ai-infrastructure-cost-optimization';

function shippedPlan(): VideoPlan {
  const folder = join(root, 'public', 'videos', slug);
  const [source, data] = ['script.md', 'data.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const { script } = readScript(source ?? '', data ?? null);
  if (script === null) throw new Error('The shipped script has errors.');
  return compileCut({ slug, script, cut: 'main', spoken: unspoken, kinds: scenes, fps: 30 }).plan;
}

/** The processes of browsers' pages that descend from a process. */
const pagesOf = (pid: number): number[] =>
  processFamily(pid)
    .filter(({ command }) => command.includes('--type=renderer'))
    .map((one) => one.pid);

describe('the camera', { timeout: 10 * minutes }, () => {
  const plan = shippedPlan();
  const opened: Camera[] = [];
  let [folder, executable] = ['', ''];
  let server: FilmServer;
  let camera: Camera;
  const open = async (inputProps: object, drawEvery = 1): Promise<Camera> => {
    const subject = { compositionId: 'main', inputProps, content: plan, picture, drawEvery };
    const made = await openCamera(executable, server, subject, bindableProcessors()[0]);
    opened.push(made);
    return made;
  };
  const record = async (by: Camera, from: number, to: number, ways?: Parameters<Camera['record']>[3]) => {
    const file = join(folder, `${opened.indexOf(by)}-${from}-${to}-${ways === undefined}.h264`);
    const checks = { lumaEvery: 5, textEvery: 30, restFrames: [from + 1] };
    const recording = { from, to, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks };
    return { file, ...(await by.record(recording, file, () => undefined, ways)) };
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'camera-'));
    executable = await browserPath();
    const bundle = await filmBundle(root, cacheFolder(root), () => undefined);
    server = await serveFilm(bundle.folder);
    camera = await open({ slug, plan, soundtrack: null });
  }, 10 * minutes);
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.close()));
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('makes the same bytes of the same frames, also in another browser', async () => {
    const first = await record(camera, 600, 659);
    const other = await open({ slug, plan, soundtrack: null });
    // The other browser comes from somewhere else in the film, as after a resume.
    await record(other, 2000, 2010);
    const second = await record(other, 600, 659);
    expect(second.prints).toEqual(first.prints);
    if (bindableProcessors()[0] !== null)
      expect((await readFile(second.file)).equals(await readFile(first.file))).toBe(true);
  });

  it('makes the same bytes whether or not it notes what the checks need', async () => {
    const noted = await record(camera, 1310, 1329);
    const file = join(folder, 'unnoted.h264');
    const recording = { from: 1310, to: 1329, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks: null };
    const plain = await camera.record(recording, file, () => undefined);
    expect(plain.notes).toBeNull();
    expect(plain.times.processor).toBeGreaterThan(20);
    expect(noted.notes?.moments.length).toBeGreaterThan(0);
    expect(plain.prints).toEqual(noted.prints);
    if (bindableProcessors()[0] !== null)
      expect((await readFile(file)).equals(await readFile(noted.file))).toBe(true);
  });

  it('knows frames again that are drawn as before, and others as others', async () => {
    const { prints } = await record(camera, 1300, 1319);
    expect(prints).toHaveLength(20);
    await camera.compare(4000, ['elsewhere']);
    expect(await camera.compare(1300, prints)).toBe(true);
    expect(await camera.compare(1301, prints)).toBe(false);
    const changed = { ...plan, series: 'Another series' };
    expect(await (await open({ slug, plan: changed, soundtrack: null })).compare(1300, prints)).toBe(false);
  });

  it('draws every second frame of a draft, shows each twice, and knows them again', async () => {
    const all = await record(camera, 1300, 1319);
    const draft = await open({ slug, plan, soundtrack: null }, 2);
    const file = join(folder, 'draft.h264');
    const recording = { from: 1300, to: 1319, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks: null };
    const { prints } = await draft.record(recording, file, () => undefined);
    expect(prints).toEqual(all.prints.map((_print, index) => all.prints[index - (index % 2)]));
    expect(new Set(prints).size).toBeGreaterThan(1);
    const output = join(folder, 'draft.mp4');
    const rest = { soundtrack: null, frames: 20, startFrame: 0, fps: 30, title: 'test', chapters: [] };
    await muxFilm({ streams: [file], output, ...rest });
    expect(await probeFrames(output)).toHaveLength(20);
    expect(await draft.compare(1300, prints)).toBe(true);
    expect(await draft.compare(1301, prints)).toBe(false);
  });

  it('shows at the joins of segments what one segment shows', async () => {
    const whole = await record(camera, 500, 589);
    const parts = [
      await record(camera, 500, 529),
      await record(camera, 530, 544),
      await record(camera, 545, 589),
    ];
    const [one, joined] = [join(folder, 'one.mp4'), join(folder, 'joined.mp4')];
    const rest = { soundtrack: null, frames: 90, startFrame: 0, fps: 30, title: 'test', chapters: [] };
    await muxFilm({ streams: [whole.file], output: one, ...rest });
    await muxFilm({ streams: parts.map(({ file }) => file), output: joined, ...rest });
    const times = await probeFrames(joined);
    expect(times.map(({ seconds }) => Math.round(seconds * 30))).toEqual(
      Array.from({ length: 90 }, (_, i) => i),
    );
    expect(times.flatMap(({ key }, index) => (key ? [index] : []))).toEqual([0, 30, 45, 75]);
    const [a, b] = [await decodeYuv(one, null), await decodeYuv(joined, null)];
    const frame = (data: Buffer, index: number) =>
      data.subarray(index * frameBytes, (index + 1) * frameBytes);
    for (const index of [0, 28, 29, 30, 31, 43, 44, 45, 46, 89])
      expect(likeness(frame(a, index), frame(b, index), pixels)).toBeGreaterThan(36);
  });

  // Half a film's size is drawn small by the fast way, and drawn whole and made smaller by the sure one.
  it('takes the same pictures in the sure way, page by page', async () => {
    const fast = await record(camera, 3000, 3001);
    const sure = await record(camera, 3000, 3001, [{ farFrames: false, byPictures: true }]);
    expect(likeness(await decodeYuv(fast.file, 1), await decodeYuv(sure.file, 1), pixels)).toBeGreaterThan(
      31,
    );
  });

  it('shows baked art as it is when it is drawn anew on every frame', async () => {
    const plain = await open({ slug, plan, soundtrack: null, baked: false });
    const middles = plan.scenes.filter(
      ({ kind }, index, all) => all.findIndex((one) => one.kind === kind) === index,
    );
    for (const scene of middles) {
      const at = scene.from + Math.round(scene.durationInFrames / 2);
      const [baked, vectors] = [await record(camera, at, at), await record(plain, at, at)];
      const alike = likeness(await decodeYuv(baked.file, 1), await decodeYuv(vectors.file, 1), pixels);
      expect(alike, `${scene.kind} at frame ${at}`).toBeGreaterThan(32);
    }
  });

  it.runIf(process.platform === 'linux')('does not wait for a page whose process was killed', async () => {
    const before = new Set(pagesOf(process.pid));
    const dying = await open({ slug, plan, soundtrack: null });
    const own = pagesOf(process.pid).filter((pid) => !before.has(pid));
    const recording = record(dying, 600, 3000);
    setTimeout(() => own.forEach((pid) => process.kill(pid, 'SIGKILL')), 500);
    await expect(recording).rejects.toThrow(
      /Frames 600 to 3000 could not be taken: The browser's page ended/,
    );
  });

  it('says at which frame a page fails, and what the page itself says', async () => {
    const broken = {
      ...plan,
      scenes: plan.scenes.map((scene, i) => (i === 1 ? { ...scene, kind: 'unheard-of' } : scene)),
    };
    const from = broken.scenes[1]?.from ?? 0;
    const failing = await open({ slug, plan: broken, soundtrack: null });
    await expect(record(failing, from - 2, from + 20)).rejects.toThrow(/Frame \d+ .*unheard-of/s);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../browser';
import { cacheFolder } from '../build-film';
import { filmBundle } from '../bundle';
import type { RenderJob } from '../engine';
import { probe } from '../ffprobe';
import { renderLossless } from './lossless-frames';
import { compareFrames } from './picture-quality';
import type { PlainRender } from './plain-render';
import { renderPlainly, unbaked } from './plain-render';

const root = resolve(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'plain-'));
const output = join(folder, 'plain.mp4');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const job: RenderJob = {
  bundleFolder: '',
  compositionId: 'title-card-ordinary',
  inputProps: { theme: 'light' },
  ...{ width: 1920, height: 1080, fps: 30, durationInFrames: 100, scale: 0.25 },
  restFrames: [],
};

describe('A plain render', { timeout: 300_000 }, () => {
  let film: RenderJob;
  let plain: PlainRender;

  beforeAll(async () => {
    const bundle = await filmBundle(root, cacheFolder(root), () => undefined);
    film = { ...job, bundleFolder: bundle.folder };
    plain = await renderPlainly(film, { from: 30, to: 39 }, await browserPath(), output);
  }, 300_000);

  it('counts the frames after the first of each page, and the seconds that they took', () => {
    expect(plain.frames).toBe(8);
    for (const seconds of [plain.startSeconds, plain.warmUpSeconds, plain.seconds])
      expect(seconds).toBeGreaterThan(0);
  });

  it('is what renderMedia makes by itself: JPEG frames in full range', async () => {
    const streams = await probe(output);
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({
      codec_name: 'h264',
      width: 480,
      height: 270,
      pix_fmt: 'yuvj420p',
      nb_frames: 10,
    });
  });

  it('shows the very frames that were asked for', async () => {
    const pictures = await renderLossless(
      unbaked(film),
      [30, 35, 39],
      await browserPath(),
      join(folder, 'png'),
    );
    const qualities = await compareFrames(
      output,
      pictures.map(({ frame, picture }) => ({ frame: frame - 30, picture })),
    );
    for (const { psnrDb, ssim } of qualities) {
      expect(psnrDb).toBeGreaterThan(28);
      expect(ssim).toBeGreaterThan(0.9);
    }
  });

  it('draws without baking and leaves the other props as they are', () => {
    expect(unbaked(job)).toEqual({ ...job, inputProps: { theme: 'light', baked: false } });
  });

  it('is refused for a range that is too short to be timed', async () => {
    await expect(renderPlainly(film, { from: 3, to: 4 }, await browserPath(), output)).rejects.toThrow(
      'too few',
    );
  });
});

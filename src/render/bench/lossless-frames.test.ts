import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from '../browser';
import { cacheFolder } from '../build-film';
import { filmBundle } from '../bundle';
import type { RenderJob } from '../engine';
import { probe } from '../ffprobe';
import type { LosslessFrame } from './lossless-frames';
import { renderLossless } from './lossless-frames';

const root = resolve(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'lossless-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Lossless frames of a composition', { timeout: 300_000 }, () => {
  let job: RenderJob;
  let frames: readonly LosslessFrame[];

  beforeAll(async () => {
    const bundle = await filmBundle(root, cacheFolder(root), () => undefined);
    job = {
      bundleFolder: bundle.folder,
      compositionId: 'title-card-ordinary',
      inputProps: {},
      ...{ width: 1920, height: 1080, fps: 30, durationInFrames: 100, scale: 0.25 },
      restFrames: [],
    };
    frames = await renderLossless(job, [40, 12, 40], await browserPath(), folder);
  }, 300_000);

  it('are given in the order that they were asked for', () => {
    expect(frames.map(({ frame }) => frame)).toEqual([40, 12, 40]);
    expect(frames[2]?.picture).toBe(frames[0]?.picture);
  });

  it('are PNG files in the size of the job', async () => {
    expect((await probe(frames[0]?.picture ?? ''))[0]).toMatchObject({
      codec_name: 'png',
      width: 480,
      height: 270,
    });
  });

  it('differ where the composition moves', () => {
    const [late, early] = frames.map(({ picture }) => readFileSync(picture));
    expect(late?.equals(early ?? Buffer.alloc(0))).toBe(false);
  });

  it('are an error outside the composition', async () => {
    await expect(renderLossless(job, [1_000_000], await browserPath(), folder)).rejects.toThrow();
  });
});

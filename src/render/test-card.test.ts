import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { openMarkup } from './camera';
import { decodeYuv, probe } from './ffprobe';
import { bt709 } from './i420';
import { serveFilm } from './serve-film';
import { cardColours, cardError, cardMarkup, cardSize } from './test-card';

describe('the test card', () => {
  it('tells a BT.601 picture from a true one', () => {
    const { width, height } = cardSize;
    const picture = (shiftRed: number): Uint8Array => {
      const yuv = new Uint8Array((width * height * 3) / 2);
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const [red, green, blue] = cardColours[Math.floor(y / 64) * 4 + Math.floor(x / 64)] ?? [0, 0, 0];
          const [luma, u, v] = bt709([red, green, blue]);
          yuv[y * width + x] = Math.round(luma + (red - green) * shiftRed);
          const chroma = width * height + (y >> 1) * (width / 2) + (x >> 1);
          yuv[chroma] = Math.round(u);
          yuv[chroma + (width * height) / 4] = Math.round(v);
        }
      }
      return yuv;
    };
    expect(cardError(picture(0))).toBeLessThanOrEqual(0.5);
    expect(cardError(picture(0.08))).toBeGreaterThan(10);
  });

  it(
    'comes out of the camera with true colours, within 2 of 255, and says so in its tags',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'card-'));
      const server = await serveFilm(folder);
      const camera = await openMarkup(await browserPath(), server, cardMarkup(), cardSize);
      try {
        const file = join(folder, 'card.h264');
        await camera.record(
          { from: 0, to: 2, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks: null },
          file,
          () => undefined,
        );
        expect(cardError(await decodeYuv(file, 1))).toBeLessThanOrEqual(2);
        expect(await probe(file)).toMatchObject([
          { codec_name: 'h264', color_space: 'bt709', color_range: 'tv', pix_fmt: 'yuv420p' },
        ]);
      } finally {
        await camera.close();
        await server.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

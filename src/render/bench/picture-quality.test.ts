import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFf } from '../ffmpeg';
import { cardColours } from '../test-card';
import type { FrameQuality } from './picture-quality';
import {
  compareFrames,
  framesAroundKeys,
  keyFrameDip,
  keyFrameNumbers,
  likenessOf,
  pictureQuality,
} from './picture-quality';

const [width, height, patch, count] = [256, 192, 64, 24];

/** A card of known colours with a bright square that is elsewhere in each frame. */
function drawCard(frame: number): Buffer {
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const card = cardColours[Math.floor(y / patch) * (width / patch) + Math.floor(x / patch)] ?? [0, 0, 0];
      const square = x >= frame * 8 && x < frame * 8 + 16 && y >= 40 && y < 56;
      rgb.set(square ? [240, 240, 240] : card, (y * width + x) * 3);
    }
  return rgb;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(rgb: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.alloc(1), rgb.subarray(y * width * 3, (y + 1) * width * 3)]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('Two pictures', () => {
  const picture = drawCard(0);

  it('that are the same have an SSIM of 1 and a high, finite PSNR', () => {
    const { psnrDb, ssim } = pictureQuality(picture, picture, width);
    expect(ssim).toBe(1);
    expect(psnrDb).toBeCloseTo(10 * Math.log10(255 * 255 * picture.length));
  });

  it('have the PSNR of their mean squared difference over all three colours', () => {
    const [dark, light] = [Buffer.alloc(300 * 3, 10), Buffer.alloc(300 * 3, 10)];
    for (let index = 0; index < light.length; index += 3) light[index] = 40;
    const { psnrDb } = pictureQuality(dark, light, 20);
    expect(psnrDb).toBeCloseTo(10 * Math.log10((255 * 255 * 3) / (30 * 30)), 6);
  });

  it('lose likeness when one is spoiled', () => {
    const spoiled = Buffer.from(picture.map((value, index) => (index % 7 === 0 ? value ^ 24 : value)));
    expect(pictureQuality(picture, spoiled, width).ssim).toBeLessThan(0.95);
  });

  it('of different sizes are refused', () => {
    expect(() => pictureQuality(picture, picture.subarray(3), width)).toThrow('size');
  });
});

describe('A film beside its lossless pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pictureOf = (frame: number): string => join(folder, `frame-${frame}.png`);
  const [limited, full] = [join(folder, 'limited.mp4'), join(folder, 'full.mp4')];

  const encode = (output: string, format: readonly string[]): Promise<Buffer> =>
    runFf('ffmpeg', [
      ...['-framerate', '30', '-start_number', '0', '-i', join(folder, 'frame-%d.png'), ...format],
      ...['-c:v', 'libx264', '-crf', '4', '-g', '10', '-bf', '2', output],
    ]);

  beforeAll(async () => {
    for (let frame = 0; frame < count; frame += 1) writeFileSync(pictureOf(frame), png(drawCard(frame)));
    await encode(limited, [
      ...['-vf', 'scale=out_color_matrix=bt709:out_range=limited,format=yuv420p'],
      ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ]);
    await encode(full, [
      ...['-vf', 'scale=out_color_matrix=bt601:out_range=full,format=yuvj420p'],
      ...['-colorspace', 'bt470bg', '-color_range', 'pc'],
    ]);
  });

  it('matches by its own tags, whichever they are, and not by wrong ones', async () => {
    const wrong = join(folder, 'wrong.mp4');
    const retag = 'h264_metadata=matrix_coefficients=5:video_full_range_flag=1';
    await runFf('ffmpeg', ['-i', limited, '-c', 'copy', '-bsf:v', retag, wrong]);
    const likeness = async (file: string): Promise<number> =>
      (await compareFrames(file, [{ frame: 5, picture: pictureOf(5) }]))[0]?.psnrDb ?? 0;
    const [byWrong, byLimited, byFull] = [
      await likeness(wrong),
      await likeness(limited),
      await likeness(full),
    ];
    // Halved chroma blurs the borders between full colours.
    expect(Math.abs(byLimited - byFull)).toBeLessThan(1);
    expect(byLimited).toBeGreaterThan(byWrong + 5);
  });

  it('is compared at the very frames that are asked for, also between B-frames', async () => {
    for (const frame of [1, 9, 10, 11, 22, 23]) {
      const pictures = [frame - 1, frame, frame + 1].filter((number) => number < count);
      const qualities = await compareFrames(
        limited,
        pictures.map((number) => ({ frame, picture: pictureOf(number) })),
      );
      const best = Math.max(...qualities.map(({ psnrDb }) => psnrDb));
      expect(pictures[qualities.findIndex(({ psnrDb }) => psnrDb === best)]).toBe(frame);
    }
  });

  it('tells which of its frames are key frames', async () => {
    expect(await keyFrameNumbers(limited)).toEqual([0, 10, 20]);
  });

  it('has no frames after its end', async () => {
    await expect(compareFrames(limited, [{ frame: count, picture: pictureOf(0) }])).rejects.toThrow(
      `no frame ${count}`,
    );
  });
});

describe('The dip at key frames', () => {
  const quality = (frame: number, psnrDb: number): FrameQuality => ({ frame, psnrDb, ssim: 1 });

  it('needs each key frame of a stretch and its neighbours', () => {
    expect(framesAroundKeys([0, 30, 60, 90], { from: 0, to: 90 })).toEqual([29, 30, 31, 59, 60, 61]);
    expect(framesAroundKeys([30, 32], { from: 29, to: 40 })).toEqual([29, 30, 31, 32, 33]);
  });

  it('is the mean fall of the key frame and of the frame after it', () => {
    const frames = [29, 30, 31, 59, 60, 61].map((frame, index) =>
      quality(frame, [40, 38, 39, 41, 40, 41][index] ?? 0),
    );
    expect(keyFrameDip(frames, [0, 30, 60, 90])).toEqual({ atKeyDb: 1.5, afterKeyDb: 0.5, keyFrames: 2 });
  });

  it('is unknown without a key frame between two frames', () => {
    expect(keyFrameDip([quality(0, 40), quality(1, 41)], [0])).toBeNull();
  });

  it('goes with a mean likeness and the worst frame', () => {
    expect(likenessOf([quality(0, 40), quality(1, 30)])).toEqual({
      frames: 2,
      psnrDb: 35,
      ssim: 1,
      lowestPsnrDb: 30,
    });
    expect(likenessOf([])).toBeNull();
  });
});

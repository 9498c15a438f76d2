import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMarkup } from './camera';
import { decodeYuv } from './ffprobe';
import type { I420Size, Rgb } from './i420';
import { bt709 } from './i420';
import type { FilmServer } from './serve-film';

/** Colours that tell matrices and ranges apart: the corners of the cube, greys, and dark blues as films use them. */
export const cardColours: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
  [128, 128, 128],
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 0],
  [0, 255, 255],
  [255, 0, 255],
  [11, 18, 32],
  [255, 122, 89],
  [45, 212, 167],
];

const [columns, patch] = [4, 64];
export const cardSize: I420Size = {
  width: columns * patch,
  height: Math.ceil(cardColours.length / columns) * patch,
};

/** The card as HTML: one square per colour. */
export function cardMarkup(): string {
  const squares = cardColours.map(([red, green, blue], index) => {
    const [left, top] = [(index % columns) * patch, Math.floor(index / columns) * patch];
    return `<div style="position:absolute;left:${left}px;top:${top}px;width:${patch}px;height:${patch}px;background:rgb(${red},${green},${blue})"></div>`;
  });
  return `<style>body{margin:0}</style><div id="card" style="position:relative;width:${cardSize.width}px;height:${cardSize.height}px">${squares.join('')}</div>`;
}

/**
 * The largest difference, in steps of 255, between the card's colours by BT.709 and a decoded picture of it, measured
 * in the middle of each square in all three planes.
 */
export function cardError(yuv: Uint8Array): number {
  const { width, height } = cardSize;
  const planes = [
    yuv.subarray(0, width * height),
    yuv.subarray(width * height, width * height * 1.25),
    yuv.subarray(width * height * 1.25),
  ];
  const errors = cardColours.flatMap((colour, index) => {
    const [x, y] = [((index % columns) + 0.5) * patch, (Math.floor(index / columns) + 0.5) * patch];
    return bt709(colour).map((wanted, plane) => {
      const halved = plane === 0 ? 1 : 2;
      return Math.abs((planes[plane]?.[(y / halved) * (width / halved) + x / halved] ?? 999) - wanted);
    });
  });
  return Math.max(...errors);
}

/**
 * Photographs a card of known colours the way the film is photographed, and compares what a decoder makes of it.
 *
 * @returns a sentence that says why this browser can't be the camera, or null when it can
 */
export async function whyNoCamera(executable: string, server: FilmServer): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'scriptreel-card-'));
  try {
    const camera = await openMarkup(executable, server, cardMarkup(), cardSize);
    try {
      const file = join(folder, 'card.h264');
      await camera.record(
        { from: 0, to: 1, fps: 30, bitrate: 4_000_000, keyFrameEvery: 30, checks: null },
        file,
        () => undefined,
      );
      const error = cardError(await decodeYuv(file, 1));
      return error <= 2.5 ? null : `its colours are off by ${error.toFixed(1)} of 255 on a test card`;
    } finally {
      await camera.close();
    }
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

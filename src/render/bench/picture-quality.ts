import { ssim } from 'ssim.js';
import { runFf } from '../ffmpeg';
import { probe, probeFrames } from '../ffprobe';

/** A frame of a film and the lossless picture of the same frame. */
export interface FramePair {
  /** Number of the frame in the film's file, from 0. */
  readonly frame: number;
  /** A PNG file. */
  readonly picture: string;
}

/** How like its lossless picture a frame is. */
export interface FrameQuality {
  readonly frame: number;
  /** Over red, green and blue. */
  readonly psnrDb: number;
  /** Mean over the luma at full size; 1 is the same. */
  readonly ssim: number;
}

/** How much a key frame is worse than the frame before it, which the eye sees as a breathing where nothing moves. */
export interface KeyFrameDip {
  /** Mean PSNR of the frames before key frames minus that of the key frames. */
  readonly atKeyDb: number;
  /** The same, minus that of the frames after key frames. */
  readonly afterKeyDb: number;
  readonly keyFrames: number;
}

/**
 * Compares frames of a film with lossless pictures of them, one at a time. The film is decoded by its own tags.
 *
 * @throws Error when a frame isn't there or has another size than its picture
 */
export async function compareFrames(file: string, pairs: readonly FramePair[]): Promise<FrameQuality[]> {
  const [stream] = (await probe(file)).filter(({ codec_type }) => codec_type === 'video');
  const { width = 0, height = 0 } = stream ?? {};
  const times = (await presentedFrames(file)).map(({ seconds }) => seconds);
  const qualities: FrameQuality[] = [];
  for (const { frame, picture } of pairs) {
    const found = await decodeRgb([...seekTo(frame, times, file), '-i', file]);
    const wanted = await decodeRgb(['-f', 'image2', '-pattern_type', 'none', '-i', picture]);
    if (found.length !== width * height * 3 || wanted.length !== found.length)
      throw new Error(`Frame ${frame} of ${file} hasn't the size of ${picture}.`);
    qualities.push({ frame, ...pictureQuality(wanted, found, width) });
  }
  return qualities;
}

/** The numbers of a film's key frames, from 0 in the order that they are shown in. */
export async function keyFrameNumbers(file: string): Promise<number[]> {
  return (await presentedFrames(file)).flatMap(({ key }, index) => (key ? [index] : []));
}

async function presentedFrames(file: string): Promise<{ readonly seconds: number; readonly key: boolean }[]> {
  return (await probeFrames(file)).sort((a, b) => a.seconds - b.seconds);
}

/** Input options that make a frame the first to be decoded. */
function seekTo(frame: number, times: readonly number[], file: string): string[] {
  const [before, at] = [times[frame - 1], times[frame]];
  if (at === undefined) throw new Error(`${file} has no frame ${frame}.`);
  return before === undefined ? [] : ['-seek_timestamp', '1', '-ss', ((before + at) / 2).toFixed(6)];
}

/** The first picture of an input, three bytes a pixel in full range. */
function decodeRgb(input: readonly string[]): Promise<Buffer> {
  return runFf('ffmpeg', [
    ...input,
    ...['-frames:v', '1', '-fps_mode', 'passthrough'],
    ...['-vf', 'scale=flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp,format=rgb24'],
    ...['-f', 'image2pipe', '-c:v', 'rawvideo', 'pipe:1'],
  ]);
}

/**
 * How like two pictures are, each three bytes a pixel.
 *
 * The PSNR of the same pictures is that of pictures which differ in one value by one step, so that it stays finite. The
 * SSIM is taken at full size: shrinking first, as is common for large pictures, hides fine faults.
 *
 * @throws Error when their sizes differ
 * @example pictureQuality(black, white, 16).psnrDb; // 0
 */
export function pictureQuality(
  a: Uint8Array,
  b: Uint8Array,
  width: number,
): { readonly psnrDb: number; readonly ssim: number } {
  if (a.length !== b.length) throw new Error('The pictures differ in size.');
  let squares = 0;
  for (let index = 0; index < a.length; index += 1) squares += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
  const { mssim } = ssim(luma(a, width), luma(b, width), { downsample: false });
  return { psnrDb: 10 * Math.log10((255 * 255 * a.length) / Math.max(squares, 1)), ssim: mssim };
}

/** The BT.709 luma of a picture as a grey picture, four bytes a pixel. */
function luma(
  rgb: Uint8Array,
  width: number,
): { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number } {
  const pixels = rgb.length / 3;
  const data = new Uint8ClampedArray(pixels * 4);
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const grey =
      0.2126 * (rgb[pixel * 3] ?? 0) +
      0.7152 * (rgb[pixel * 3 + 1] ?? 0) +
      0.0722 * (rgb[pixel * 3 + 2] ?? 0);
    data[pixel * 4] = grey;
    data[pixel * 4 + 1] = grey;
    data[pixel * 4 + 2] = grey;
  }
  return { data, width, height: pixels / width };
}

/**
 * The frames that {@link keyFrameDip} needs of a stretch: each key frame and its neighbours, where all three lie in it.
 *
 * @example framesAroundKeys([0, 30, 60], { from: 10, to: 60 }); // [29, 30, 31]
 */
export function framesAroundKeys(
  keys: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  return [
    ...new Set(keys.filter((key) => key > from && key < to).flatMap((key) => [key - 1, key, key + 1])),
  ].sort((a, b) => a - b);
}

/**
 * The dip at key frames, over all key frames that were measured with both their neighbours, or null when there are
 * none. It says something only where the picture stands still.
 */
export function keyFrameDip(frames: readonly FrameQuality[], keys: readonly number[]): KeyFrameDip | null {
  const psnr = new Map(frames.map(({ frame, psnrDb }) => [frame, psnrDb]));
  const dips = keys.flatMap((key) => {
    const [before, at, after] = [psnr.get(key - 1), psnr.get(key), psnr.get(key + 1)];
    return before === undefined || at === undefined || after === undefined
      ? []
      : [{ atKeyDb: before - at, afterKeyDb: before - after }];
  });
  if (dips.length === 0) return null;
  const mean = (part: 'atKeyDb' | 'afterKeyDb'): number =>
    dips.reduce((sum, dip) => sum + dip[part], 0) / dips.length;
  return { atKeyDb: mean('atKeyDb'), afterKeyDb: mean('afterKeyDb'), keyFrames: dips.length };
}

/** The likeness of a film to its lossless pictures. */
export interface Likeness {
  readonly frames: number;
  /** Means over the frames. */
  readonly psnrDb: number;
  readonly ssim: number;
  /** Of the worst frame. */
  readonly lowestPsnrDb: number;
}

/** The likeness over all compared frames, or null when there are none. */
export function likenessOf(frames: readonly FrameQuality[]): Likeness | null {
  if (frames.length === 0) return null;
  const mean = (part: 'psnrDb' | 'ssim'): number =>
    frames.reduce((sum, frame) => sum + frame[part], 0) / frames.length;
  return {
    frames: frames.length,
    psnrDb: mean('psnrDb'),
    ssim: mean('ssim'),
    lowestPsnrDb: Math.min(...frames.map(({ psnrDb }) => psnrDb)),
  };
}

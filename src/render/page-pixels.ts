import type { I420Size } from './i420';

/**
 * Draws the page's content, or a picture given instead, and hands over its pixels: RGBA, a band of whole rows at a time
 * from the top. The pixels are there only while they are handed over.
 */
export type DrawPixels = (
  given: ImageBitmap | null,
  hand: (pixels: Uint8ClampedArray, top: number, rows: number) => void,
) => void;

/**
 * Runs inside the page: makes what draws an element into the camera's canvas.
 *
 * All of it is about memory that the browser would otherwise take from the system anew for every frame, which costs more
 * than the drawing:
 * - Blending a group takes a block of memory for the part of it that is drawn. The browser keeps blocks under 960 KiB and
 *   uses them again; so the picture is drawn in bands that stay under that. The canvas itself is one band high, so that all
 *   bands are drawn in the same memory, which the processor still holds.
 * - Pixels that were read would stay until the garbage collector finds them. A closed frame gives its memory back at once,
 *   so they are made one and closed.
 * - Of memory that was given back, the browser keeps only as much as an eighth of what is in use. So there is a reserve
 *   that nobody writes to: it counts as used, and takes no memory.
 *
 * @param size of what is handed over, its width a multiple of 8; the canvas is made to fit
 * @param picture how large the element is drawn
 */
export function openPixels(
  context: CanvasRenderingContext2D,
  element: Element,
  { width, height }: I420Size,
  picture: I420Size,
): DrawPixels & { readonly reserve: ArrayBuffer } {
  const bandRows = Math.max(2, Math.floor(925_000 / (width * 4) / 2) * 2);
  [context.canvas.width, context.canvas.height] = [width, Math.min(bandRows, height)];
  const reserve = new ArrayBuffer(width * height * 4 * 16);
  const giveBack = (pixels: Uint8ClampedArray<ArrayBuffer>, rows: number): void => {
    // TypeScript doesn't know `transfer` here.
    const init: VideoFrameBufferInit & { readonly transfer: readonly ArrayBuffer[] } = {
      ...{ format: 'RGBA', codedWidth: width, codedHeight: rows, timestamp: 0 },
      transfer: [pixels.buffer],
    };
    new VideoFrame(pixels, init).close();
  };
  const draw: DrawPixels = (given, hand) => {
    for (let top = 0; top < height; top += bandRows) {
      const rows = Math.min(bandRows, height - top);
      context.save();
      context.beginPath();
      context.rect(0, 0, width, rows);
      context.clip();
      if (given === null) context.drawElementImage?.(element, 0, -top, picture.width, picture.height);
      else context.drawImage(given, 0, -top, picture.width, picture.height);
      context.restore();
      const { data } = context.getImageData(0, 0, width, rows);
      hand(data, top, rows);
      giveBack(data, rows);
    }
  };
  return Object.assign(draw, { reserve });
}

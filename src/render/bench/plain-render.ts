import { openBrowser, renderMedia, selectComposition } from '@remotion/renderer';
import type { FrameRange, RenderJob } from '../engine';

/** What a plain render took. */
export interface PlainRender {
  /** Starting a browser and asking it for the composition. */
  readonly startSeconds: number;
  /** From the call of renderMedia until each of its pages has drawn its first frame. */
  readonly warmUpSeconds: number;
  /** From then until the film is whole: drawing, encoding and muxing of `frames`. */
  readonly seconds: number;
  /** Frames of the range without the first of each page. */
  readonly frames: number;
}

/** Pages that draw at the same time. */
const concurrency = 2;

/** A job whose art is drawn anew for each frame, as a composition without our bitmaps would be. */
export function unbaked(job: RenderJob): RenderJob {
  return { ...job, inputProps: { ...job.inputProps, baked: false } };
}

/**
 * Renders a range in the usual form of Remotion's renderMedia: two pages at a time, else its defaults (JPEG
 * frames, H.264 by x264 with its default preset and rate), without sound and with unbaked art.
 *
 * `seconds` counts no start: not the browser's, not the composition's choice, and not the first frame of each page, in
 * which the page loads the bundle and the fonts and draws what it keeps. Frames that the faster page began before the
 * slower one was ready are counted without that beginning, so the plain render is shown a little faster than it is.
 *
 * @throws Error when the range has no frame beside the first of each page
 */
export async function renderPlainly(
  job: RenderJob,
  range: FrameRange,
  executable: string,
  output: string,
): Promise<PlainRender> {
  const frames = range.to - range.from + 1 - concurrency;
  if (frames < 1) throw new Error(`Frames ${range.from} to ${range.to} are too few to be timed.`);
  const { bundleFolder: serveUrl, compositionId: id, scale } = job;
  const inputProps = { ...unbaked(job).inputProps };
  const started = performance.now();
  const browser = await openBrowser('chrome', { browserExecutable: executable, logLevel: 'error' });
  try {
    const composition = await selectComposition({
      serveUrl,
      id,
      inputProps,
      puppeteerInstance: browser,
      logLevel: 'error',
    });
    const called = performance.now();
    let warm: number | null = null;
    await renderMedia({
      composition,
      serveUrl,
      inputProps,
      puppeteerInstance: browser,
      codec: 'h264',
      outputLocation: output,
      frameRange: [range.from, range.to],
      muted: true,
      scale,
      concurrency,
      logLevel: 'error',
      onProgress: ({ renderedFrames }) => {
        if (renderedFrames >= concurrency) warm ??= performance.now();
      },
    });
    const ended = performance.now();
    const ready = warm ?? ended;
    return {
      startSeconds: (called - started) / 1000,
      warmUpSeconds: (ready - called) / 1000,
      seconds: (ended - ready) / 1000,
      frames,
    };
  } finally {
    await browser.close({ silent: true });
  }
}

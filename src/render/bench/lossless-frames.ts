import { renderFrames, selectComposition } from '@remotion/renderer';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderJob } from '../engine';

/** A frame of a composition as a PNG file. */
export interface LosslessFrame {
  /** Number of the frame in the composition. */
  readonly frame: number;
  readonly picture: string;
}

/**
 * Draws frames of a composition with Remotion's own renderer and keeps them as they are, in the order asked for.
 *
 * @param folder is made where it is missing, and should hold no pictures yet
 * @throws Error when a frame isn't in the composition
 */
export async function renderLossless(
  job: RenderJob,
  frames: readonly number[],
  executable: string,
  folder: string,
): Promise<LosslessFrame[]> {
  const wanted = [...new Set(frames)].sort((a, b) => a - b);
  if (wanted.length === 0) return [];
  const shared = {
    serveUrl: job.bundleFolder,
    inputProps: { ...job.inputProps },
    browserExecutable: executable,
    logLevel: 'error',
  } as const;
  const composition = await selectComposition({ ...shared, id: job.compositionId });
  await renderFrames({
    ...shared,
    composition,
    frames: wanted,
    scale: job.scale,
    imageFormat: 'png',
    imageSequencePattern: 'frame-[frame].[ext]',
    outputDir: folder,
    muted: true,
    concurrency: Math.min(2, wanted.length),
    onStart: () => undefined,
    onFrameUpdate: () => undefined,
  });
  const pictures = new Map(
    (await readdir(folder)).map((name) => [Number(/^frame-(\d+)\.png$/.exec(name)?.[1]), join(folder, name)]),
  );
  return frames.map((frame) => {
    const picture = pictures.get(frame);
    if (picture === undefined) throw new Error(`Frame ${frame} was not drawn.`);
    return { frame, picture };
  });
}

import { renderStill, selectComposition } from '@remotion/renderer';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { browserPath } from './browser';
import { UserError } from './user-error';

const formats: Readonly<Record<string, 'png' | 'jpeg' | 'webp'>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
};

/** Draws one frame of a composition to a picture; the file appears when it is whole. */
export async function renderPicture(input: {
  readonly bundleFolder: string;
  readonly compositionId: string;
  readonly inputProps: Record<string, unknown>;
  readonly frame: number;
  readonly output: string;
  /** How long the page may take to draw it. */
  readonly patienceSeconds: number;
}): Promise<void> {
  const { bundleFolder: serveUrl, compositionId: id, inputProps, frame, output, patienceSeconds } = input;
  const imageFormat = formats[extname(output).toLowerCase()];
  if (imageFormat === undefined)
    throw new UserError(`${output} is no picture that can be written. Let it end in .png, .jpg or .webp.`);
  const browserExecutable = await browserPath();
  const composition = await selectComposition({
    serveUrl,
    id,
    inputProps,
    browserExecutable,
    logLevel: 'error',
  });
  if (frame >= composition.durationInFrames)
    throw new UserError(`The film has ${composition.durationInFrames} frames; there is no frame ${frame}.`);
  await mkdir(dirname(output), { recursive: true });
  const unfinished = `${output}.${process.pid}.unfinished${extname(output)}`;
  try {
    await renderStill({
      composition,
      serveUrl,
      inputProps,
      frame,
      output: unfinished,
      imageFormat,
      browserExecutable,
      timeoutInMilliseconds: patienceSeconds * 1000,
      logLevel: 'error',
    });
    await rename(unfinished, output);
  } finally {
    await rm(unfinished, { force: true });
  }
}

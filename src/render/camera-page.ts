import type { DrawnText } from '../publish/frame-facts';
import type { I420Size } from './i420';
import type { watchCanvases } from './page-canvases';
import type { openPageEncoder } from './page-encoder';
import type { keepInOneLayer } from './page-groups';
import type { openTextMeasure } from './page-contrast';
import type { openFrameNotes } from './page-notes';
import type { openPictureNotes } from './page-pictures';
import type { printPage } from './page-print';
import type { watchReadiness } from './page-readiness';
import type { openTextReader } from './page-texts';
import type { Shot, Take, Taken, TakeTimes } from './take';

/** Size of the page's own content and of the picture taken of it. */
export interface CameraSetup {
  readonly content: I420Size;
  readonly picture: I420Size;
  /** The converter to I420, as base64. */
  readonly wasm: string;
  /** Selects what stands before the camera. */
  readonly subject: string;
}

/** Functions of the project that the camera needs in the page; they are sent along as source text. */
export interface CameraParts {
  readonly keepInOneLayer: typeof keepInOneLayer;
  readonly watchCanvases: typeof watchCanvases;
  readonly printPage: typeof printPage;
  readonly openPageEncoder: typeof openPageEncoder;
  readonly watchReadiness: typeof watchReadiness;
  readonly openFrameNotes: typeof openFrameNotes;
  readonly openPictureNotes: typeof openPictureNotes;
  readonly openTextReader: typeof openTextReader;
  readonly openTextMeasure: typeof openTextMeasure;
}

interface Camera {
  /** Shows a shot's first frame. */
  aim(shot: Shot): Promise<void>;
  take(take: Take): Promise<Taken>;
  /** True when the shot's frames, drawn but not photographed, have these prints. */
  compare(shot: Shot, prints: readonly string[]): Promise<boolean>;
  /** The text of one frame; its contrast only where it is measured. */
  read(frame: number, compositionId: string, isMeasured: boolean): Promise<DrawnText[]>;
  /** The frame that was asked for last. */
  frame(): number;
}

declare global {
  interface Window {
    scriptreelCamera: Camera | undefined;
  }
}

/**
 * Runs inside the page (it is sent there as source text, so it may use nothing from outside itself): puts the page's
 * content into a canvas, and photographs and encodes frames of it.
 */
export async function installCamera(
  { content, picture, wasm, subject }: CameraSetup,
  { keepInOneLayer, watchCanvases, printPage, openPageEncoder, watchReadiness, ...noting }: CameraParts,
): Promise<void> {
  const bytes = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
  // The module is the project's own: its exports are known.
  const converter = (await WebAssembly.instantiate(bytes)).instance.exports as unknown as {
    memory: WebAssembly.Memory;
    convert(source: number, y: number, u: number, v: number, width: number, height: number): void;
    means(plane: number, width: number, height: number, block: number, out: number): void;
  };
  const { height } = picture;
  const width = Math.ceil(picture.width / 8) * 8;
  const pixels = width * height;
  // Blending a group takes a block of memory for the part of it that is drawn. The browser keeps small blocks and uses
  // them again, but takes blocks of 960 KiB and more from the system anew each time, which costs more than the drawing.
  // So the picture is drawn in bands that stay under that.
  const bandRows = Math.max(2, Math.floor(925_000 / (width * 4) / 2) * 2);
  converter.memory.grow(Math.ceil((pixels * 5.6) / 65536));
  const memory = new Uint8Array(converter.memory.buffer);

  const element = document.querySelector(subject);
  if (element === null) throw new Error(`The page has no ${subject}.`);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (
    context === null ||
    typeof context.drawElementImage !== 'function' ||
    typeof canvas.requestPaint !== 'function'
  ) {
    throw new Error('This browser cannot draw HTML into a canvas.');
  }
  if (typeof VideoEncoder === 'undefined') throw new Error('This browser has no video encoder.');
  canvas.width = width;
  canvas.height = height;
  canvas.layoutSubtree = true;
  canvas.setAttribute('layoutsubtree', '');
  // Nobody looks at the page itself, so it isn't drawn a second time.
  canvas.style.cssText = `visibility: hidden; position: fixed; left: 0; top: 0; width: ${content.width}px; height: ${content.height}px`;
  const stage = document.createElement('div');
  stage.style.cssText = `visibility: visible; position: relative; overflow: hidden; width: ${content.width}px; height: ${content.height}px; background: #000`;
  stage.appendChild(element);
  canvas.appendChild(stage);
  document.body.insertBefore(canvas, document.body.firstChild);

  const groups = keepInOneLayer(stage);
  const canvases = watchCanvases(context);
  const reader = noting.openTextReader(stage, content);
  const [y, u, v, free] = [pixels * 4, pixels * 5, pixels * 5.25, pixels * 5.5];
  const planes = { memory, y, u, v, free, width, height };
  const measureTexts = noting.openTextMeasure(planes, picture.width / content.width, reader);

  const { nextTask, ready, withoutDisplay } = watchReadiness();
  const painted = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The browser did not paint within 20 s.')), 20_000);
      canvas.addEventListener('paint', () => (clearTimeout(late), resolve()), { once: true });
      canvas.requestPaint?.();
    });

  const times = { react: 0, groups: 0, paint: 0, draw: 0, convert: 0, encode: 0, checks: 0 };
  let last = 0;
  const lap = (part: keyof TakeTimes): void => {
    const now = performance.now();
    times[part] += now - last;
    last = now;
  };

  const readPixels = (given: ImageBitmap | null): void => {
    for (let top = 0; top < height; top += bandRows) {
      const rows = Math.min(bandRows, height - top);
      context.save();
      context.beginPath();
      context.rect(0, top, width, rows);
      context.clip();
      if (given === null) context.drawElementImage?.(stage, 0, 0, picture.width, picture.height);
      else context.drawImage(given, 0, 0, picture.width, picture.height);
      context.restore();
      memory.set(context.getImageData(0, top, width, rows).data, top * width * 4);
    }
  };
  const photograph = (timestamp: number, duration: number, given: ImageBitmap | null): VideoFrame => {
    readPixels(given);
    lap('draw');
    converter.convert(0, planes.y, planes.u, planes.v, width, height);
    return new VideoFrame(memory.subarray(planes.y, planes.free), {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      visibleRect: { x: 0, y: 0, width: picture.width, height },
      timestamp,
      duration,
      colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
    });
  };

  let shown = -1;
  /** Lets React draw a frame, and waits until all of it is there. */
  const draw = async (frame: number, compositionId: string): Promise<void> => {
    shown = frame;
    const applied = withoutDisplay(() => window.remotion_setFrame(frame, compositionId, 1));
    // React commits in a task that it posts after this one, and its effects run in one after that; before that the page
    // must not call itself ready.
    for (let task = 0; task < 4; task += 1) await nextTask();
    applied();
    await ready();
    await nextTask();
    await ready();
  };
  const expose = async (farFrames: boolean): Promise<void> => {
    groups.frame(farFrames);
    canvases.finish();
    lap('groups');
    await painted();
    lap('paint');
  };

  const retake = (): Promise<void> => painted().then(() => readPixels(null));

  const fetchPicture = async (frame: number, { sink }: Take): Promise<ImageBitmap> => {
    const answer = await fetch(`${sink}&picture=${frame}`);
    if (!answer.ok) throw new Error(await answer.text());
    return createImageBitmap(await answer.blob());
  };

  const take = async (wanted: Take): Promise<Taken> => {
    for (const part of Object.keys(times)) times[part as keyof TakeTimes] = 0; // The keys are its own.
    const prints: string[] = [];
    const notes =
      wanted.checks === null
        ? null
        : noting.openFrameNotes(
            { ...wanted.checks, from: wanted.from },
            { ...planes, means: converter.means },
            picture.width / content.width,
            reader,
            measureTexts,
            noting.openPictureNotes,
          );
    const encoder = await openPageEncoder({ width: picture.width, height }, wanted);
    try {
      last = performance.now();
      for (let frame = wanted.from; frame <= wanted.to; frame += 1) {
        await draw(frame, wanted.compositionId);
        prints.push(printPage(stage, canvases));
        lap('react');
        const given = wanted.byPictures ? await fetchPicture(frame, wanted) : null;
        if (given === null) await expose(wanted.farFrames);
        const index = frame - wanted.from;
        const microseconds = (count: number): number => Math.round((count * 1_000_000) / wanted.fps);
        const photo = photograph(microseconds(index), microseconds(1), given);
        given?.close();
        lap('convert');
        await encoder.add(photo);
        lap('encode');
        await notes?.note(frame, given === null ? retake : null);
        lap('checks');
      }
      await encoder.finish();
      lap('encode');
    } finally {
      encoder.abandon();
    }
    const noted = (await notes?.finish()) ?? null;
    lap('checks');
    return { times: { ...times }, prints, notes: noted };
  };
  window.scriptreelCamera = {
    aim: async ({ from, compositionId, farFrames }) => {
      await draw(from, compositionId);
      await expose(farFrames);
    },
    take,
    compare: async ({ from, compositionId }, prints) => {
      for (const [index, print] of prints.entries()) {
        await draw(from + index, compositionId);
        if (printPage(stage, canvases) !== print) return false;
        // What canvases were given waits in memory until it is painted.
        if (index % 15 === 14) await expose(false);
      }
      return true;
    },
    read: async (frame, compositionId, isMeasured) => {
      await draw(frame, compositionId);
      if (!isMeasured) return reader.read();
      await expose(false);
      readPixels(null);
      return measureTexts(retake);
    },
    frame: () => shown,
  };
}

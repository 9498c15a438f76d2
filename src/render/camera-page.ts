import type { I420Size } from './i420';
import type { watchCanvases } from './page-canvases';
import type { openPageEncoder } from './page-encoder';
import type { keepInOneLayer } from './page-groups';
import type { openTextMeasure } from './page-contrast';
import type { openFrameNotes } from './page-notes';
import type { openPictureNotes } from './page-pictures';
import type { openPixels } from './page-pixels';
import type { openPrint } from './page-print';
import type { watchReadiness } from './page-readiness';
import type { openTextReader } from './page-texts';
import type { PageTaken, PageTimes, Take } from './take';
import type {} from './window-camera';

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
  readonly openPrint: typeof openPrint;
  readonly openPageEncoder: typeof openPageEncoder;
  readonly openPixels: typeof openPixels;
  readonly watchReadiness: typeof watchReadiness;
  readonly openFrameNotes: typeof openFrameNotes;
  readonly openPictureNotes: typeof openPictureNotes;
  readonly openTextReader: typeof openTextReader;
  readonly openTextMeasure: typeof openTextMeasure;
}

/**
 * Runs inside the page (it is sent there as source text, so it may use nothing from outside itself): puts the page's
 * content into a canvas, and photographs and encodes frames of it.
 */
export async function installCamera(
  { content, picture, wasm, subject }: CameraSetup,
  {
    keepInOneLayer,
    watchCanvases,
    openPrint,
    openPageEncoder,
    openPixels,
    watchReadiness,
    ...noting
  }: CameraParts,
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
  canvas.layoutSubtree = true;
  canvas.setAttribute('layoutsubtree', '');
  // Nobody looks at the page itself, so it isn't drawn a second time.
  canvas.style.cssText = `visibility: hidden; position: fixed; left: 0; top: 0; width: ${content.width}px; height: ${content.height}px`;
  const stage = document.createElement('div');
  stage.style.cssText = `visibility: visible; position: relative; overflow: hidden; pointer-events: none; width: ${content.width}px; height: ${content.height}px; background: #000`;
  stage.appendChild(element);
  canvas.appendChild(stage);
  document.body.insertBefore(canvas, document.body.firstChild);

  const groups = keepInOneLayer(stage);
  const canvases = watchCanvases(context);
  const printPage = openPrint(stage, canvases);
  const drawPixels = openPixels(context, stage, { width, height }, picture);
  const reader = noting.openTextReader(stage, content);
  const places = { y: pixels * 4, u: pixels * 5, v: pixels * 5.25, free: pixels * 5.5 };
  const planes = { memory, width, height, ...places };
  const measureTexts = noting.openTextMeasure(planes, picture.width / content.width, reader);

  const { apply } = watchReadiness();
  const painted = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The browser did not paint within 20 s.')), 20_000);
      canvas.addEventListener('paint', () => (clearTimeout(late), resolve()), { once: true });
      canvas.requestPaint?.();
    });

  const times = { react: 0, groups: 0, paint: 0, draw: 0, convert: 0, encode: 0, checks: 0 };
  let last = 0;
  const lap = (part: keyof PageTimes): void => {
    const now = performance.now();
    times[part] += now - last;
    last = now;
  };

  const keepPixels = (): void =>
    drawPixels(null, (band, top) => {
      memory.set(band, top * width * 4);
    });
  const convertPicture = (given: ImageBitmap | null, isKept: boolean): void =>
    drawPixels(given, (band, top, rows) => {
      const place = isKept ? top * width * 4 : 0;
      memory.set(band, place);
      lap('draw');
      const [at, half] = [top * width, (top * width) / 4];
      converter.convert(place, planes.y + at, planes.u + half, planes.v + half, width, rows);
      lap('convert');
    });

  let shown = -1;
  /** Lets React draw a frame, and waits until all of it is there. */
  const draw = async (frame: number, compositionId: string): Promise<void> => {
    shown = frame;
    await apply(() => window.remotion_setFrame(frame, compositionId, 1));
  };
  const expose = async (farFrames: boolean): Promise<void> => {
    groups.frame(farFrames);
    groups.passOver(canvases.finish);
    lap('groups');
    await painted();
    lap('paint');
  };

  const fetchPicture = async (frame: number, { sink }: Take): Promise<ImageBitmap> => {
    const answer = await fetch(`${sink}&picture=${frame}`);
    if (!answer.ok) throw new Error(await answer.text());
    return createImageBitmap(await answer.blob());
  };

  const take = async (wanted: Take): Promise<PageTaken> => {
    for (const part of Object.keys(times)) times[part as keyof PageTimes] = 0; // The keys are its own.
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
    const encode = async (): Promise<void> => {
      await encoder.add(memory.subarray(planes.y, planes.free), width);
      lap('encode');
    };
    try {
      last = performance.now();
      for (let frame = wanted.from; frame <= wanted.to; frame += 1) {
        const [index, before] = [frame - wanted.from, prints.at(-1)];
        if (before !== undefined && index % wanted.drawEvery !== 0) {
          prints.push(before);
          await encode();
          continue;
        }
        await draw(frame, wanted.compositionId);
        const print = printPage();
        // What the page and its canvases are given waits in memory until it is drawn, so key frames always are.
        const isKept = notes?.isMeasured(frame) === true;
        const isAsBefore = print === before && index % wanted.keyFrameEvery !== 0 && !isKept;
        prints.push(print);
        lap('react');
        if (!isAsBefore) {
          const given = wanted.byPictures ? await fetchPicture(frame, wanted) : null;
          if (given === null) await expose(wanted.farFrames);
          convertPicture(given, isKept);
          given?.close();
        }
        await encode();
        await notes?.note(frame, wanted.byPictures ? null : () => expose(wanted.farFrames).then(keepPixels));
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
    compare: async ({ from, compositionId, drawEvery }, prints) => {
      // Nothing of it is seen, so it isn't painted either.
      const hide = (isHidden: boolean): void => {
        stage.style.contentVisibility = isHidden ? 'hidden' : 'visible';
        groups.pause(isHidden);
      };
      hide(true);
      let drawn = 0;
      try {
        for (const [index, print] of prints.entries()) {
          if (index % drawEvery !== 0) continue;
          await draw(from + index, compositionId);
          if (printPage() !== print) return false;
          // What canvases were given waits in memory until it is painted.
          if ((drawn += 1) % 60 !== 0) continue;
          hide(false);
          await expose(false);
          hide(true);
        }
        return true;
      } finally {
        hide(false);
      }
    },
    read: async (frame, compositionId, isMeasured) => {
      await draw(frame, compositionId);
      if (!isMeasured) return reader.read();
      const keep = (): Promise<void> => expose(false).then(keepPixels);
      await keep();
      return measureTexts(keep);
    },
    frame: () => shown,
  };
}

import type {} from 'remotion';
import type { I420Size } from './i420';
import type { keepInOneLayer } from './page-groups';
import type { watchCanvases } from './page-canvases';

/** What the page is asked to photograph: frames `from` to `to`, both included. */
export interface Take {
  readonly compositionId: string;
  readonly from: number;
  readonly to: number;
  readonly fps: number;
  /** Bits a second that the encoder may spend at most on average. */
  readonly bitrate: number;
  readonly keyFrameEvery: number;
  /** How the page's groups are kept in one layer: by frames of their own size, or around everything. */
  readonly farFrames: boolean;
  /** Where the encoded frames are posted to. */
  readonly sink: string;
}

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
}

interface Camera {
  /** Shows a take's first frame. */
  aim(take: Take): Promise<void>;
  take(take: Take): Promise<void>;
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
  { keepInOneLayer, watchCanvases }: CameraParts,
): Promise<void> {
  const bytes = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
  // The module is the project's own: its exports are known.
  const converter = (await WebAssembly.instantiate(bytes)).instance.exports as unknown as {
    memory: WebAssembly.Memory;
    convert(source: number, y: number, u: number, v: number, width: number, height: number): void;
  };
  const { height } = picture;
  const width = Math.ceil(picture.width / 8) * 8;
  const pixels = width * height;
  converter.memory.grow(Math.ceil((pixels * 5.5) / 65536));
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
  canvas.style.cssText = `position: fixed; left: 0; top: 0; width: ${content.width}px; height: ${content.height}px`;
  const stage = document.createElement('div');
  stage.style.cssText = `position: relative; overflow: hidden; width: ${content.width}px; height: ${content.height}px; background: #000`;
  stage.appendChild(element);
  canvas.appendChild(stage);
  document.body.insertBefore(canvas, document.body.firstChild);

  const groups = keepInOneLayer(stage);
  const canvases = watchCanvases(context);

  /** Lets the page work on, without the 4 ms that nested timers cost. */
  const nextTask = (): Promise<void> =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  const ready = async (): Promise<void> => {
    while (window.remotion_renderReady !== true) {
      if (window.remotion_cancelledError !== undefined) throw new Error(window.remotion_cancelledError);
      await nextTask();
    }
  };
  const painted = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The browser did not paint within 20 s.')), 20_000);
      canvas.addEventListener('paint', () => (clearTimeout(late), resolve()), { once: true });
      canvas.requestPaint?.();
    });

  const photograph = (timestamp: number, duration: number): VideoFrame => {
    context.drawElementImage(stage, 0, 0, picture.width, picture.height);
    memory.set(context.getImageData(0, 0, width, height).data);
    converter.convert(0, pixels * 4, pixels * 5, pixels * 5.25, width, height);
    return new VideoFrame(memory.subarray(pixels * 4, pixels * 5.5), {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      visibleRect: { x: 0, y: 0, width: picture.width, height },
      timestamp,
      duration,
      colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
    });
  };

  const show = async (frame: number, { compositionId, farFrames }: Take): Promise<void> => {
    window.remotion_setFrame(frame, compositionId, 1);
    // React commits in a task that it posts after this one; without waiting for a display's next frame, the page may
    // call itself ready before that.
    for (let task = 0; task < 3; task += 1) await nextTask();
    await ready();
    await nextTask();
    await ready();
    groups.frame(farFrames);
    canvases.finish();
    await painted();
  };

  const take = async (wanted: Take): Promise<void> => {
    let failure: Error | null = null;
    let chunks: Uint8Array<ArrayBuffer>[] = [];
    let posting: Promise<unknown> = Promise.resolve();
    const post = (frames: number): void => {
      const body = new Blob(chunks);
      chunks = [];
      posting = posting.then(async () => {
        const answer = await fetch(`${wanted.sink}&frames=${frames}`, { method: 'POST', body });
        if (!answer.ok) throw new Error(await answer.text());
      });
      posting.catch(
        (error: unknown) => (failure = error instanceof Error ? error : new Error(String(error))),
      );
    };
    let encoded = 0;
    const encoder = new VideoEncoder({
      output: (chunk) => {
        const data = new Uint8Array(chunk.byteLength);
        chunk.copyTo(data);
        chunks.push(data);
        encoded += 1;
        if (encoded % wanted.keyFrameEvery === 0) post(encoded);
      },
      error: (error) => (failure = error),
    });
    const settings: VideoEncoderConfig = {
      codec: 'avc1.640028',
      width: picture.width,
      height,
      bitrate: wanted.bitrate,
      bitrateMode: 'variable',
      framerate: wanted.fps,
      latencyMode: 'quality',
      hardwareAcceleration: 'prefer-software',
      avc: { format: 'annexb' },
    };
    const { supported } = await VideoEncoder.isConfigSupported(settings);
    if (supported !== true) throw new Error('This browser cannot encode H.264 High.');
    encoder.configure(settings);
    const stop = (): void => {
      if (failure !== null) throw failure;
    };
    for (let frame = wanted.from; frame <= wanted.to; frame += 1) {
      await show(frame, wanted);
      const index = frame - wanted.from;
      const microseconds = (count: number): number => Math.round((count * 1_000_000) / wanted.fps);
      const picture = photograph(microseconds(index), microseconds(1));
      encoder.encode(picture, { keyFrame: index % wanted.keyFrameEvery === 0 });
      picture.close();
      while (encoder.encodeQueueSize > 2 && failure === null) {
        await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
      }
      stop();
    }
    await encoder.flush();
    encoder.close();
    post(encoded);
    await posting;
    stop();
  };
  window.scriptreelCamera = { aim: (wanted) => show(wanted.from, wanted), take };
}

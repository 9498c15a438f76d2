import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import type { CameraSetup, Take } from './camera-page';
import { installCamera } from './camera-page';
import type { Chrome } from './chrome';
import { openChrome } from './chrome';
import type { I420Size } from './i420';
import { i420Wasm } from './i420-wasm.data';
import { beforeLoad, calculateComposition, showComposition } from './remotion-page';
import { watchCanvases } from './page-canvases';
import { keepInOneLayer } from './page-groups';
import type { FilmServer } from './serve-film';

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
});

const compositionSchema = z.object({
  width: z.number(),
  height: z.number(),
  fps: z.number(),
  durationInFrames: z.number(),
  serializedResolvedPropsWithCustomSchema: z.string(),
});

const consoleSchema = z.object({
  type: z.string(),
  args: z.array(z.object({ value: z.unknown().optional(), description: z.string().optional() })),
});

const layersSchema = z.object({
  layers: z.array(z.object({ width: z.number(), height: z.number(), drawsContent: z.boolean() })).optional(),
});

/** Layers of a page whose content is whole: the window, the canvas and what is drawn into it. */
const wholeLayers = 3;

/** What stands before the camera. */
export interface Subject {
  readonly compositionId: string;
  readonly inputProps: object;
  /** Size of the composition. */
  readonly content: I420Size;
  /** Size of the picture taken of it. */
  readonly picture: I420Size;
}

/** One browser with the film's page before the camera. */
export interface Camera {
  /** Photographs and encodes frames into an Annex B file; `onFrames` hears how many are done. */
  record(
    take: Omit<Take, 'sink' | 'compositionId' | 'farFrames'>,
    file: string,
    onFrames: (frames: number) => void,
  ): Promise<void>;
  close(): Promise<void>;
}

/** A page of a browser that scripts can be run in. */
interface Page {
  run(expression: string): Promise<unknown>;
  /** From now on, counts the layers that the page is drawn in. */
  watchLayers(): Promise<void>;
  /** The most layers that the page was drawn in since this was last asked. */
  mostLayers(): number;
  /** What the page printed as errors, for messages. */
  complaints(): string;
}

async function openPage(chrome: Chrome, url: string, size: I420Size, script: string): Promise<Page> {
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await chrome.send('Target.createTarget', { url: 'about:blank' }));
  const attached = await chrome.send('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached);
  const send = (method: string, params: object = {}): Promise<unknown> =>
    chrome.send(method, params, sessionId);
  const printed: string[] = [];
  chrome.on('Runtime.consoleAPICalled', (params) => {
    const { type, args } = consoleSchema.parse(params);
    if (type === 'error')
      printed.push(args.map(({ value, description }) => description ?? String(value)).join(' '));
  });
  let [layers, mostLayers] = [0, 0];
  chrome.on('LayerTree.layerTreeDidChange', (params) => {
    const found = layersSchema.parse(params).layers;
    if (found === undefined) return;
    layers = found.filter(({ drawsContent, width, height }) => drawsContent && width * height > 0).length;
    mostLayers = Math.max(mostLayers, layers);
  });
  await send('Page.enable');
  await send('Runtime.enable');
  await send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  const loaded = new Promise<void>((resolve) => chrome.on('Page.loadEventFired', () => resolve()));
  await send('Page.navigate', { url });
  await Promise.race([loaded, chrome.died]);
  return {
    run: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails: thrown } = evaluated.parse(answer);
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
      return result.value;
    },
    watchLayers: async () => {
      await send('LayerTree.enable');
    },
    mostLayers: () => {
      const most = mostLayers;
      mostLayers = layers;
      return most;
    },
    complaints: () => [...new Set(printed)].slice(-5).join('\n'),
  };
}

/** Source text that installs the camera in a page. tsx names functions through a helper, so that is there too. */
function install(setup: CameraSetup): string {
  return `(() => {
    const __name = (value) => value;
    const keepInOneLayer = ${keepInOneLayer.toString()};
    const watchCanvases = ${watchCanvases.toString()};
    const installCamera = ${installCamera.toString()};
    return installCamera(${JSON.stringify(setup)}, { keepInOneLayer, watchCanvases });
  })()`;
}

/** Changes with the code that runs in the page, and so with what the camera may see. */
export const cameraVersion = createHash('sha256')
  .update(
    install({
      content: { width: 0, height: 0 },
      picture: { width: 0, height: 0 },
      wasm: i420Wasm,
      subject: '',
    }),
  )
  .digest('hex')
  .slice(0, 12);

/** The browser split the picture into layers, of which a canvas shows only some: these frames need the other engine. */
export class SplitPicture extends Error {
  constructor(from: number, to: number, layers: number) {
    super(`Frames ${from} to ${to} were drawn in ${layers} layers, which the camera cannot see whole.`);
  }
}

async function record(
  page: Page,
  server: FilmServer,
  take: Omit<Take, 'sink'>,
  file: string,
  onFrames: (frames: number) => void,
): Promise<void> {
  const output = await open(file, 'w');
  const sink = server.open(async (data, frames) => {
    await output.write(data);
    onFrames(frames);
  });
  try {
    const wanted: Take = { ...take, sink: sink.url };
    await page.run(`window.scriptreelCamera.aim(${JSON.stringify(wanted)})`);
    page.mostLayers();
    await page.run(`window.scriptreelCamera.take(${JSON.stringify(wanted)})`);
    const layers = page.mostLayers();
    if (layers > wholeLayers) throw new SplitPicture(take.from, take.to, layers);
  } catch (error) {
    if (error instanceof SplitPicture) throw error;
    const complaints = page.complaints();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Frames ${take.from} to ${take.to} could not be taken: ${reason}${complaints === '' ? '' : `\nThe page printed:\n${complaints}`}`,
    );
  } finally {
    sink.close();
    await output.close();
  }
}

/** Opens a browser and puts a composition of the served bundle before its camera. */
export async function openCamera(executable: string, server: FilmServer, subject: Subject): Promise<Camera> {
  const chrome = await openChrome(executable);
  try {
    const { compositionId, inputProps, content, picture } = subject;
    const page = await openPage(
      chrome,
      `http://localhost:${server.port}/`,
      content,
      beforeLoad(inputProps, server.port),
    );
    const composition = compositionSchema.parse(await page.run(calculateComposition(compositionId)));
    await page.run(showComposition(compositionId, composition));
    await page.run(install({ content, picture, wasm: i420Wasm, subject: '#video-container' }));
    await page.watchLayers();
    return {
      record: async (take, file, onFrames) => {
        try {
          await record(page, server, { ...take, compositionId, farFrames: false }, file, onFrames);
        } catch (error) {
          if (!(error instanceof SplitPicture)) throw error;
          await record(page, server, { ...take, compositionId, farFrames: true }, file, onFrames);
        }
      },
      close: () => chrome.close(),
    };
  } catch (error) {
    await chrome.close();
    throw error;
  }
}

/** Opens a browser with a page of its own markup before the camera, for the test card. */
export async function openMarkup(
  executable: string,
  server: FilmServer,
  markup: string,
  size: I420Size,
): Promise<Camera> {
  const chrome = await openChrome(executable);
  try {
    const page = await openPage(chrome, `http://localhost:${server.port}/blank`, size, '');
    await page.run(
      `document.body.innerHTML = ${JSON.stringify(markup)}; window.remotion_renderReady = true; window.remotion_setFrame = () => undefined; null`,
    );
    await page.run(install({ content: size, picture: size, wasm: i420Wasm, subject: '#card' }));
    return {
      record: (take, file, onFrames) =>
        record(page, server, { ...take, compositionId: 'card', farFrames: false }, file, onFrames),
      close: () => chrome.close(),
    };
  } catch (error) {
    await chrome.close();
    throw error;
  }
}

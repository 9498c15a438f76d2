import { open } from 'node:fs/promises';
import { z } from 'zod';
import type { DrawnText } from '../publish/frame-facts';
import { cameraSource } from './camera-source';
import type { Page } from './browser-page';
import { openPage } from './browser-page';
import type { Chrome } from './chrome';
import { openChrome } from './chrome';
import type { I420Size } from './i420';
import { i420Wasm } from './i420-wasm.data';
import { beforeLoad, calculateComposition, showComposition, showFrame } from './remotion-page';
import type { FilmServer } from './serve-film';
import type { Shot, Take, Taken } from './take';
import { drawnTextSchema, takenSchema } from './take';
import { UserError } from './user-error';

const compositionSchema = z.object({
  width: z.number(),
  height: z.number(),
  fps: z.number(),
  durationInFrames: z.number(),
  serializedResolvedPropsWithCustomSchema: z.string(),
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
  /** Only every so many frames of what is recorded are drawn. */
  readonly drawEvery: number;
}

/** What is to be recorded: frames `from` to `to`, both included, and how they are encoded. */
export type Recording = Pick<Take, 'from' | 'to' | 'fps' | 'bitrate' | 'keyFrameEvery' | 'checks'>;

/** Ways to take a frame, from the fastest to the surest. */
const allWays = [
  { farFrames: false, byPictures: false },
  { farFrames: true, byPictures: false },
  { farFrames: false, byPictures: true },
] as const;
type Way = Pick<Take, 'farFrames' | 'byPictures'>;

/** One browser with the film's page before the camera. */
export interface Camera {
  /**
   * Photographs and encodes frames into an Annex B file; `onFrames` hears how many are done.
   *
   * @param ways how frames may be taken; a later one is used where the browser splits the picture for the earlier ones
   */
  record(
    recording: Recording,
    file: string,
    onFrames: (frames: number) => void,
    ways?: readonly Way[],
  ): Promise<Taken>;
  /** True when frames from `from` on still look as these prints say. */
  compare(from: number, prints: readonly string[]): Promise<boolean>;
  /**
   * The text of one frame, which isn't recorded.
   *
   * @param isMeasured true to photograph it for its contrast, which is null otherwise
   */
  readTexts(frame: number, isMeasured: boolean): Promise<DrawnText[]>;
  close(): Promise<void>;
}

/** The browser split the picture into layers, of which a canvas shows only some. */
class SplitPicture extends Error {}

interface RecordingContext {
  readonly page: Page;
  readonly server: FilmServer;
  readonly file: string;
  readonly picture: (frame: number) => Promise<Buffer>;
  readonly onFrames: (frames: number) => void;
}

async function record(
  take: Omit<Take, 'sink'>,
  { page, server, file, picture, onFrames }: RecordingContext,
): Promise<Taken> {
  const output = await open(file, 'w');
  let unwritten: Error | null = null;
  const sink = server.open({
    write: async (data, frames) => {
      await output.write(data).catch((error: unknown) => {
        unwritten = error instanceof Error ? error : new Error(String(error));
        throw unwritten;
      });
      onFrames(frames);
    },
    picture,
  });
  try {
    const wanted: Take = { ...take, sink: sink.url };
    await page.run(`window.scriptreelCamera.aim(${JSON.stringify(wanted)})`);
    page.mostLayers();
    const before = await page.processorSeconds();
    const taken = takenSchema.parse(
      await page.run(`window.scriptreelCamera.take(${JSON.stringify(wanted)})`),
    );
    const after = await page.processorSeconds();
    const processor = before === null || after === null ? null : (after - before) * 1000;
    if (!take.byPictures && page.mostLayers() > wholeLayers) throw new SplitPicture();
    return { ...taken, times: { ...taken.times, processor } };
  } catch (error) {
    if (error instanceof SplitPicture) throw error;
    throw unwritten ?? (await explainedBy(page, take, error));
  } finally {
    sink.close();
    await output.close();
  }
}

/** An error with the frame at which it happened, where the page can still tell, and with what the page printed. */
async function explainedBy(
  page: Page,
  { from, to }: Pick<Take, 'from' | 'to'>,
  error: unknown,
): Promise<Error> {
  const frame = await page.run('window.scriptreelCamera.frame()').catch(() => null);
  const complaints = page.complaints();
  const reason = error instanceof Error ? error.message : String(error);
  const where = typeof frame === 'number' ? `Frame ${frame} (of ${from}-${to})` : `Frames ${from} to ${to}`;
  return new UserError(
    `${where} could not be taken: ${reason}${complaints === '' ? '' : `\nThe page printed:\n${complaints}`}`,
  );
}

/** Opens a page of the served bundle that shows a composition. */
async function openComposition(chrome: Chrome, server: FilmServer, subject: Subject): Promise<Page> {
  const { compositionId, inputProps, content } = subject;
  const address = `http://localhost:${server.port}/`;
  const page = await openPage(chrome, address, content, beforeLoad(inputProps, server.port));
  const composition = compositionSchema.parse(await page.run(calculateComposition(compositionId)));
  await page.run(showComposition(compositionId, composition));
  return page;
}

/**
 * Opens a browser and puts a composition of the served bundle before its camera.
 *
 * @param cpu the one processor that the browser works on, or null for all
 */
export async function openCamera(
  executable: string,
  server: FilmServer,
  subject: Subject,
  cpu: number | null = null,
): Promise<Camera> {
  const chrome = await openChrome(executable, cpu);
  try {
    const { compositionId, content, picture, drawEvery } = subject;
    const page = await openComposition(chrome, server, subject);
    await page.run(cameraSource({ content, picture, wasm: i420Wasm, subject: '#video-container' }));
    await page.watchLayers();
    let plain: Promise<Page> | null = null;
    /** A frame as the browser shows it on a page of its own. */
    const photograph = async (frame: number): Promise<Buffer> => {
      plain ??= openComposition(chrome, server, subject);
      const shown = await plain;
      await shown.run(showFrame(compositionId, frame));
      return shown.screenshot();
    };
    return {
      record: async (recording, file, onFrames, ways = allWays) => {
        const context = { page, server, file, picture: photograph, onFrames };
        for (const way of ways) {
          try {
            return await record({ ...recording, compositionId, drawEvery, ...way }, context);
          } catch (error) {
            if (!(error instanceof SplitPicture)) throw error;
          }
        }
        throw new SplitPicture(`Frames ${recording.from} to ${recording.to} could not be taken whole.`);
      },
      compare: async (from, prints) => {
        const to = from + prints.length - 1;
        const shot: Shot = { compositionId, from, to, drawEvery, farFrames: false };
        try {
          const expression = `window.scriptreelCamera.compare(${JSON.stringify(shot)}, ${JSON.stringify(prints)})`;
          return (await page.run(expression)) === true;
        } catch (error) {
          throw await explainedBy(page, shot, error);
        }
      },
      readTexts: async (frame, isMeasured) => {
        try {
          const expression = `window.scriptreelCamera.read(${frame}, ${JSON.stringify(compositionId)}, ${isMeasured})`;
          return z.array(drawnTextSchema).parse(await page.run(expression));
        } catch (error) {
          throw await explainedBy(page, { from: frame, to: frame }, error);
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
): Promise<Pick<Camera, 'record' | 'close'>> {
  const chrome = await openChrome(executable);
  try {
    const page = await openPage(chrome, `http://localhost:${server.port}/blank`, size, '');
    await page.run(
      `document.body.innerHTML = ${JSON.stringify(markup)}; window.remotion_renderReady = true; window.remotion_setFrame = () => undefined; null`,
    );
    await page.run(cameraSource({ content: size, picture: size, wasm: i420Wasm, subject: '#card' }));
    return {
      record: (recording, file, onFrames) =>
        record(
          { ...recording, compositionId: 'card', drawEvery: 1, farFrames: false, byPictures: false },
          { page, server, file, picture: () => page.screenshot(), onFrames },
        ),
      close: () => chrome.close(),
    };
  } catch (error) {
    await chrome.close();
    throw error;
  }
}

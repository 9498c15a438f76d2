import { rename, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import type { Camera } from './camera';
import { openCamera } from './camera';
import { cameraVersion } from './camera-source';
import type { Engine, RenderJob } from './engine';
import { drawEvery, keyFrameEvery, pictureSize } from './engine';
import { bindableProcessors } from './processors';
import type { FilmServer } from './serve-film';
import { UserError } from './user-error';

/** Bits a second at 1920x1080. A ceiling: flat art stays far under it, and rich art keeps its dark gradients. */
const fullBitrate = 16_000_000;
const attempts = 3;
/** Stillness is looked for in every so many frames. */
const lumaEvery = 10;
/** Memory that a browser at work may take; measured: 400 to 600 MB. */
const browserBytes = 700_000_000;
/** A page keeps the art of all scenes that it has drawn; after so many segments (some four minutes) a new one begins. */
const segmentsOfBrowser = 40;

/**
 * The fast engine: browsers photograph Remotion's own page with HTML in canvas, convert to BT.709 and encode with
 * WebCodecs. A browser that dies is replaced and its range begun again, twice.
 *
 * @param browserVersion names the browser's build, for the cache keys
 */
export function openCameraEngine(
  job: RenderJob,
  executable: string,
  browserVersion: string,
  server: FilmServer,
): Engine {
  const workers = bindableProcessors().slice(0, Math.max(1, Math.floor(totalmem() / 2 / browserBytes)));
  const picture = pictureSize(job);
  const content = { width: job.width, height: job.height };
  const bitrate = Math.round((fullBitrate * picture.width * picture.height) / (1920 * 1080));
  const idle: Camera[] = [];
  const busy = new Set<Camera>();
  const processors = new Map<Camera, number | null>();
  const segmentsMade = new Map<Camera, number>();
  let closed = false;

  const free = [...workers];
  const open = async (): Promise<Camera> => {
    const processor = free.pop() ?? null;
    try {
      const subject = { ...job, content, picture, drawEvery: drawEvery(job) };
      const camera = await openCamera(executable, server, subject, processor);
      processors.set(camera, processor);
      return camera;
    } catch (error) {
      free.push(processor);
      throw error;
    }
  };
  const discard = async (camera: Camera): Promise<void> => {
    free.push(processors.get(camera) ?? null);
    processors.delete(camera);
    segmentsMade.delete(camera);
    await camera.close();
  };
  /** Lets a camera work; one whose browser has died isn't used again. */
  const withCamera = async <Result>(work: (camera: Camera) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      let camera = idle.pop() ?? null;
      try {
        camera ??= await open();
        busy.add(camera);
        const result = await work(camera);
        const count = (segmentsMade.get(camera) ?? 0) + 1;
        segmentsMade.set(camera, count);
        if (count < segmentsOfBrowser) idle.push(camera);
        else await discard(camera);
        return result;
      } catch (error) {
        if (camera !== null) await discard(camera);
        if (closed || isOfTheSystem(error)) throw error;
        if (attempt === attempts) throw withAttempts(error);
      } finally {
        if (camera !== null) busy.delete(camera);
      }
    }
  };
  return {
    name: 'camera',
    version: `camera ${cameraVersion}, ${browserVersion}, ${bitrate}, ${workers[0] === null ? 'many threads' : 'one thread'}`,
    workers: workers.length,
    render: async (range, output, onFrames) => {
      const stream = `${output}.${process.pid}.part`;
      const restFrames = job.restFrames.filter((frame) => frame >= range.from && frame <= range.to);
      // A draft has no report.
      const checks = drawEvery(job) > 1 ? null : { lumaEvery, textEvery: job.fps, restFrames };
      const recording = { ...range, fps: job.fps, bitrate, keyFrameEvery, checks };
      try {
        const taken = await withCamera((camera) => {
          onFrames(0);
          return camera.record(recording, stream, onFrames);
        });
        await rename(stream, output);
        return taken;
      } finally {
        await rm(stream, { force: true });
      }
    },
    compare: (from, prints) => withCamera((camera) => camera.compare(from, prints)),
    close: async () => {
      closed = true;
      await Promise.all([...idle, ...busy].map((camera) => camera.close()));
    },
  };
}

/** A full disk or a file that can't be written: a new browser changes nothing about it. */
function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function withAttempts(error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    `${reason}\nIt was tried ${attempts} times, each time in a new browser. Where the browser ends by itself, memory may be short: close other programs and run the command again, finished segments are kept.`,
  );
}

import { rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Camera } from './camera';
import { cameraVersion, openCamera, SplitPicture } from './camera';
import type { Engine, FrameRange, RenderJob } from './engine';
import { colourTags, copyArguments, keyFrameEvery, pictureSize } from './engine';
import { runFf } from './ffmpeg';
import type { FilmServer } from './serve-film';

/** Bits a second at 1920x1080. A ceiling: flat art stays far under it, and rich art keeps its dark gradients. */
const fullBitrate = 16_000_000;
const attempts = 3;

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
  const workers = Math.max(1, Math.min(4, availableParallelism()));
  const picture = pictureSize(job);
  const content = { width: job.width, height: job.height };
  const bitrate = Math.round((fullBitrate * picture.width * picture.height) / (1920 * 1080));
  const idle: Camera[] = [];
  const busy = new Set<Camera>();
  let closed = false;

  const record = async (
    range: FrameRange,
    file: string,
    onFrames: (frames: number) => void,
  ): Promise<void> => {
    const camera =
      idle.pop() ??
      (await openCamera(executable, server, {
        compositionId: job.compositionId,
        inputProps: job.inputProps,
        content,
        picture,
      }));
    busy.add(camera);
    try {
      await camera.record({ ...range, fps: job.fps, bitrate, keyFrameEvery }, file, onFrames);
      idle.push(camera);
    } catch (error) {
      await camera.close();
      throw error;
    } finally {
      busy.delete(camera);
    }
  };
  return {
    name: 'camera',
    version: `camera ${cameraVersion}, ${browserVersion}, ${bitrate}`,
    workers,
    render: async (range, output, onFrames) => {
      const stream = `${output}.${process.pid}.h264`;
      const whole = `${output}.${process.pid}.mp4`;
      try {
        for (let attempt = 1; ; attempt += 1) {
          try {
            await record(range, stream, onFrames);
            break;
          } catch (error) {
            if (attempt === attempts || closed || error instanceof SplitPicture) throw error;
            onFrames(0);
          }
        }
        await runFf('ffmpeg', [
          '-y',
          '-f',
          'h264',
          '-framerate',
          String(job.fps),
          '-i',
          stream,
          ...copyArguments(`${colourTags},setts=ts=N:duration=1:time_base=1/${job.fps}`),
          whole,
        ]);
        await rename(whole, output);
      } finally {
        await rm(stream, { force: true });
        await rm(whole, { force: true });
      }
    },
    close: async () => {
      closed = true;
      await Promise.all([...idle, ...busy].map((camera) => camera.close()));
    },
  };
}

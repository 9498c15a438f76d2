import { openBrowser, renderMedia, selectComposition } from '@remotion/renderer';
import { rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { VERSION } from 'remotion/version';
import type { Engine, RenderJob } from './engine';
import { keyFrameEvery } from './engine';
import { runFf } from './ffmpeg';

/**
 * The reference engine and the fallback: Remotion's renderMedia with PNG frames, so that dark gradients don't band.
 *
 * No B-frames: pieces then join without touching a timestamp.
 */
export function openRemotionEngine(job: RenderJob, executable: string, browserVersion: string): Engine {
  const open = async () => {
    const browser = await openBrowser('chrome', { browserExecutable: executable, logLevel: 'error' });
    const composition = await selectComposition({
      serveUrl: job.bundleFolder,
      id: job.compositionId,
      inputProps: { ...job.inputProps },
      puppeteerInstance: browser,
      logLevel: 'error',
    });
    return { browser, composition };
  };
  // Only when a frame is wanted: where all segments are there already, none is.
  let opened: ReturnType<typeof open> | null = null;
  return {
    name: 'remotion',
    version: `remotion ${VERSION} 1, ${browserVersion}`,
    workers: 1,
    render: async ({ from, to }, output, onFrames) => {
      const raw = `${output}.${process.pid}.raw.mp4`;
      const stream = `${output}.${process.pid}.part`;
      try {
        opened ??= open();
        const { browser, composition } = await opened;
        await renderMedia({
          composition,
          serveUrl: job.bundleFolder,
          inputProps: { ...job.inputProps },
          puppeteerInstance: browser,
          codec: 'h264',
          outputLocation: raw,
          frameRange: [from, to],
          muted: true,
          imageFormat: 'png',
          colorSpace: 'bt709',
          pixelFormat: 'yuv420p',
          crf: 14,
          x264Preset: 'veryfast',
          gopSize: keyFrameEvery,
          scale: job.scale,
          concurrency: Math.max(1, Math.min(8, availableParallelism())),
          logLevel: 'error',
          ffmpegOverride: ({ type, args }) =>
            type === 'stitcher' && !args.includes('copy')
              ? withoutBFrames(args)
              : type === 'pre-stitcher'
                ? withoutBFrames(args)
                : args,
          onProgress: ({ encodedFrames }) => onFrames(encodedFrames),
        });
        const toStream = ['-c', 'copy', '-bsf:v', 'h264_mp4toannexb', '-f', 'h264'];
        await runFf('ffmpeg', ['-y', '-i', raw, '-map', '0:v', ...toStream, stream]);
        await rename(stream, output);
        return { prints: null, times: null, notes: null };
      } finally {
        await rm(raw, { force: true });
        await rm(stream, { force: true });
      }
    },
    compare: () => Promise.resolve(false),
    close: async () => {
      await (await opened?.catch(() => null))?.browser.close({ silent: true });
    },
  };
}

function withoutBFrames(args: readonly string[]): string[] {
  return [
    ...args.slice(0, -1),
    '-bf',
    '0',
    '-profile:v',
    'high',
    '-flags',
    '+cgop',
    '-sc_threshold',
    '0',
    ...args.slice(-1),
  ];
}

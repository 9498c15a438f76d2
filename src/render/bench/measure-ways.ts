import { join } from 'node:path';
import type { Engine, EngineName, RenderJob } from '../engine';
import { muxFilm } from '../mux';
import { openEngine } from '../open-engine';
import type { SampledRange, WayMeasures } from './bench-measures';
import { renderLossless } from './lossless-frames';
import type { FrameQuality } from './picture-quality';
import { compareFrames, framesAroundKeys, keyFrameDip, keyFrameNumbers, likenessOf } from './picture-quality';
import { renderPlainly, unbaked } from './plain-render';
import { watchMemory } from './process-memory';

/** Where and by what is measured. */
export interface BenchPlace {
  readonly job: RenderJob;
  readonly executable: string;
  /** For files that are only needed for a while. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

interface RangeFile {
  readonly range: SampledRange;
  readonly file: string;
}

const framesOf = ({ from, to }: SampledRange): number => to - from + 1;

/**
 * Renders the ranges by one of our engines, several at once where it does so, after a warm-up of a few frames.
 *
 * @throws Error when the engine isn't the one that was asked for
 */
export async function measureEngine(
  name: EngineName,
  ranges: readonly SampledRange[],
  { job, folder, say }: BenchPlace,
): Promise<{ measures: WayMeasures; files: readonly RangeFile[] }> {
  const memory = watchMemory(process.pid);
  const engine = await openEngine(name, job, (reason) => say(reason));
  try {
    if (engine.name !== name) throw new Error(`The ${name} engine can't be measured here.`);
    const streams = ranges.map((range, index) => ({ range, file: join(folder, `${name}-${index}.h264`) }));
    const warmUps = Array.from({ length: engine.workers }, (_, index) =>
      engine.render(
        { from: index, to: index + 4 },
        join(folder, `${name}-warm-${index}.h264`),
        () => undefined,
      ),
    );
    await Promise.all(warmUps);
    const started = performance.now();
    await renderAll(engine, streams);
    const seconds = (performance.now() - started) / 1000;
    const frames = ranges.reduce((sum, range) => sum + framesOf(range), 0);
    const files = await Promise.all(
      streams.map(async ({ range, file }) => {
        const output = file.replace('.h264', '.mp4');
        const rest = {
          soundtrack: null,
          frames: framesOf(range),
          startFrame: 0,
          fps: job.fps,
          title: name,
          chapters: [],
        };
        await muxFilm({ streams: [file], output, ...rest });
        return { range, file: output };
      }),
    );
    const { peakBytes } = memory.stop();
    return {
      measures: { speed: { frames, seconds }, likeness: null, keyFrameDip: null, peakBytes },
      files,
    };
  } finally {
    await engine.close();
    memory.stop();
  }
}

async function renderAll(engine: Engine, streams: readonly RangeFile[]): Promise<void> {
  const waiting = [...streams];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await engine.render(next.range, next.file, () => undefined);
  };
  await Promise.all(Array.from({ length: engine.workers }, work));
}

/** Renders the ranges by plain renderMedia, with art that is drawn anew on every frame. */
export async function measurePlain(
  ranges: readonly SampledRange[],
  { job, executable, folder }: BenchPlace,
): Promise<{ measures: WayMeasures; files: readonly RangeFile[] }> {
  const memory = watchMemory(process.pid);
  const files: RangeFile[] = [];
  let [frames, seconds] = [0, 0];
  for (const [index, range] of ranges.entries()) {
    const file = join(folder, `plain-${index}.mp4`);
    const took = await renderPlainly(job, range, executable, file);
    frames += took.frames;
    seconds += took.seconds;
    files.push({ range, file });
  }
  const { peakBytes } = memory.stop();
  return { measures: { speed: { frames, seconds }, likeness: null, keyFrameDip: null, peakBytes }, files };
}

/**
 * Compares some frames of each range (around a key frame) with lossless pictures of them: of the art as that way draws
 * it, so that only what encoding costs is seen.
 */
export async function measureLikeness(
  files: readonly RangeFile[],
  isBaked: boolean,
  { job, executable, folder }: BenchPlace,
): Promise<Pick<WayMeasures, 'likeness' | 'keyFrameDip'>> {
  const drawn = isBaked ? job : unbaked(job);
  const all: FrameQuality[] = [];
  const keysOfAll: number[] = [];
  for (const [index, { range, file }] of files.entries()) {
    const keys = (await keyFrameNumbers(file)).filter((key) => key > 0).slice(0, 1);
    const middle = Math.floor(framesOf(range) / 2);
    const around = framesAroundKeys(keys, { from: 0, to: framesOf(range) - 1 });
    const numbers = around.length > 0 ? around : [middle];
    const pictures = await renderLossless(
      drawn,
      numbers.map((number) => range.from + number),
      executable,
      join(folder, `lossless-${String(isBaked)}-${index}`),
    );
    const pairs = pictures.map(({ frame, picture }) => ({ frame: frame - range.from, picture }));
    // Frames of different ranges are kept apart by a number that none of them reaches.
    const offset = index * 1_000_000;
    all.push(...(await compareFrames(file, pairs)).map((one) => ({ ...one, frame: one.frame + offset })));
    keysOfAll.push(...keys.map((key) => key + offset));
  }
  return { likeness: likenessOf(all), keyFrameDip: keyFrameDip(all, keysOfAll) };
}

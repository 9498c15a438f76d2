import { join } from 'node:path';
import type { VideoPlan } from '../plan/video-plan';
import { SplitPicture } from './camera';
import type { Engine, EngineName, FrameRange, RenderJob } from './engine';
import { joinSegments } from './mux';
import { openEngine } from './open-engine';
import type { Progress } from './progress';
import { openSegmentCache } from './segment-cache';
import { cutSegments, planSlice, segmentKey } from './segments';

export interface FilmRequest {
  readonly job: RenderJob;
  readonly plan: VideoPlan;
  readonly range: FrameRange;
  readonly engine: EngineName;
  /** Folder of the caches. */
  readonly cache: string;
  /** The video without sound. */
  readonly output: string;
  readonly progress: Progress;
  /** Ends the work at once when it fires; finished pieces stay for the next run. */
  readonly signal: AbortSignal;
}

export interface RenderedFilm {
  readonly engine: EngineName;
  readonly frames: number;
  /** Frames that were there already. */
  readonly reusedFrames: number;
  readonly segments: number;
  readonly reusedSegments: number;
}

interface Piece {
  readonly range: FrameRange;
  readonly key: string;
}

const lengthOf = ({ from, to }: FrameRange): number => to - from + 1;

/**
 * Renders a stretch of a film piece by piece, keeps every finished piece, and joins them. What an earlier run left,
 * finished or not, is used again.
 */
export async function renderFilm(request: FilmRequest): Promise<RenderedFilm> {
  try {
    return await renderWith(request.engine, request);
  } catch (error) {
    if (!(error instanceof SplitPicture) || request.engine === 'remotion') throw error;
    request.progress.say(`${error.message} The slower reference engine takes over.`);
    return renderWith('remotion', request);
  }
}

async function renderWith(name: EngineName, request: FilmRequest): Promise<RenderedFilm> {
  const { job, plan, range, cache, output, progress, signal } = request;
  const store = await openSegmentCache(join(cache, 'segments'));
  const engine = await openEngine(name, job, (reason) =>
    progress.say(`The fast camera can't be used here: ${reason}. The slower reference engine takes over.`),
  );
  const stop = (): void => void engine.close();
  signal.addEventListener('abort', stop);
  try {
    const { bundleHash, compositionId, scale } = job;
    const pieces = cutSegments(
      plan.scenes.map((scene) => scene.from),
      plan,
      range,
    ).map((part) => ({
      range: part,
      key: segmentKey({
        slice: planSlice(plan, part),
        range: part,
        bundleHash,
        engine: engine.version,
        compositionId,
        scale,
      }),
    }));
    const missing = pieces.filter(({ key }) => !store.has(key));
    const reused = pieces.filter(({ key }) => store.has(key));
    await Promise.all(reused.map(({ key }) => store.touch(key)));
    const reusedFrames = reused.reduce((sum, piece) => sum + lengthOf(piece.range), 0);
    progress.stage(
      `${plan.cut} frames${reused.length > 0 ? ` (${reused.length} of ${pieces.length} pieces reused)` : ''}`,
      lengthOf(range),
      true,
    );
    await renderPieces(
      missing,
      engine,
      signal,
      (piece) => store.path(piece.key),
      (done) => progress.update(reusedFrames + done, reusedFrames),
    );
    progress.stage('joining', 1);
    await joinSegments(
      pieces.map(({ key }) => store.path(key)),
      output,
      lengthOf(range),
    );
    await store.prune(new Set(pieces.map(({ key }) => key)));
    return {
      engine: engine.name,
      frames: lengthOf(range),
      reusedFrames,
      segments: pieces.length,
      reusedSegments: reused.length,
    };
  } finally {
    signal.removeEventListener('abort', stop);
    await engine.close();
  }
}

async function renderPieces(
  pieces: readonly Piece[],
  engine: Engine,
  signal: AbortSignal,
  pathOf: (piece: Piece) => string,
  onFrames: (done: number) => void,
): Promise<void> {
  const waiting = [...pieces];
  const done = new Map<string, number>();
  let failed = false;
  const work = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined && !failed; piece = waiting.shift()) {
      signal.throwIfAborted();
      const { key, range } = piece;
      const report = (frames: number): void => {
        done.set(key, frames);
        onFrames([...done.values()].reduce((sum, count) => sum + count, 0));
      };
      await engine.render(range, pathOf(piece), report);
      report(lengthOf(range));
    }
  };
  const workers = Array.from({ length: Math.min(engine.workers, pieces.length) }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw signal.aborted ? signal.reason : error;
    }),
  );
  // All have to come to rest before the engine is closed or an error is shown.
  const ended = await Promise.allSettled(workers);
  const failure = ended.find((one) => one.status === 'rejected');
  if (failure) throw failure.reason;
}

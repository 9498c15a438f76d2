import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoPlan } from '../plan/video-plan';
import { captionsOf } from '../publish/captions-of';
import type { DrawnCode } from './drawn-code';
import type { Engine, EngineName, FrameRange, RenderJob } from './engine';
import { pictureSize } from './engine';
import { openEngine } from './open-engine';
import type { Progress } from './progress';
import type { SegmentCache, SegmentFacts } from './segment-cache';
import { openSegmentCache } from './segment-cache';
import type { Ingredients, Segment } from './segments';
import {
  contentKey,
  cutSegments,
  describeChange,
  ingredientsOf,
  placeKey,
  sameMedium,
  segmentKey,
} from './segments';

export interface FilmRequest {
  readonly job: RenderJob;
  readonly plan: VideoPlan;
  readonly code: DrawnCode;
  readonly range: FrameRange;
  /** Draws the captions into the picture; the job's props have to say the same. */
  readonly burnCaptions: boolean;
  readonly engine: EngineName;
  /** Folder of the caches. */
  readonly cache: string;
  readonly progress: Progress;
  /** Ends the work at once when it fires; finished segments stay for the next run. */
  readonly signal: AbortSignal;
}

/** A segment as it now lies in the cache, and why it was rendered or not. */
export interface RenderedSegment extends Segment {
  readonly content: string;
  /** Its H.264 stream. */
  readonly stream: string;
  readonly facts: SegmentFacts;
  /** True when frames were photographed for it. */
  readonly isNew: boolean;
  readonly reason: string;
}

export interface RenderedFilm {
  readonly engine: EngineName;
  /** The engine's own words for itself, its browser with it. */
  readonly engineVersion: string;
  readonly frames: number;
  readonly segments: readonly RenderedSegment[];
}

interface Piece extends Segment {
  readonly ingredients: Ingredients;
  readonly key: string;
  readonly place: string;
}

const lengthOf = ({ from, to }: FrameRange): number => to - from + 1;

/**
 * Renders a stretch of a film segment by segment and keeps every finished one. What was made from the same before is
 * used again, and so is what turns out to be drawn the same as before, frame by frame, whatever it is made from now.
 */
export async function renderFilm(request: FilmRequest): Promise<RenderedFilm> {
  const { job, plan, code, range, burnCaptions, cache, progress, signal } = request;
  const store = await openSegmentCache(join(cache, 'segments'));
  const engine = await openEngine(request.engine, job, (reason) =>
    progress.say(`The fast camera can't be used here: ${reason}. The slower reference engine takes over.`),
  );
  const stop = (): void => void engine.close();
  signal.addEventListener('abort', stop);
  try {
    const { width, height } = pictureSize(job);
    const surroundings = {
      code,
      engine: `${engine.version}, ${width}x${height}`,
      compositionId: job.compositionId,
      captions: burnCaptions ? captionsOf(plan) : null,
    };
    const pieces = cutSegments(plan, range).map((segment): Piece => {
      const ingredients = ingredientsOf(plan, segment, surroundings);
      const place = placeKey(plan.slug, segment, ingredients);
      return { ...segment, ingredients, key: segmentKey(ingredients), place };
    });
    const known = await Promise.all(pieces.map((piece) => reuse(store, piece)));
    const reused = known.filter((segment) => segment !== null);
    const reusedFrames = reused.reduce((sum, segment) => sum + lengthOf(segment), 0);
    progress.stage(
      `${plan.cut} frames${reused.length > 0 ? ` (${reused.length} of ${pieces.length} segments reused)` : ''}`,
      lengthOf(range),
      true,
    );
    const made = await makeSegments(
      pieces.filter((_, index) => known[index] === null),
      { engine, store, signal, onFrames: (done) => progress.update(reusedFrames + done, reusedFrames) },
    );
    const segments = [...reused, ...made].sort((a, b) => a.from - b.from);
    await store.prune(new Set(segments.map(({ content }) => content)));
    return { engine: engine.name, engineVersion: engine.version, frames: lengthOf(range), segments };
  } finally {
    signal.removeEventListener('abort', stop);
    await engine.close();
  }
}

/** The segment from an earlier run that was made from just the same, or null. */
async function reuse(store: SegmentCache, piece: Piece): Promise<RenderedSegment | null> {
  const found = await store.find(piece.key);
  if (found?.facts.frames !== lengthOf(piece)) return null;
  const { content, facts } = found;
  await store.link(piece.key, piece.place, { content, ingredients: piece.ingredients });
  return settled(store, piece, content, facts, 'made from the same before');
}

function settled(
  store: SegmentCache,
  { from, to, sceneId, index }: Piece,
  content: string,
  facts: SegmentFacts,
  reason: string,
  isNew = false,
): RenderedSegment {
  return { from, to, sceneId, index, content, stream: store.path(content), facts, isNew, reason };
}

interface Making {
  readonly engine: Engine;
  readonly store: SegmentCache;
  readonly signal: AbortSignal;
  readonly onFrames: (done: number) => void;
}

/** Makes one segment: finds that it is drawn as what was last at its place, or photographs it. */
async function makeSegment(
  piece: Piece,
  { engine, store }: Making,
  onFrames: (done: number) => void,
): Promise<RenderedSegment> {
  const before = await store.place(piece.place);
  const change = before === null ? 'new' : describeChange(before.ingredients, piece.ingredients);
  const old = before === null ? null : await store.facts(before.content);
  const finish = async (content: string, facts: SegmentFacts, reason: string, isNew: boolean) => {
    await store.link(piece.key, piece.place, { content, ingredients: piece.ingredients });
    onFrames(lengthOf(piece));
    return settled(store, piece, content, facts, reason, isNew);
  };
  if (
    before !== null &&
    old?.prints?.length === lengthOf(piece) &&
    sameMedium(before.ingredients, piece.ingredients) &&
    (await engine.compare(piece.from, old.prints))
  )
    return finish(before.content, old, `${change}, but every frame is drawn as before`, false);
  const stream = store.path(`${piece.key}.${process.pid}`);
  try {
    const { prints, times, notes } = await engine.render(piece, stream, onFrames);
    const content = prints === null ? piece.key : contentKey(piece.ingredients, prints);
    const known = { frames: lengthOf(piece), prints: prints && [...prints], times, notes };
    const facts = await store.keep(content, stream, known);
    return await finish(content, facts, change, true);
  } finally {
    await rm(stream, { force: true });
  }
}

async function makeSegments(pieces: readonly Piece[], making: Making): Promise<RenderedSegment[]> {
  const { engine, signal, onFrames } = making;
  const waiting = [...pieces];
  const done = new Map<Piece, number>();
  const made: RenderedSegment[] = [];
  let failed = false;
  const work = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined && !failed; piece = waiting.shift()) {
      signal.throwIfAborted();
      const current = piece;
      const report = (frames: number): void => {
        done.set(current, frames);
        onFrames([...done.values()].reduce((sum, count) => sum + count, 0));
      };
      made.push(await makeSegment(current, making, report));
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
  return made;
}

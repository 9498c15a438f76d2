import { createHash } from 'node:crypto';
import type { VideoPlan } from '../plan/video-plan';
import { endOf } from '../time/span';
import type { FrameRange } from './engine';

/** Longest piece of a film that is rendered and kept as one file. */
const longestSeconds = 10;
/** A scene is still seen, and its successor already, this long across their border. */
const handoverSeconds = 1;

/**
 * Cuts a stretch of a film into pieces that are rendered and kept by themselves: at every scene's start, and long
 * scenes evenly into pieces of at most 10 s.
 *
 * Each scene is cut by itself, so a change in one leaves the pieces of the others as they were.
 *
 * @param starts frames at which scenes start
 * @param range what is wanted; pieces are clipped to it
 * @example cutSegments([0, 450], { durationInFrames: 900, fps: 30 }, { from: 0, to: 899 }); // 0-224, 225-449, 450-674, 675-899
 */
export function cutSegments(
  starts: readonly number[],
  film: { readonly durationInFrames: number; readonly fps: number },
  range: FrameRange,
): FrameRange[] {
  const edges = [...new Set([0, ...starts, film.durationInFrames])]
    .filter((edge) => edge >= 0 && edge <= film.durationInFrames)
    .sort((a, b) => a - b);
  const segments = edges.slice(0, -1).flatMap((from, index) => {
    const length = (edges[index + 1] ?? from) - from;
    const pieces = Math.ceil(length / (longestSeconds * film.fps));
    return Array.from({ length: pieces }, (_, piece) => ({
      from: from + Math.round((piece * length) / pieces),
      to: from + Math.round(((piece + 1) * length) / pieces) - 1,
    }));
  });
  return segments
    .map(({ from, to }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) }))
    .filter(({ from, to }) => from <= to);
}

/**
 * The part of a plan that frames `from` to `to` are drawn from: what is shown throughout, and the scenes and captions
 * of that stretch. Sound is left out.
 */
export function planSlice(plan: VideoPlan, { from, to }: FrameRange): object {
  const margin = handoverSeconds * plan.fps;
  const near = (span: { readonly from: number; readonly durationInFrames: number }): boolean =>
    span.from <= to + margin && endOf(span) >= from - margin;
  const { slug, title, cut, fps, width, height, durationInFrames, theme, series, seed, sections, chapters } =
    plan;
  return {
    ...{ slug, title, cut, fps, width, height, durationInFrames, theme, series, seed, sections, chapters },
    scenes: plan.scenes
      .filter(near)
      .map(({ id, kind, from: at, durationInFrames: length, props, beats, lines }) => ({
        id,
        kind,
        at,
        length,
        props,
        beats,
        lines,
      })),
    captions: plan.captions.filter(near),
  };
}

/** A name for a piece of film that changes when anything it is made from changes. */
export function segmentKey(parts: {
  readonly slice: object;
  readonly range: FrameRange;
  readonly bundleHash: string;
  readonly engine: string;
  readonly compositionId: string;
  readonly scale: number;
}): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

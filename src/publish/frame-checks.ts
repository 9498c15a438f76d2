import type { VideoPlan } from '../plan/video-plan';
import type { Span } from '../time/span';
import { contains } from '../time/span';
import type { Flashes } from './flashes';
import { countFlashes } from './flashes';
import type { CheckedFrames } from './frame-facts';
import { mostFlashes, stillLimits } from './frame-limits.data';
import { findStillness, longestWithoutNews } from './stillness';
import type { TextChecks } from './text-checks';
import { checkTexts } from './text-checks';

/** A stretch of the film and the scene in which it begins. */
export interface PlacedSpan extends Span {
  readonly sceneId: string;
}

/** What the checks on a film's frames found. Frames count from the film's first one. */
export interface FrameChecks {
  readonly framesInFilm: number;
  /** Frames that were looked at; where it is 0, nothing below but `longestWithoutNews` was measured. */
  readonly framesMeasured: number;
  readonly longestStill: PlacedSpan;
  /** Stretches without change that are longer than allowed. */
  readonly tooStill: readonly PlacedSpan[];
  readonly longestWithoutNews: PlacedSpan;
  readonly flashes: Flashes & { readonly sceneId: string };
  readonly texts: TextChecks;
  /** True when all was measured and nothing failed. */
  readonly passed: boolean;
}

/**
 * Judges the frames of a film by what was noted of them while they were rendered: stillness, flashes, and the contrast,
 * size and place of text.
 *
 * @param checked the film's stretches in any order
 * @example checkFrames(plan, checkedFrames(film)).longestStill; // { from: 2310, durationInFrames: 95, sceneId: '...' }
 */
export function checkFrames(
  plan: Pick<VideoPlan, 'cut' | 'width' | 'fps' | 'scenes' | 'durationInFrames'>,
  checked: readonly CheckedFrames[],
): FrameChecks {
  const ordered = [...checked].sort((a, b) => a.from - b.from);
  const place = (span: Span): PlacedSpan => ({ ...span, sceneId: sceneAt(span.from) });
  const sceneAt = (frame: number): string => plan.scenes.find((scene) => contains(scene, frame))?.id ?? '';
  const { longest, tooLong } = findStillness(plan, ordered, stillLimits.stillSeconds);
  const flashes = countFlashes(ordered, plan.fps);
  const texts = checkTexts(plan, ordered);
  const withoutNews = longestWithoutNews(plan);
  const framesMeasured = ordered.reduce((sum, { frames, facts }) => sum + (facts === null ? 0 : frames), 0);
  const failures = [texts.lowContrast, texts.tooSmall, texts.outside, texts.cut, texts.overlapping, tooLong];
  return {
    framesInFilm: plan.durationInFrames,
    framesMeasured,
    longestStill: place(longest),
    tooStill: tooLong.map(place),
    longestWithoutNews: place(withoutNews),
    flashes: { ...flashes, sceneId: sceneAt(flashes.from) },
    texts,
    passed:
      framesMeasured === plan.durationInFrames &&
      failures.every((found) => found.length === 0) &&
      flashes.most <= mostFlashes &&
      withoutNews.durationInFrames <= stillLimits.newsSeconds * plan.fps,
  };
}

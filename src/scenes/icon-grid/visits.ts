import type { Beat, SceneLine } from '../../plan/video-plan';
import { beatsNamed, lineOf } from '../find-beat';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import type { Formation } from './grid-layout';
import { itemsPerPage } from './grid-layout';

/** An item's time at the centre: from the start of its first line to the end of its last line's hold. */
export interface Visit extends Span {
  readonly item: number;
  readonly lines: readonly SceneLine[];
}

/** A stretch in which a sentence stands above the strip of tiles. */
export interface PanelTime extends Span {
  readonly line: SceneLine;
  readonly kind: 'example' | 'sentence' | 'question';
}

/** When a formation is taken. */
export interface FormationChange {
  readonly at: Frames;
  readonly formation: Formation;
}

/**
 * The items' visits in order; neighbouring lines about one item make one visit.
 *
 * @param count how many items there are; lines about others are left out
 */
export function visitsOf(beats: readonly Beat[], lines: readonly SceneLine[], count: number): Visit[] {
  const visits: Visit[] = [];
  for (const beat of beatsNamed(beats, 'item')) {
    const line = lineOf(beat, lines);
    if (!line || line.source.index < 0 || line.source.index >= count) continue;
    const last = visits.at(-1);
    if (last && last.item === line.source.index && endOf(last) === beat.from)
      visits[visits.length - 1] = {
        ...last,
        durationInFrames: endOf(beat) - last.from,
        lines: [...last.lines, line],
      };
    else
      visits.push({
        item: line.source.index,
        from: beat.from,
        durationInFrames: beat.durationInFrames,
        lines: [line],
      });
  }
  return visits;
}

/** The sentences that stand above the strip. */
export function panelTimes(beats: readonly Beat[], lines: readonly SceneLine[]): PanelTime[] {
  return beats.flatMap((beat) => {
    const line = lineOf(beat, lines);
    if (!line || (beat.name !== 'example' && beat.name !== 'sentence' && beat.name !== 'question')) return [];
    return [{ from: beat.from, durationInFrames: beat.durationInFrames, line, kind: beat.name }];
  });
}

/**
 * How the tiles stand over the scene's time.
 *
 * They come as a grid, part to the sides as the first item is called, gather for the recap and for being explored,
 * and line up below a sentence.
 *
 * @param leadFrames how long before the first item they part
 */
export function formationsOf(beats: readonly Beat[], leadFrames: Frames): FormationChange[] {
  const changes: FormationChange[] = [];
  const firstItem = beats.find((beat) => beat.name === 'item');
  for (const beat of beats) {
    const formation: Formation =
      beat.name === 'item'
        ? 'sides'
        : beat.name === 'example' || beat.name === 'sentence' || beat.name === 'question'
          ? 'strip'
          : 'grid';
    if (changes.at(-1)?.formation === formation) continue;
    const first = beats[0]?.from ?? 0;
    changes.push({ at: beat === firstItem ? Math.max(first, beat.from - leadFrames) : beat.from, formation });
  }
  return changes.length > 0 ? changes : [{ at: 0, formation: 'grid' }];
}

/** Which page of items stands beside the card: that of the visit that is on, or next to come. */
export function pageAt(visits: readonly Visit[], frame: Frames, count: number): number {
  const visit = visits.find((candidate) => frame < endOf(candidate)) ?? visits.at(-1);
  return visit ? Math.floor(visit.item / itemsPerPage(count)) : 0;
}

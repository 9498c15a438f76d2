import { createHash } from 'node:crypto';
import type { VideoPlan } from '../plan/video-plan';
import type { FilmCaption } from '../publish/caption-limits';
import { endOf, shift } from '../time/span';
import type { DrawnCode } from './drawn-code';
import type { FrameRange } from './engine';

/** Pieces of a film that are rendered and kept by themselves are this long; the last one of a scene up to half longer. */
const pieceSeconds = 6;
/** A scene is still seen, and its successor already, this long across their border. */
const handoverSeconds = 1;

/** A piece of a film and where it is: the scene that it belongs to, and which of its pieces it is. */
export interface Segment extends FrameRange {
  readonly sceneId: string;
  readonly index: number;
}

/**
 * Cuts a stretch of a film into pieces that are rendered and kept by themselves: at every scene's start, and every 6 s
 * from there on.
 *
 * Counting from the scene's start keeps the pieces before a change as they were, whatever comes after.
 *
 * @param range what is wanted; pieces are clipped to it
 * @example cutSegments(plan, { from: 0, to: 899 }); // 0-179 of the first scene, 180-359 ...
 */
export function cutSegments(
  plan: Pick<VideoPlan, 'scenes' | 'durationInFrames' | 'fps'>,
  range: FrameRange,
): Segment[] {
  const length = pieceSeconds * plan.fps;
  const starts = plan.scenes.length > 0 && plan.scenes[0]?.from === 0 ? [] : [{ id: '', from: 0 }];
  const scenes = [...starts, ...plan.scenes.map(({ id, from }) => ({ id, from }))]
    .filter(({ from }) => from >= 0 && from < plan.durationInFrames)
    .sort((a, b) => a.from - b.from);
  const segments = scenes.flatMap(({ id, from }, scene): Segment[] => {
    const end = scenes[scene + 1]?.from ?? plan.durationInFrames;
    const count = end > from ? Math.max(1, Math.round((end - from) / length)) : 0;
    return Array.from({ length: count }, (_, index) => ({
      sceneId: id,
      index,
      from: from + index * length,
      to: (index + 1 < count ? from + (index + 1) * length : end) - 1,
    }));
  });
  return segments
    .map((segment) => ({
      ...segment,
      from: Math.max(segment.from, range.from),
      to: Math.min(segment.to, range.to),
    }))
    .filter(({ from, to }) => from <= to);
}

/**
 * What a segment's pictures are made from, in named parts: each a hash, so that two can be compared part by part.
 * Times count from the segment's first frame.
 */
export type Ingredients = Readonly<Record<string, string>>;

/** What surrounds the film: parts of every segment. */
export interface Surroundings {
  readonly code: DrawnCode;
  /** The engine with its versions, and the picture's size. */
  readonly engine: string;
  readonly compositionId: string;
  /** The captions that are drawn into the picture; null where none are. */
  readonly captions: readonly FilmCaption[] | null;
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** The ingredients of one segment. */
export function ingredientsOf(plan: VideoPlan, segment: Segment, surroundings: Surroundings): Ingredients {
  const { code, engine, compositionId, captions } = surroundings;
  const { from, to } = segment;
  const margin = handoverSeconds * plan.fps;
  const scenes = plan.scenes.filter((scene) => scene.from <= to + margin && endOf(scene) >= from - margin);
  const { cut, fps, width, height, theme, series, sections, durationInFrames } = plan;
  // The short's scenes draw their own progress; the main cut's bar stands for the whole film.
  const furniture = cut === 'main' ? { from, series, sections, durationInFrames } : {};
  const kinds = [...new Set(scenes.map(({ kind }) => kind))].sort();
  return {
    engine: hashOf([engine, fps, width, height]),
    packages: hashOf(code.packages),
    fonts: code.fonts,
    theme,
    cut: captions === null ? compositionId : `${compositionId} with captions`,
    ...(captions === null ? {} : { captions: hashOf(captionsWithin(captions, segment)) }),
    'shared code': code.shared,
    ...Object.fromEntries(kinds.map((kind) => [`code of ${kind}`, code.kinds.get(kind) ?? 'unknown'])),
    length: String(to - from + 1),
    furniture: hashOf(furniture),
    ...Object.fromEntries(
      scenes.map((scene) => [
        `scene ${scene.id}`,
        hashOf([
          scene.kind,
          scene.from - from,
          scene.durationInFrames,
          scene.props,
          scene.beats,
          scene.lines,
        ]),
      ]),
    ),
  };
}

/** The captions that a segment shows, their times counted from its start. */
function captionsWithin(captions: readonly FilmCaption[], { from, to }: FrameRange): FilmCaption[] {
  return captions
    .filter((caption) => caption.from <= to && endOf(caption) > from)
    .map((caption) => ({ ...shift(caption, -from), heardFrom: null, sourceLine: 0 }));
}

/** A name for a segment that changes when anything it is made from changes. */
export function segmentKey(ingredients: Ingredients): string {
  return hashOf(Object.entries(ingredients).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The parts whose change makes other pixels of the same drawing. */
const medium = ['engine', 'packages', 'fonts', 'cut'] as const;

/** True when equal drawings of both give equal pictures. */
export function sameMedium(a: Ingredients, b: Ingredients): boolean {
  return medium.every((part) => a[part] === b[part]);
}

/** A name for drawn pictures: of what they are drawn with, and of what was drawn on each frame. */
export function contentKey(ingredients: Ingredients, prints: readonly string[]): string {
  return hashOf([medium.map((part) => ingredients[part]), prints]);
}

/** A name for a segment's place: what is there now can be compared with what was there before. */
export function placeKey(slug: string, segment: Segment, ingredients: Ingredients): string {
  return hashOf([slug, ingredients['cut'], ingredients['engine'], segment.sceneId, segment.index]);
}

/**
 * Says in words how what a segment is made from differs from what it was.
 *
 * @example describeChange({ theme: 'dark' }, { theme: 'light' }); // "theme changed"
 */
export function describeChange(before: Ingredients, after: Ingredients): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = names
    .filter((name) => before[name] !== after[name])
    .map((name) =>
      before[name] === undefined
        ? `${name} is new`
        : after[name] === undefined
          ? `${name} is gone`
          : `${name} changed`,
    );
  return changes.length === 0 ? 'nothing changed' : changes.join(', ');
}

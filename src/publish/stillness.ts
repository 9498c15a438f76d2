import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import type { Span } from '../time/span';
import { endOf } from '../time/span';
import type { CheckedFrames } from './frame-facts';
import { endScreen } from './frame-limits.data';
import { isStill } from './is-still';

type StillPlan = Pick<VideoPlan, 'fps' | 'scenes' | 'durationInFrames'>;

interface Sample {
  readonly frame: number;
  readonly columns: number;
  readonly rows: number;
  readonly luma: Uint8Array;
}

const empty: Span = { from: 0, durationInFrames: 0 };
const longer = (a: Span, b: Span): Span => (b.durationInFrames > a.durationInFrames ? b : a);

/**
 * The longest stretch of a film in which nothing changes but a slow camera's view, and all that are longer than
 * `limitSeconds`, in frames of the film. The end screen is left out, and so is what wasn't looked at.
 *
 * A moment is still when the picture half a second later and the one a second later are; luma alone is compared.
 */
export function findStillness(
  plan: StillPlan,
  checked: readonly CheckedFrames[],
  limitSeconds: number,
): { readonly longest: Span; readonly tooLong: readonly Span[] } {
  const end = calmFrom(plan);
  const samples = samplesOf(checked).filter(({ frame }) => frame < end);
  const stretches: Span[] = [];
  let start: number | null = null;
  let until = 0;
  const close = (): void => {
    if (start !== null) stretches.push({ from: start, durationInFrames: until - start });
    start = null;
  };
  for (const [index, sample] of samples.entries()) {
    const [half, whole] = [plan.fps / 2, plan.fps].map((frames) =>
      samples
        .slice(index + 1, index + 1 + plan.fps)
        .findLast((later) => later.frame - sample.frame <= frames && later.frame - sample.frame > frames / 2),
    );
    const still =
      half !== undefined && whole !== undefined && areStill(sample, whole) && areStill(sample, half);
    if (!still) {
      close();
      continue;
    }
    start ??= sample.frame;
    until = whole.frame;
  }
  close();
  return {
    longest: stretches.reduce(longer, empty),
    tooLong: stretches.filter(({ durationInFrames }) => durationInFrames > limitSeconds * plan.fps),
  };
}

/** Figures of speech whose parts the scenes act out as they are heard. */
const actedOut: ReadonlySet<string> = new Set(['enumeration', 'contrast', 'cause', 'number']);

/** When something new is planned in a scene, in its own frames: a beat, a rest, a part of a figure, an effect. */
const newsIn = ({ beats, lines, sounds }: ScenePlan): number[] => [
  ...beats.map(({ from }) => from),
  ...lines.flatMap(({ hold, figures }) => [
    hold.from,
    ...figures.filter(({ type }) => actedOut.has(type)).flatMap(({ items }) => items.map(({ from }) => from)),
  ]),
  ...sounds.map(({ from }) => from),
];

/**
 * The longest stretch of a film in which nothing new is planned, outside the end screen: no scene or beat begins, no rest in
 * which a picture acts out what was said, no part of an enumeration, contrast, cause or number is heard, and no effect
 * sounds (scenes place them where something is seen to happen).
 *
 * @example longestWithoutNews(plan); // { from: 540, durationInFrames: 142 }
 */
export function longestWithoutNews(plan: StillPlan): Span {
  const end = calmFrom(plan);
  const starts = plan.scenes
    .flatMap((scene) => [
      scene.from,
      ...newsIn(scene)
        .map((from) => scene.from + from)
        .filter((from) => from > scene.from && from < endOf(scene)),
    ])
    .filter((frame) => frame < end);
  const bounds = [...new Set([0, ...starts, end])].sort((a, b) => a - b);
  return bounds
    .slice(1)
    .map((bound, index): Span => ({
      from: bounds[index] ?? 0,
      durationInFrames: bound - (bounds[index] ?? 0),
    }))
    .reduce(longer, empty);
}

/** The frame from which the film is meant to be calm. */
function calmFrom({ scenes, durationInFrames, fps }: StillPlan): number {
  const last = scenes.at(-1);
  return last?.kind === endScreen.kind
    ? Math.max(last.from, durationInFrames - endScreen.seconds * fps)
    : durationInFrames;
}

function samplesOf(checked: readonly CheckedFrames[]): Sample[] {
  return checked
    .flatMap(({ from, facts }) => {
      if (facts === null) return [];
      const { columns, rows, every, pictures } = facts.lumas;
      return pictures.map((luma, index): Sample => ({ frame: from + index * every, columns, rows, luma }));
    })
    .sort((a, b) => a.frame - b.frame);
}

function areStill(before: Sample, after: Sample): boolean {
  const { columns, rows } = before;
  if (after.columns !== columns || after.rows !== rows) return false;
  return isStill({ columns, rows, before: before.luma, after: after.luma });
}

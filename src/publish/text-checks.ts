import type { VideoPlan } from '../plan/video-plan';
import { contains } from '../time/span';
import type { Box, CheckedFrames, DrawnText, TextMoment } from './frame-facts';
import { contrastLimits, frameLimits } from './frame-limits.data';

/** A text that fails a check, and the frame of the film at which it fails most. */
export interface TextFailure {
  readonly text: string;
  readonly frame: number;
  readonly sceneId: string;
  /** What was measured, and what it should be, in words. */
  readonly measured: string;
}

export interface TextChecks {
  /** Frames on which text was read, and those of them with text outside the safe area. */
  readonly framesRead: number;
  readonly framesOutside: number;
  /** Texts whose contrast was measured at a beat's rest. */
  readonly contrastsMeasured: number;
  readonly leastContrast: number | null;
  readonly lowContrast: readonly TextFailure[];
  readonly tooSmall: readonly TextFailure[];
  readonly outside: readonly TextFailure[];
  readonly cut: readonly TextFailure[];
  readonly overlapping: readonly TextFailure[];
}

type TextPlan = Pick<VideoPlan, 'cut' | 'width' | 'fps' | 'scenes'>;

interface PlacedText extends DrawnText {
  readonly frame: number;
  readonly isRest: boolean;
  readonly sceneId: string;
}

/** Fainter text is on its way in or out. */
const shownFrom = 0.5;
/** While one scene takes over from another, text travels with it. */
const takeoverSeconds = 0.5;
/** Boxes are known to about a pixel, sizes to a fraction of one. */
const boxTolerance = 1.5;
const sizeTolerance = 0.5;

/** Judges the text of a film's frames: contrast, size, place, and whether all of it can be read. */
export function checkTexts(plan: TextPlan, checked: readonly CheckedFrames[]): TextChecks {
  const moments = checked
    .flatMap(({ from, facts }) =>
      (facts?.moments ?? []).map((moment): TextMoment => ({ ...moment, frame: from + moment.frame })),
    )
    .filter(({ frame, isRest }) => isRest || !isInTakeover(plan, frame));
  const placed = moments.map((moment) => placeTexts(plan, moment));
  const shown = placed.map((texts) => texts.filter(({ opacity }) => opacity >= shownFrom));
  const outside = shown.map((texts) => texts.filter((text) => reachOutside(plan, text) > 0));
  const resting = shown.map((texts) => texts.filter((text) => text.isRest && text.contrast !== null));
  const contrasts = atFullOpacity(placed.flat());
  const { leastTextPx, width } = frameLimits[plan.cut];
  const least = (leastTextPx * plan.width) / width;
  return {
    framesRead: moments.length,
    framesOutside: outside.filter((texts) => texts.length > 0).length,
    contrastsMeasured: contrasts.length,
    leastContrast: contrasts.reduce<number | null>(
      (lowest, { contrast }) => (contrast === null ? lowest : Math.min(lowest ?? contrast, contrast)),
      null,
    ),
    lowContrast: worstOfEach(
      contrasts.filter((text) => (text.contrast ?? 21) < contrastNeeded(plan, text)),
      ({ contrast }) => contrast ?? 21,
      (text) => `${(text.contrast ?? 0).toFixed(2)}:1, needs ${contrastNeeded(plan, text)}:1`,
    ),
    tooSmall: worstOfEach(
      resting.flat().filter(({ size }) => size < least - sizeTolerance),
      ({ size }) => size,
      ({ size }) => `${size.toFixed(1)} px, needs ${least} px`,
    ),
    outside: worstOfEach(
      outside.flat(),
      (text) => -reachOutside(plan, text),
      ({ box }) =>
        `x ${Math.round(box.left)}-${Math.round(box.right)}, y ${Math.round(box.top)}-${Math.round(box.bottom)}`,
    ),
    cut: worstOfEach(
      resting.flat().filter(({ cutBy }) => cutBy !== null),
      ({ frame }) => frame,
      ({ cutBy }) => (cutBy === 'frame' ? "cut by the frame's edge" : 'cut by the box around it'),
    ),
    overlapping: resting.flatMap(overlaps),
  };
}

function isInTakeover({ scenes, fps }: TextPlan, frame: number): boolean {
  return scenes.some(({ from }) => from > 0 && frame >= from && frame < from + takeoverSeconds * fps);
}

function placeTexts({ scenes }: TextPlan, { frame, isRest, texts }: TextMoment): PlacedText[] {
  const sceneId = scenes.find((scene) => contains(scene, frame))?.id ?? '';
  const placed = texts.map((text): PlacedText => ({ ...text, frame, isRest, sceneId }));
  const isTwin = (a: PlacedText, b: PlacedText): boolean => {
    const [width, height] = overlapOf(a, b);
    return a.text === b.text && width > boxTolerance && height > boxTolerance;
  };
  // A text that is drawn twice, one over the other, is one text in two colours: the clearer of them is judged.
  return placed.flatMap((text, index) => {
    const twins = placed.filter((other, at) => at !== index && isTwin(text, other));
    if (twins.length === 0) return [text];
    const isClearest = twins.every(
      (other) =>
        (text.contrast ?? 0) > (other.contrast ?? 0) ||
        (text.contrast === other.contrast && placed.indexOf(other) > index),
    );
    return isClearest ? [{ ...text, cutBy: null }] : [];
  });
}

/** Width and height of what two texts share, px; not both above 0 where they share nothing. */
function overlapOf({ box: a }: DrawnText, { box: b }: DrawnText): readonly [number, number] {
  return [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
}

/**
 * The contrast that a text needs: large text less than other text.
 *
 * @example contrastNeeded({ cut: 'main', width: 1920 }, { size: 40, weight: 500 }); // 3
 */
export function contrastNeeded(
  { cut, width }: Pick<VideoPlan, 'cut' | 'width'>,
  { size, weight }: Pick<DrawnText, 'size' | 'weight'>,
): number {
  const { text, largeText, largeFromCssPx, largeBoldFromCssPx, boldFrom } = contrastLimits;
  const cssPx = (size * frameLimits[cut].shownWidth) / width;
  return cssPx >= (weight >= boldFrom ? largeBoldFromCssPx : largeFromCssPx) ? largeText : text;
}

/**
 * Of each text of a scene, the moments with a measured contrast at which it is shown as fully as ever: at its greatest
 * opacity, and in the colour in which it stands out most (a word that waits to be said is dimmed by its colour).
 *
 * A faint text that has its opacity at one moment only is on its way, and left out.
 */
function atFullOpacity(texts: readonly PlacedText[]): PlacedText[] {
  const moments = new Map<string, PlacedText[][]>();
  for (const text of [...texts].sort((a, b) => a.size - b.size)) {
    const name = `${text.sceneId}\n${text.text}`;
    const bySize = moments.get(name) ?? [];
    moments.set(name, bySize);
    const last = bySize.at(-1);
    // A camera or a pulse makes a text a little larger; what is much larger is another one.
    if (last === undefined || text.size > (last.at(-1)?.size ?? 0) * 1.1) bySize.push([text]);
    else last.push(text);
  }
  return [...moments.values()].flat().flatMap((all) => {
    const fullest = Math.max(...all.map(({ opacity }) => opacity));
    const full = all.filter(({ opacity }) => opacity >= fullest - 0.02);
    if (fullest < 0.95 && full.length < 2) return [];
    const measured = full.filter((text) => text.isRest && text.contrast !== null);
    const clearest = measured.reduce<PlacedText | null>(
      (best, text) => ((text.contrast ?? 0) > (best?.contrast ?? 0) ? text : best),
      null,
    );
    return measured.filter(({ colour }) => colour === clearest?.colour);
  });
}

/** How far a text reaches out of the area in which it is safe, px; 0 where it doesn't. */
function reachOutside({ cut, width }: TextPlan, { box, isFurniture, isRest, contrast }: PlacedText): number {
  if (isRest && contrast === null) return 0;
  const limits = frameLimits[cut];
  const scale = width / limits.width;
  const safe: Box = isFurniture ? limits.furnitureSafe : limits.safe;
  const reach = Math.max(
    safe.left * scale - box.left,
    safe.top * scale - box.top,
    box.right - safe.right * scale,
    box.bottom - safe.bottom * scale,
  );
  return reach > boxTolerance ? reach : 0;
}

/** Texts of one frame that lie over each other. */
function overlaps(texts: readonly PlacedText[]): TextFailure[] {
  const straight = texts.filter(({ isTurned }) => !isTurned);
  return straight.flatMap((text, index) =>
    straight.slice(index + 1).flatMap((other): TextFailure[] => {
      const [width, height] = overlapOf(text, other);
      if (width <= 2 * boxTolerance || height <= 2 * boxTolerance) return [];
      const { frame, sceneId } = text;
      const measured = `${Math.round(width)} x ${Math.round(height)} px over "${other.text}"`;
      return [{ text: text.text, frame, sceneId, measured }];
    }),
  );
}

/** One failure for each text of a scene: the moment with the least `rank`. */
function worstOfEach(
  failing: readonly PlacedText[],
  rank: (text: PlacedText) => number,
  say: (text: PlacedText) => string,
): TextFailure[] {
  const worst = new Map<string, PlacedText>();
  for (const text of failing) {
    const name = `${text.sceneId}\n${text.text}`;
    const known = worst.get(name);
    if (known === undefined || rank(text) < rank(known)) worst.set(name, text);
  }
  return [...worst.values()].map((text) => ({
    text: text.text,
    frame: text.frame,
    sceneId: text.sceneId,
    measured: say(text),
  }));
}

import type { CheckedFrames } from './frame-facts';

/** Most flashes in any second of a film, the frame at which that second begins. */
export interface Flashes {
  readonly most: number;
  readonly from: number;
}

/** A change of a tenth of the greatest relative luminance counts, where the darker picture is below 0.80; in 255ths. */
const leastChange = 0.1 * 255;
const darkerBelow = 0.8 * 255;
/** A third of the width by a third of the height stands for ten degrees of what is seen, and a quarter of it counts. */
const fieldShare = 1 / 3;
const areaShare = 1 / 4;
/** Squares that change within so many seconds of each other change together. */
const togetherSeconds = 0.1;

type Direction = 1 | -1;

/**
 * The most general flashes in any second: pairs of opposing changes of relative luminance, as WCAG 2.2 defines them for
 * success criterion 2.3.1 (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds): each of 10 % or more,
 * the darker below 0.80, over a quarter of any 10 degree field of view. For the field it gives 341 x 256 px of a screen of
 * 1024 x 768, so a third of the width by a third of the height.
 *
 * Flashes of saturated red, which WCAG counts apart, are found only as far as they change luminance.
 *
 * @param checked stretches in order; a gap between them begins the count anew
 */
export function countFlashes(checked: readonly CheckedFrames[], fps: number): Flashes {
  let worst: Flashes = { most: 0, from: 0 };
  let [next, watch] = [-1, null as ReturnType<typeof watchFields> | null];
  for (const { from, frames, facts } of checked) {
    if (facts === null) continue;
    const { columns, rows, pictures } = facts.luminances;
    if (from !== next || watch?.columns !== columns || watch.rows !== rows)
      watch = watchFields(columns, rows, fps);
    for (const [index, picture] of pictures.entries()) {
      const flashes = watch.see(from + index, picture);
      if (flashes !== null && flashes.most > worst.most) worst = flashes;
    }
    next = from + frames;
  }
  return worst;
}

/** Follows the luminance of squares, and of every field of view that they make. */
function watchFields(columns: number, rows: number, fps: number) {
  const count = columns * rows;
  /** Of each square: its least and greatest luminance since it last changed, and which way that was (0 for never). */
  let low: Uint8Array | null = null;
  let high: Uint8Array | null = null;
  const turned = new Int8Array(count);
  /** For each direction, the frame at which each square changed that way last. */
  const changedAt = new Map<Direction, Int32Array>([
    [1, new Int32Array(count).fill(-fps * 1000)],
    [-1, new Int32Array(count).fill(-fps * 1000)],
  ]);
  const [wide, tall] = [Math.ceil(columns * fieldShare), Math.ceil(rows * fieldShare)];
  const leastSquares = columns * fieldShare * rows * fieldShare * areaShare;
  /** For each field, the changes that it saw in turn. */
  const seen = new Map<number, { direction: Direction; frames: number[] }>();

  const changesIn = (left: number, top: number, direction: Direction, since: number): number => {
    const at = changedAt.get(direction);
    let found = 0;
    for (let row = top; row < top + tall; row += 1)
      for (let column = left; column < left + wide; column += 1)
        if ((at?.[row * columns + column] ?? since) > since) found += 1;
    return found;
  };
  return {
    columns,
    rows,
    /** Takes the next frame; where a field changes, tells how often it flashed in the second up to now. */
    see: (frame: number, picture: Uint8Array): Flashes | null => {
      const directions = new Set<Direction>();
      low ??= picture.slice();
      high ??= picture.slice();
      for (let at = 0; at < count; at += 1) {
        const value = picture[at] ?? 0;
        const least = Math.min(low[at] ?? 0, value);
        const greatest = Math.max(high[at] ?? 0, value);
        const rises = turned[at] !== 1 && value - least >= leastChange && least < darkerBelow;
        const falls = turned[at] !== -1 && greatest - value >= leastChange && value < darkerBelow;
        low[at] = rises || falls ? value : least;
        high[at] = rises || falls ? value : greatest;
        if (!rises && !falls) continue;
        const direction = rises ? 1 : -1;
        turned[at] = direction;
        directions.add(direction);
        changedAt.get(direction)?.fill(frame, at, at + 1);
      }
      let worst: Flashes | null = null;
      for (const direction of directions) {
        for (let top = 0; top + tall <= rows; top += 1) {
          for (let left = 0; left + wide <= columns; left += 1) {
            const field = top * columns + left;
            const known = seen.get(field);
            if (known?.direction === direction) continue;
            if (changesIn(left, top, direction, frame - togetherSeconds * fps) < leastSquares) continue;
            const frames = [...(known?.frames ?? []).filter((one) => one > frame - fps), frame];
            seen.set(field, { direction, frames });
            const flashes = Math.floor(frames.length / 2);
            if (worst === null || flashes > worst.most) worst = { most: flashes, from: frames[0] ?? frame };
          }
        }
      }
      return worst;
    },
  };
}

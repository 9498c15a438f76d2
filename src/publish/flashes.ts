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

type Way = 'rise' | 'fall';
const opposite = { rise: 'fall', fall: 'rise' } as const;

/** A field of view: when a change each way began that hasn't gone back yet, and when flashes ended in the last second. */
interface Field {
  readonly begun: Readonly<Record<Way, number>>;
  readonly flashes: readonly number[];
}

/**
 * The most general flashes in any second: pairs of opposing changes of relative luminance, as WCAG 2.2 defines them for
 * success criterion 2.3.1 (https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds): each of 10 % or more,
 * the darker below 0.80, over a quarter of any 10 degree field of view. For the field it gives 341 x 256 px of a screen of
 * 1024 x 768, so a third of the width by a third of the height.
 *
 * Both changes of a pair have to be seen at the same places: where one thing gets lighter while another gets darker, as
 * when something moves, nothing has flashed yet. Places that blink in turn, or change places, are counted.
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
  const long = -fps * 1000;
  /** Of each square: its least and greatest luminance since it last changed, and which way that was (0 for never). */
  let low: Uint8Array | null = null;
  let high: Uint8Array | null = null;
  const turned = new Int8Array(count);
  /** For each direction, the frame at which each square changed that way last. */
  const changedAt = {
    rise: new Int32Array(count).fill(long),
    fall: new Int32Array(count).fill(long),
  } as const;
  const [wide, tall] = [Math.ceil(columns * fieldShare), Math.ceil(rows * fieldShare)];
  const leastSquares = columns * fieldShare * rows * fieldShare * areaShare;
  const together = togetherSeconds * fps;
  const fields = new Map<number, Field>();

  /** Squares of a field that changed this way just now; `back` are those that changed the other way since `since`. */
  const changesIn = (left: number, top: number, way: Way, frame: number, since: number) => {
    let [all, back] = [0, 0];
    for (let row = top; row < top + tall; row += 1) {
      for (let at = row * columns + left; at < row * columns + left + wide; at += 1) {
        if ((changedAt[way][at] ?? long) <= frame - together) continue;
        all += 1;
        if ((changedAt[opposite[way]][at] ?? long) > since) back += 1;
      }
    }
    return { all, back };
  };
  const seeField = (left: number, top: number, way: Way, frame: number): Flashes | null => {
    const key = top * columns + left;
    const field = fields.get(key) ?? { begun: { rise: long, fall: long }, flashes: [] };
    const since = field.begun[opposite[way]];
    const { all, back } = changesIn(left, top, way, frame, since - together);
    if (back >= leastSquares && frame - since <= fps) {
      const flashes = [...field.flashes.filter((one) => one > frame - fps), frame];
      fields.set(key, { begun: { rise: long, fall: long }, flashes });
      return { most: flashes.length, from: Math.min(since, flashes[0] ?? frame) };
    }
    if (all >= leastSquares && frame - field.begun[way] > fps)
      fields.set(key, { ...field, begun: { ...field.begun, [way]: frame } });
    return null;
  };
  return {
    columns,
    rows,
    /** Takes the next frame; where a field flashes, tells how often it did in the second up to now. */
    see: (frame: number, picture: Uint8Array): Flashes | null => {
      const ways = new Set<Way>();
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
        const way = rises ? 'rise' : 'fall';
        turned[at] = rises ? 1 : -1;
        ways.add(way);
        changedAt[way][at] = frame;
      }
      let worst: Flashes | null = null;
      for (const way of ways) {
        for (let top = 0; top + tall <= rows; top += 1) {
          for (let left = 0; left + wide <= columns; left += 1) {
            const flashes = seeField(left, top, way, frame);
            if (flashes !== null && flashes.most > (worst?.most ?? 0)) worst = flashes;
          }
        }
      }
      return worst;
    },
  };
}

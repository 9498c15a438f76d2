import type { Frames } from '../../time/frames';

/** A figure as a row of blocks. */
export interface FigureBlocks {
  readonly cells: number;
  /** So many of them light up; or lift away, the last ones, where it `falls`. */
  readonly concerned: number;
  readonly falls: boolean;
}

/** A percentage is shown on so many blocks; a count only up to so many. */
const cells = 20;

const numbersOf = (figure: string): number[] =>
  [...figure.matchAll(/\d+(?:[.,]\d+)*/g)].map(([digits]) => Number.parseFloat(digits.replace(',', '.')));

/**
 * A percentage as its share of twenty blocks; "9 → 6 hours" as nine of which three leave; "5 hours" as five. Null where
 * blocks would say nothing.
 *
 * @param saves true where the sentence says that the share is saved
 * @example figureBlocks('40%', true); // 20 cells, 8 lift away
 */
export function figureBlocks(figure: string, saves: boolean): FigureBlocks | null {
  const numbers = numbersOf(figure);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (figure.includes('%'))
    return last > 0 && last <= 100
      ? { cells, concerned: Math.round((last / 100) * cells), falls: saves }
      : null;
  const countable = [first, last].every((one) => Number.isInteger(one) && one > 0 && one <= cells);
  if (!countable || /[$£€x×]/.test(figure)) return null;
  if (figure.includes('→'))
    return { cells: Math.max(first, last), concerned: Math.abs(first - last), falls: last < first };
  return { cells: first, concerned: first, falls: false };
}

/** Words of a sentence whose share is saved. */
const savingWords = /\b(?:reduc|cut|sav|lower|less|fewer|drop|shrink|decreas)/i;

/** True for a sentence that says that its figure is saved. */
export function savesItsFigure(text: string): boolean {
  return savingWords.test(text);
}

interface Heard {
  readonly words: readonly { readonly text: string; readonly from: Frames }[];
  readonly speech: { readonly from: Frames };
}

/**
 * The frame at which a figure's first part is heard; the sentence's start where it isn't found.
 *
 * @example figureHeardAt(line of "from 9 hours to 6", '9 → 6 hours'); // the frame of "9"
 */
export function figureHeardAt({ words, speech }: Heard, figure: string): Frames {
  const first = figure.split(/\s/)[0] ?? figure;
  return words.find(({ text }) => text.includes(first))?.from ?? speech.from;
}

/**
 * When each block comes, in frames: evenly from the sentence's start, all there shortly before the figure is heard.
 *
 * @example blockArrivals(3, 100, 200); // [100, 130, 160]
 */
export function blockArrivals(cells: number, from: Frames, heard: Frames): Frames[] {
  const room = Math.max(0, heard - from) * 0.9;
  return Array.from({ length: cells }, (_, index) => Math.round(from + (room * index) / cells));
}

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

import { main } from '../../stage/layout';

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees. */
  readonly turn: number;
}

const gap = 32;
const top = 452;
const [tall, low] = [430, 330] as const;

/**
 * The cards' places on the table: one row up to four, else two rows.
 *
 * @param explained true when an explanation stands under them, so that they are lower
 */
export function cardPlaces(count: number, explained: boolean): CardPlace[] {
  const perRow = count <= 4 ? Math.max(1, count) : Math.ceil(count / 2);
  const rows = Math.max(1, Math.ceil(count / perRow));
  const width = Math.min(848, (main.width - 2 * main.margin - gap * (perRow - 1)) / perRow);
  const height = ((explained ? low : tall) - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, index) => ({
    x: main.margin + (index % perRow) * (width + gap),
    y: top + Math.floor(index / perRow) * (height + gap),
    width,
    height,
    turn: 0,
  }));
}

/** The cards' places in their stack at the right, fanned out, while the prompt is spoken. */
export function stackPlaces(count: number): CardPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const share = count > 1 ? index / (count - 1) - 0.5 : 0;
    return {
      x: 1350 + share * 300,
      y: 372 + Math.abs(share) * 110,
      width: 300,
      height: 400,
      turn: share * 30,
    };
  });
}

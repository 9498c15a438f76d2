import { main } from '../../stage/layout';

/** Where an emblem rests and how much room its words have beside it, px. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: 'left' | 'right';
  readonly textWidth: number;
}

/** The middle of the picture: what comes back plays at `centreY`, the tower stands on `floorY`. */
export const core = {
  x: 960,
  centreY: 452,
  floorY: 690,
  motif: 500,
  wordsBottom: 912,
  wordsWidth: 1600,
} as const;

const middleY = 516;
const band = 600;
const textGap = 22;
/** The camera comes a little nearer in the end: room for what that moves outwards. */
const nearRoom = 18;

/** Radius of an emblem by the rows of the fuller side. */
function radiusFor(rows: number): number {
  return Math.min(94, Math.floor((band / rows) * 0.42));
}

/**
 * Places of emblems on two arcs around the core: the left one from the top down, then the right one.
 *
 * @example slotsFor(3).map(({ side }) => side); // ["left", "left", "right"]
 */
export function slotsFor(count: number): Slot[] {
  const rows = Math.ceil(count / 2);
  const radius = radiusFor(rows);
  return Array.from({ length: count }, (_, index) => {
    const left = index < rows;
    const inColumn = left ? rows : count - rows;
    const row = left ? index : index - rows;
    const pitch = Math.min(218, band / rows);
    const y = middleY + (row - (inColumn - 1) / 2) * pitch;
    const bend = Math.sqrt(Math.max(0, 1 - ((y - middleY) / 460) ** 2));
    const reach = 396 + 74 * bend;
    const x = left ? core.x - reach : core.x + reach;
    const outer = left ? x - radius - textGap - main.margin : main.width - main.margin - x - radius - textGap;
    return { x, y, radius, side: left ? 'left' : 'right', textWidth: Math.floor(outer) - nearRoom };
  });
}

/** Letters of a text that still reads well in one line under the picture. */
const longestLine = 76;

/** Lines that words under the picture take. */
export function wordLines(text: string): number {
  return text.length <= longestLine ? 1 : 2;
}

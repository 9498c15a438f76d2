import { main } from '../../stage/layout';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GraphLayout {
  readonly plot: Box;
  /** Left edge and width of the names at the ends of the curves. */
  readonly labels: { readonly x: number; readonly width: number };
  readonly dials: readonly Box[];
  /** Frames a second pass at this many px a second. */
  readonly pixelsPerSecond: number;
  /** Px from the ground line to the limit. */
  readonly unit: number;
}

const right = main.width - main.margin;
const dialWidth = 360;
const gap = 20;

/**
 * Where plot, names and dials stand in the main cut; without drivers the plot takes their room.
 *
 * @param namesWidth px that the curves' names need at most, 0 where they have none
 */
export function graphLayout(drivers: number, namesWidth: number): GraphLayout {
  const alone = namesWidth === 0 ? right - 24 : right - 60 - Math.min(340, namesWidth);
  const plotRight = drivers > 0 ? 1150 : alone;
  const plot = { x: main.margin, y: 216, width: plotRight - main.margin, height: 646 };
  const dialHeight = (plot.height - gap * (drivers - 1)) / Math.max(1, drivers);
  return {
    plot,
    labels: { x: plotRight + 54, width: (drivers > 0 ? right - dialWidth - 56 : right) - plotRight - 54 },
    dials: Array.from({ length: drivers }, (_, index) => ({
      x: right - dialWidth,
      y: plot.y + index * (dialHeight + gap),
      width: dialWidth,
      height: dialHeight,
    })),
    pixelsPerSecond: 62,
    unit: plot.height / 1.92,
  };
}

/**
 * Moves label centres apart until none is closer to the next than `gap`, keeping their order and staying in the range.
 *
 * @example spreadApart([100, 110], 40, 0, 300); // [85, 125]
 */
export function spreadApart(centres: readonly number[], least: number, from: number, to: number): number[] {
  const placed = [...centres];
  const rounds = 24;
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 1; index < placed.length; index += 1) {
      const [above, below] = [placed[index - 1] ?? 0, placed[index] ?? 0];
      const overlap = least - (below - above);
      if (overlap <= 0) continue;
      placed[index - 1] = above - overlap / 2;
      placed[index] = below + overlap / 2;
    }
    for (const [index, value] of placed.entries()) placed[index] = Math.min(to, Math.max(from, value));
  }
  return placed;
}

import type { SlabShape } from '../../stage/slab-shape';
import type { StatisticReading } from '../read-statistic';

/** A floor of blocks of which some light: `rows` run down to the right, `columns` up to the right. */
export interface ShareField {
  readonly rows: number;
  readonly columns: number;
  /** How many light in the end; may end in the middle of a row. */
  readonly lit: number;
  readonly shape: SlabShape;
  /** Steps from block to block on the screen, px. */
  readonly rowStep: readonly [number, number];
  readonly columnStep: readonly [number, number];
}

const reach = 420;
const gap = 0.86;

/**
 * The field that shows a share: as many blocks as the figure itself speaks of (`1 in 5`), else a hundred.
 *
 * @example shareField(readStatistic('1 in 5 bees')).rows // 5 long blocks, of which one lights
 */
export function shareField({ odds, high }: StatisticReading): ShareField {
  const rows = odds && odds.whole <= 10 ? odds.whole : 10;
  const columns = odds && odds.whole <= 10 ? 1 : 10;
  const rowStep = [reach / rows, reach / rows / 2] as const;
  const columnStep = [reach / columns, -reach / columns / 2] as const;
  const height = columns === 1 ? 54 : 38;
  const shrink = (step: readonly [number, number], share: number): [number, number] => [
    step[0] * share,
    step[1] * share,
  ];
  return {
    rows,
    columns,
    lit: odds && odds.whole <= 10 ? odds.part : Math.min(100, Math.max(0, high)),
    shape: { front: shrink(rowStep, gap), deep: shrink(columnStep, columns === 1 ? 0.96 : gap), height },
    rowStep,
    columnStep,
  };
}

/** The cells of a field from the far corner to the near one, so that near blocks cover far ones. */
export function paintOrder({ rows, columns }: ShareField): { row: number; column: number; index: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
    index,
  })).sort((a, b) => a.row - a.column - (b.row - b.column) || a.index - b.index);
}

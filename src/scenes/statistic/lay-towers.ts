import type { StatisticReading } from '../read-statistic';

/** One block of a tower and what becomes of it as the number counts. */
export interface TowerSlab {
  readonly tower: 0 | 1;
  /** Counted from the ground. */
  readonly level: number;
  /**
   * `stays` as it was; `turns` to the new colour; `goes`; `maybe` goes (between the ends of a range); `grows` out
   * of nothing.
   */
  readonly fate: 'stays' | 'turns' | 'goes' | 'maybe' | 'grows';
  /** How far the number has counted when it happens, 0 to 1. */
  readonly due: number;
}

const height = 20;

/**
 * The towers that show a change or an amount: one that loses its top part, or an old one beside one that outgrows it.
 *
 * @example layTowers(readStatistic('30-50% reduction')).filter(({ fate }) => fate === 'goes').length // 6 of 20
 */
export function layTowers(reading: StatisticReading): TowerSlab[] {
  if (reading.kind === 'cut') return cutTower(reading);
  if (reading.kind === 'amount')
    return levels(15).map((level) => ({ tower: 0, level, fate: 'grows', due: (level + 1) / 15 }));
  const factor = reading.kind === 'multiple' ? reading.high : 1 + reading.high / 100;
  const grown = factor >= 1 ? height : Math.max(1, Math.round(height * factor));
  const old = factor >= 1 ? Math.max(1, Math.round(height / factor)) : height;
  return [
    ...levels(old).map((level): TowerSlab => ({ tower: 0, level, fate: 'stays', due: 0 })),
    ...levels(grown).map((level): TowerSlab => ({
      tower: 1,
      level,
      fate: 'grows',
      due: (level + 1) / grown,
    })),
  ];
}

function cutTower({ low, high }: StatisticReading): TowerSlab[] {
  const sure = Math.round((Math.min(100, low) / 100) * height);
  const most = Math.max(sure, Math.round((Math.min(100, high) / 100) * height));
  return levels(height).map((level) => {
    const fromTop = height - 1 - level;
    if (fromTop < sure) return { tower: 0, level, fate: 'goes', due: ((fromTop + 1) / most) * 0.9 };
    if (fromTop < most) return { tower: 0, level, fate: 'maybe', due: ((fromTop + 1) / most) * 0.95 };
    return { tower: 0, level, fate: 'turns', due: 0.5 + (level / height) * 0.5 };
  });
}

function levels(count: number): number[] {
  return Array.from({ length: count }, (_, level) => level);
}

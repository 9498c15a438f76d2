import type { ThumbnailWords } from './thumbnail-words';

/** The five slabs of the thumbnail: how many fly off or come on top, and how many stand. */
export interface ThumbnailStack {
  readonly flying: number;
  readonly standing: number;
}

const slabs = 5;

/**
 * How many of five slabs are in the air: a cut's own part leaves the stack (30-50 % is two), a rise's own part comes to
 * what stood there (25 % more is one).
 *
 * @example thumbnailStack('cut', '30–50%'); // { flying: 2, standing: 3 }
 */
export function thumbnailStack(meaning: ThumbnailWords['meaning'], figure: string | null): ThumbnailStack {
  const numbers = [...(figure ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  const percent =
    figure?.includes('%') === true && numbers.length > 0
      ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length
      : null;
  if (percent === null || meaning === 'none') return { flying: 2, standing: slabs - 2 };
  const share = meaning === 'cut' ? percent / 100 : percent / (100 + percent);
  const flying = Math.min(slabs - 1, Math.max(1, Math.round(share * slabs)));
  return { flying, standing: slabs - flying };
}

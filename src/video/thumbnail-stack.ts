import type { ThumbnailWords } from './thumbnail-words';

/** The five slabs of the thumbnail: how many fly off, and how the ones that stay are meant. */
export interface ThumbnailStack {
  readonly flying: number;
  readonly standing: number;
}

const slabs = 5;

/**
 * How many of five slabs leave the stack: a cut's own part (30-50 % is two), what a share leaves over, else two,
 * which means nothing.
 *
 * @example thumbnailStack('cut', '30–50%'); // { flying: 2, standing: 3 }
 */
export function thumbnailStack(meaning: ThumbnailWords['meaning'], figure: string | null): ThumbnailStack {
  const numbers = [...(figure ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  const percent =
    figure?.includes('%') === true && numbers.length > 0
      ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length
      : null;
  if (percent === null || meaning === 'none' || meaning === 'rise') return { flying: 2, standing: slabs - 2 };
  const part = Math.min(slabs - 1, Math.max(1, Math.round((percent / 100) * slabs)));
  return meaning === 'cut'
    ? { flying: part, standing: slabs - part }
    : { flying: slabs - part, standing: part };
}

import type { SliderPromptProps } from './scene';

/** How much lies on each side of the beam, 0 to 1. */
export interface Amounts {
  readonly left: number;
  readonly right: number;
}

export interface Pair {
  /** Both grow with the handle: a burden ever faster, what it buys ever slower. Else one falls as the other grows. */
  readonly together: boolean;
  /** Which side is the burden, where both grow together. */
  readonly burden: 'left' | 'right';
}

/** How the two sides of a slider depend on each other. */
export function pairOf({ left, together }: Pick<SliderPromptProps, 'left' | 'together'>): Pair {
  return { together, burden: left.tone === 'cost' ? 'left' : 'right' };
}

/** What a place of the handle (0 to 1) brings. */
export function amountsAt({ together, burden }: Pair, place: number): Amounts {
  const share = Math.min(1, Math.max(0, place));
  if (!together) return { left: 0.12 + 0.88 * (1 - share ** 1.6), right: 0.12 + 0.88 * share ** 1.2 };
  const gain = 0.32 + 0.33 * (1 - Math.exp(-2.6 * share));
  const cost = 0.06 + 0.94 * share ** 1.15;
  return burden === 'left' ? { left: cost, right: gain } : { left: gain, right: cost };
}

/**
 * The place of the handle at which both sides weigh the same.
 *
 * @example sweetSpot({ together: false, burden: 'right' }); // about 0.6
 */
export function sweetSpot(pair: Pair): number {
  const leans = (place: number): number => amountsAt(pair, place).right - amountsAt(pair, place).left;
  const rising = leans(1) > leans(0);
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (leans(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Names of the pans where the script names none. */
export const panWords = { left: 'Benefit', right: 'Effort' } as const;

export const scaleWords = { sweetSpot: 'Sweet spot', tradeOff: 'Trade-off', not: 'Not' } as const;

/** Masses of weights whose author gave none: by turns heavy and light, so that the beam has something to answer. */
export const usualMasses: readonly number[] = [3, 2.4, 1.6, 2.8, 1.2, 2];

/** Most weights that the pans hold. */
export const mostWeights = 6;

/** Ends of the slider where the script names none, and before a name: "Less cost". */
export const endWords = { less: 'Less', more: 'More' } as const;

/** At the end, when the slider waits for the viewer. */
export const sliderWords = { turn: 'Your turn', sweetSpot: 'Sweet spot' } as const;

/** Where the handle is tried out, in turn; `null` is the sweet spot. */
export const triedPlaces: readonly (number | null)[] = [0.9, 0.16, null, 0.96, 0.34, 0.06, null, 0.76];

/** Where it waits in the end. */
export const waitingPlace = 0.5;

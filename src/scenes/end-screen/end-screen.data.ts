/** Words for what a script leaves unsaid. */
export const endWords = { next: 'Next', thanks: 'Thank you' } as const;

/** What viewers are asked for where the script doesn't list it itself. */
export const usualAsks: readonly string[] = ['Subscribe'];

/** Over so many of the last seconds the platform may lay its own elements, as its help pages said in 2025. */
export const calmSeconds = 20;

/**
 * Where YouTube lays its own elements over the last 5 to 20 s, px in 1920x1080, as its help pages described them in
 * 2025: a video card and the round subscribe button. Nothing moves and nothing is written there.
 */
export const endAreas = {
  video: { left: 1056, top: 216, width: 768, height: 432 },
  subscribe: { x: 528, y: 432, radius: 150 },
} as const;

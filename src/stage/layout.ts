/** Sizes of the main cut, px in 1920x1080. */
export const main = {
  width: 1920,
  height: 1080,
  margin: 96,
  /** Content ends above; the lowest 14 % is the caption band. */
  contentBottom: 929,
  seriesBaseline: 80,
  titleBaseline: 164,
  contentTop: 208,
  captionBaseline: 978,
  sectionNameBaseline: 1014,
  barTop: 1042,
  barHeight: 6,
} as const;

/**
 * Sizes of the vertical cut, px in 1080x1920. Text stays inside `safe`: the intersection of the safe areas of
 * TikTok, Reels and Shorts as published in 2025.
 */
export const short = {
  width: 1080,
  height: 1920,
  safe: { left: 120, right: 888, top: 288, bottom: 1248 },
} as const;

/** Type scale in px; nothing in the main cut is smaller than `furniture`. */
export const typeSize = {
  displayLarge: 190,
  display: 128,
  title: 80,
  sceneTitle: 46,
  body: 40,
  caption: 36,
  label: 30,
  furniture: 28,
} as const;

/** Type scale of the vertical cut in px; nothing is smaller than `least`. */
export const shortTypeSize = { number: 262, hook: 366, title: 84, caption: 56, least: 42 } as const;

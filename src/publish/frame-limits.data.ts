import type { Cut } from '../plan/video-plan';
import type { Box } from './frame-facts';

/**
 * What the pictures of a cut are held to.
 *
 * WCAG 2.2 counts text as large from 24 CSS px, or from 18.66 CSS px in bold. A film is shown scaled, so this is reckoned
 * at the size at which the cut is usually watched: `shownWidth` CSS px.
 */
interface FrameLimits {
  readonly width: number;
  /** Text stays inside, px at that width. */
  readonly safe: Box;
  /** The film's furniture stays inside. */
  readonly furnitureSafe: Box;
  readonly leastTextPx: number;
  readonly shownWidth: number;
}

export const frameLimits: Readonly<Record<Cut, FrameLimits>> = {
  // 5 % on each side (graphics-safe), and the lowest 14 % left to captions.
  main: {
    width: 1920,
    safe: { left: 96, top: 54, right: 1824, bottom: 929 },
    furnitureSafe: { left: 96, top: 54, right: 1824, bottom: 1026 },
    leastTextPx: 28,
    shownWidth: 1440,
  },
  // The intersection of the safe areas of TikTok, Reels and Shorts as published in 2025.
  short: {
    width: 1080,
    safe: { left: 120, top: 288, right: 888, bottom: 1248 },
    furnitureSafe: { left: 120, top: 288, right: 888, bottom: 1248 },
    leastTextPx: 42,
    shownWidth: 432,
  },
};

/** WCAG 2.2, 1.4.3. */
export const contrastLimits = {
  text: 4.5,
  largeText: 3,
  largeFromCssPx: 24,
  largeBoldFromCssPx: 18.66,
  boldFrom: 700,
} as const;

export const stillLimits = {
  /** Longest stretch without change, outside the end screen, s. */
  stillSeconds: 4,
  /** Longest stretch in which nothing new is planned, s. */
  newsSeconds: 5,
} as const;

/** Most flashes in any second: WCAG 2.2, 2.3.1. */
export const mostFlashes = 3;

/** The scene kind whose last seconds are calm, so that the platform can lay its own end screen (20 s at most) over it. */
export const endScreen = { kind: 'end-screen', seconds: 20 } as const;

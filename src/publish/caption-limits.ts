import type { Cut } from '../plan/video-plan';
import type { Span } from '../time/span';

/** What stands on the picture for a while: rows of the script's own words, or the name of a sound in brackets. */
export interface FilmCaption extends Span {
  readonly kind: 'speech' | 'sound';
  /** All of it in one row. */
  readonly text: string;
  readonly rows: readonly string[];
  /** The frame at which its first word is heard; null for a sound. */
  readonly heardFrom: number | null;
  /** Line of the script that it was written on; 0 for a sound. */
  readonly sourceLine: number;
}

/** What captions have to keep to. */
export interface CaptionLimits {
  readonly lettersPerRow: number;
  readonly rows: number;
  /** Reading speed that is aimed at, and the most that is let pass, letters a second. */
  readonly targetLettersPerSecond: number;
  readonly mostLettersPerSecond: number;
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  /** Captions touch or stand at least this far apart. */
  readonly leastGapFrames: number;
  /** How far a caption may begin from its first word. */
  readonly onsetSeconds: number;
}

/** 42 letters is what players of 16:9 pictures hold in a row, 25 what a phone does. */
export const captionLimits: Readonly<Record<Cut, CaptionLimits>> = {
  main: {
    lettersPerRow: 42,
    rows: 2,
    targetLettersPerSecond: 17,
    mostLettersPerSecond: 20,
    leastSeconds: 5 / 6,
    mostSeconds: 7,
    leastGapFrames: 2,
    onsetSeconds: 0.1,
  },
  short: {
    lettersPerRow: 25,
    rows: 3,
    targetLettersPerSecond: 20,
    mostLettersPerSecond: 25,
    leastSeconds: 5 / 6,
    mostSeconds: 7,
    leastGapFrames: 2,
    onsetSeconds: 0.1,
  },
};

import { fitText } from './fit-text';
import { main } from './layout';

export interface AskLayout {
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly minSize: number;
  readonly maxLines: number;
  readonly maxWidth: number;
  readonly lineHeight: number;
  /** Where the field under the question begins, px. */
  readonly horizon: number;
}

/** Questions of so many letters are set larger still. */
const shortest = 14;

/** Baseline of what was said before the question, small above it. */
export const headerBaseline = main.titleBaseline;

/**
 * Room and type of a question that fills the screen; statements are set smaller, long ones on more lines.
 *
 * @param below true where something said before stands above it
 */
export function askLayout(text: string, below: boolean): AskLayout {
  const asks = text.trim().endsWith('?');
  const lineHeight = 1.04;
  const long = text.length > 90;
  const request = {
    size: asks ? (text.length <= shortest ? 190 : 148) : 104,
    minSize: 52,
    maxLines: long ? 5 : 3,
    maxWidth: long ? 1400 : 1330,
  };
  const top = below ? 196 : 132;
  const { size, lines } = fitText({
    text,
    maxWidth: request.maxWidth,
    maxLines: request.maxLines,
    maxSize: long ? 96 : request.size,
    minSize: request.minSize,
    weight: 750,
    family: 'display',
    letterSpacingEm: -0.01,
  });
  const bottom = top + lines.length * size * lineHeight;
  return {
    x: main.margin,
    top,
    ...request,
    size: long ? 96 : request.size,
    lineHeight,
    horizon: Math.min(700, Math.max(500, bottom + 48)),
  };
}

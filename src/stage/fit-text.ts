import { displayFamily, textFamily } from './fonts';

export interface FitRequest {
  readonly text: string;
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly maxSize: number;
  readonly minSize: number;
  readonly weight: number;
  readonly family: 'display' | 'text';
  readonly letterSpacingEm?: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

let context: CanvasRenderingContext2D | null = null;
const cache = new Map<string, FittedText>();

/** Width of a run of text in px; without a browser, an estimate from the letter count. */
export function textWidth(
  text: string,
  size: number,
  weight: number,
  family: 'display' | 'text',
  letterSpacingEm = 0,
): number {
  const spacing = letterSpacingEm * size * text.length;
  if (typeof document === 'undefined') return text.length * size * 0.54 + spacing;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * 0.54 + spacing;
  context.font = `${weight} ${size}px "${family === 'display' ? displayFamily : textFamily}"`;
  return context.measureText(text).width + spacing;
}

/**
 * The largest size (whole px, `minSize` to `maxSize`) at which the text stands in `maxLines` lines of `maxWidth`,
 * and its lines. At `minSize` it takes as many lines as it needs; a single word wider than a line is broken.
 */
export function fitText(request: FitRequest): FittedText {
  const key = JSON.stringify(request);
  const known = cache.get(key);
  if (known) return known;
  const { maxSize, minSize, maxLines } = request;
  let low = minSize;
  let high = maxSize;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const lines = wrap(request, middle);
    if (lines.length <= maxLines && lines.every((line) => widthOf(request, line, middle) <= request.maxWidth))
      low = middle;
    else high = middle - 1;
  }
  const fitted = { lines: wrap(request, low).flatMap((line) => breakLong(request, line, low)), size: low };
  cache.set(key, fitted);
  return fitted;
}

function widthOf(request: FitRequest, text: string, size: number): number {
  return textWidth(text, size, request.weight, request.family, request.letterSpacingEm ?? 0);
}

function wrap(request: FitRequest, size: number): string[] {
  const words = request.text.split(/\s+/).filter((part) => part !== '');
  return balance(request, fillLines(words, ' ', fitsIn(request, size)), size);
}

type Fits = (text: string) => boolean;

function fitsIn(request: FitRequest, size: number): Fits {
  return (text) => widthOf(request, text, size) <= request.maxWidth;
}

/** Puts as many parts on each line as fit, `joint` between them. */
function fillLines(parts: readonly string[], joint: string, fits: Fits): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + joint + part)) lines[lines.length - 1] = last + joint + part;
    else lines.push(part);
  }
  return lines;
}

/** Moves words down where that evens out two lines without a new one. */
function balance(request: FitRequest, lines: string[], size: number): string[] {
  const even = [...lines];
  for (let index = even.length - 2; index >= 0; index -= 1) {
    const words = (even[index] ?? '').split(' ');
    while (words.length > 1) {
      const moved = `${words.at(-1)} ${even[index + 1]}`;
      if (widthOf(request, moved, size) > widthOf(request, words.join(' '), size)) break;
      words.pop();
      even[index] = words.join(' ');
      even[index + 1] = moved;
    }
  }
  return even;
}

/** Broken at hyphens of its own where it has some, else with a hyphen. */
function breakLong(request: FitRequest, line: string, size: number): string[] {
  const fits = fitsIn(request, size);
  if (fits(line)) return [line];
  const parts = line.split(/(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u);
  return fillLines(parts, '', fits).flatMap((part) => (fits(part) ? [part] : breakLetters(part, fits)));
}

/** The fewest letters of a broken word that stand alone. */
const leastRest = 3;

function breakLetters(word: string, fits: Fits): string[] {
  const parts: string[][] = [];
  let part: string[] = [];
  for (const letter of word) {
    if (part.length > 0 && !fits(`${part.join('')}${letter}-`)) {
      parts.push(part);
      part = [];
    }
    part.push(letter);
  }
  const before = parts.at(-1) ?? [];
  const missing = leastRest - part.length;
  if (missing > 0 && before.length - missing >= leastRest) part.unshift(...before.splice(-missing));
  return [...parts.map((letters) => `${letters.join('')}-`), part.join('')];
}

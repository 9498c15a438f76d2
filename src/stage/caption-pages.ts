import type { Frames } from '../time/frames';
import type { Span } from '../time/span';

interface Word extends Span {
  readonly text: string;
}

/** Words that stand on the picture together, in rows. */
export interface CaptionPage {
  readonly from: Frames;
  readonly rows: readonly (readonly Word[])[];
}

/** Letters a row holds, and rows a page. */
export const captionRow = 25;
export const captionRows = 3;

const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + word.text.length + 1, -1);

/** A word as it is; one that is longer than a row in parts that fill rows, each with its share of the time. */
function broken(word: Word): Word[] {
  const { text, from, durationInFrames } = word;
  if (text.length <= captionRow) return [word];
  const count = Math.ceil(text.length / (captionRow - 1));
  const size = Math.ceil(text.length / count);
  const at = (index: number): number => Math.round((durationInFrames * index) / count);
  return Array.from({ length: count }, (_, index) => ({
    text: `${text.slice(index * size, (index + 1) * size)}${index < count - 1 ? '-' : ''}`,
    from: from + at(index),
    durationInFrames: at(index + 1) - at(index),
  }));
}

/**
 * Spoken words as pages of at most three rows of 25 letters; a page ends at a sentence's end, and at a pause when it
 * has at least one full row.
 *
 * A single word longer than a row is broken over rows of its own.
 *
 * @example captionPages(words of "Use discounted compute. Save.").length; // 2
 */
export function captionPages(words: readonly Word[]): CaptionPage[] {
  const pages: { from: Frames; rows: Word[][] }[] = [];
  let ends = true;
  for (const word of words.flatMap(broken)) {
    const page = pages.at(-1);
    const row = page?.rows.at(-1);
    if (!page || !row || ends) pages.push({ from: word.from, rows: [[word]] });
    else if (lengthOf([...row, word]) <= captionRow) row.push(word);
    else if (page.rows.length < captionRows) page.rows.push([word]);
    else pages.push({ from: word.from, rows: [[word]] });
    const letters = lengthOf(pages.at(-1)?.rows.flat() ?? []);
    ends = /[.!?:]["'’”)]*$/.test(word.text) || (/[,;]$/.test(word.text) && letters >= captionRow);
  }
  return pages;
}

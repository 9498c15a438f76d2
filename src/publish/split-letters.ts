const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text's letters as a reader counts them: a letter with its accents is one, and so is an emoji of several parts.
 *
 * @example splitLetters('añ👩‍🚀').length; // 3
 */
export function splitLetters(text: string): string[] {
  // Plain letters need no look at the tables, and most texts have no others.
  return /^[\x20-\x7e]*$/.test(text)
    ? [...text]
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many letters a text has, spaces counted. */
export function countLetters(text: string): number {
  return splitLetters(text).length;
}

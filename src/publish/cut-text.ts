import { splitSentences } from '../narration/split-sentences';

/** Least share of the limit that whole sentences must fill; else the text is cut after a word. */
const enough = 0.6;

/**
 * Cuts a text so that `size(text)` is at most `limit`: after a sentence where that keeps most of it, else after a word
 * (with an ellipsis), else inside a word, but never inside a character. Paragraphs stay. A text that fits is given back
 * as it is; where not even one character fits, it is empty.
 *
 * @param size a length that never shrinks as a text grows
 * @example cutText('One two. Three four.', 12, charactersOf); // "One two."
 */
export function cutText(text: string, limit: number, size: (text: string) => number): string {
  if (size(text) <= limit) return text;
  const sentences = longest(sentenceEnds(text), text, '', limit, size);
  if (size(sentences) >= limit * enough) return sentences;
  const words = longest(wordEnds(text), text, '…', limit, size);
  if (words !== '') return words;
  return sentences === '' ? longest(characterEnds(text), text, '…', limit, size) : sentences;
}

/** The longest beginning that ends at one of `ends` and fits, with `mark` after it. */
function longest(
  ends: readonly number[],
  text: string,
  mark: string,
  limit: number,
  size: (text: string) => number,
): string {
  const at = (end: number): string =>
    `${text.slice(0, end).replace(mark === '' ? /\s+$/u : /[\s,;:–—-]+$/u, '')}${mark}`;
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (size(at(ends[middle] ?? 0)) <= limit) low = middle + 1;
    else high = middle;
  }
  const end = low === 0 ? 0 : (ends[low - 1] ?? 0);
  return end === 0 ? '' : at(end);
}

function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const paragraph of text.split(/(\n+)/)) {
    let within = 0;
    for (const sentence of /\S/.test(paragraph) ? splitSentences(paragraph) : []) {
      // Sentences are given with single spaces: each is found again by where its words end.
      const words = sentence.split(/\s+/);
      for (const word of words) within = paragraph.indexOf(word, within) + word.length;
      if (/[.!?…]["'”’)\]»]*$/u.test(sentence)) ends.push(from + within);
    }
    from += paragraph.length;
  }
  return ends;
}

function wordEnds(text: string): number[] {
  return [...text.matchAll(/\S(?=\s)/gu)].map((match) => match.index + match[0].length);
}

function characterEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    ends.push(index);
  return ends;
}

import type { Figure } from './narration-track';

/**
 * The figures of speech in a sentence.
 *
 * @param words the sentence split at white space
 * @param terms names that matter in this script (keywords, takeaways, list items)
 */
export function findFigures(words: readonly string[], terms: readonly string[]): Figure[] {
  void terms;
  const text = words.join(' ');
  const figures: Figure[] = [];
  if (text.endsWith('?')) {
    const whole = { text, firstWord: 0, lastWord: words.length - 1 };
    figures.push({ ...whole, type: 'question', items: [whole] });
  }
  return figures;
}

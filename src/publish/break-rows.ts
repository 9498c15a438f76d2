import { abbreviations } from '../narration/abbreviations.data';
import { leaningWords, openingWords } from './break-words.data';
import type { CaptionLimits } from './caption-limits';
import type { CaptionWord } from './caption-words';
import { lettersOf, lettersWith } from './caption-words';

/** A word as the lists write it. */
const bare = (text: string): string => text.toLowerCase().replace(/^["'“‘(]+|[,;:.!?"'”’)]+$/g, '');

/** True when a sentence (or a line that is spoken as one) ends with this word. */
export function endsSentence(word: CaptionWord): boolean {
  return word.endsLine || (/[.!?…]["'”’)]*$/.test(word.text) && !abbreviations.has(bare(word.text)));
}

/**
 * How much it hurts to break between two words: 0 at a sentence's end, 1 at a comma, 2 before a word that begins a
 * phrase, 4 elsewhere, 12 after a word that leans on what follows, 20 inside a word.
 *
 * @example breakCost(the word "of", the word "bread"); // 12
 */
export function breakCost(before: CaptionWord, after: CaptionWord): number {
  if (after.glued) return 20;
  if (endsSentence(before)) return 0;
  if (/[,;:–—]["'”’)]*$/.test(before.text)) return 1;
  if (leaningWords.has(bare(before.text))) return 12;
  // A number and its unit, the parts of a name, "ML engineer".
  if (/\d/.test(before.text)) return 10;
  if (/^\p{Lu}{2,}$/u.test(before.text)) return 9;
  if (/^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text)) return 8;
  return openingWords.has(bare(after.text)) ? 2 : 4;
}

/** Words in rows, and how well that reads (lower is better). */
export interface Rows {
  readonly rows: readonly (readonly CaptionWord[])[];
  readonly cost: number;
}

/**
 * The best way to set words in rows: as few as they need, broken at the ends of phrases, of like length.
 *
 * @returns null when they don't fit
 */
export function breakRows(
  words: readonly CaptionWord[],
  { lettersPerRow, rows }: Pick<CaptionLimits, 'lettersPerRow' | 'rows'>,
): Rows | null {
  if (lettersOf(words) <= lettersPerRow) return { rows: [words], cost: 0 };
  for (let count = 2; count <= rows; count += 1) {
    const best = cheapest(waysTo(words, count, lettersPerRow), lettersPerRow);
    if (best !== null) return best;
  }
  return null;
}

interface Row {
  readonly words: readonly CaptionWord[];
  readonly letters: number;
}

/** All ways to set words in `count` rows that hold them. */
function waysTo(words: readonly CaptionWord[], count: number, most: number): Row[][] {
  if (count === 1) {
    const letters = lettersOf(words);
    return letters <= most ? [[{ words, letters }]] : [];
  }
  const ways: Row[][] = [];
  let letters = 0;
  for (const [index, word] of words.slice(0, -1).entries()) {
    letters = lettersWith(letters, word);
    if (letters > most) break;
    const row = { words: words.slice(0, index + 1), letters };
    for (const rest of waysTo(words.slice(index + 1), count - 1, most)) ways.push([row, ...rest]);
  }
  return ways;
}

function cheapest(ways: readonly Row[][], most: number): Rows | null {
  let best: Rows | null = null;
  for (const rows of ways) {
    const lengths = rows.map(({ letters }) => letters);
    const breaks = rows.slice(1).map(({ words: [after] }, index) => {
      const before = rows[index]?.words.at(-1);
      return before && after ? breakCost(before, after) : 0;
    });
    const uneven = (Math.max(...lengths) - Math.min(...lengths)) / most;
    const topHeavy = (lengths[0] ?? 0) > (lengths.at(-1) ?? 0) ? 0.3 : 0;
    const cost = 1 + breaks.reduce((sum, one) => sum + one, 0) * 0.7 + uneven ** 2 * 8 + topHeavy;
    if (best === null || cost < best.cost) best = { rows: rows.map(({ words }) => words), cost };
  }
  return best;
}

import type { Figure } from '../narration-track';
import { wordKey } from '../word-overlap';
import { endsClause, figure } from './word-range';

/**
 * Where the script's own names are said: in any case, singular or plural, the longest name first, never overlapping.
 *
 * @param terms names such as keywords, takeaways and list items
 */
export function findTerms(words: readonly string[], terms: readonly string[]): Figure[] {
  const keys = words.map((word) => wordKey(word));
  const taken = new Set<number>();
  const wanted = terms.map((term) =>
    term
      .split(/\s+/)
      .map((word) => wordKey(word))
      .filter((key) => key !== ''),
  );
  const found: Figure[] = [];
  for (const term of wanted.sort((a, b) => b.length - a.length)) {
    if (term.length === 0) continue;
    for (let at = 0; at + term.length <= keys.length; at += 1) {
      const last = at + term.length - 1;
      const matches = term.every((key, offset) => keys[at + offset] === key && !taken.has(at + offset));
      const crossesClause =
        words.slice(at, last).some((word) => endsClause(word)) && !term.join(' ').includes(',');
      if (!matches || crossesClause) continue;
      for (let word = at; word <= last; word += 1) taken.add(word);
      found.push(figure('term', words, [at, last], [[at, last]]));
    }
  }
  return found;
}

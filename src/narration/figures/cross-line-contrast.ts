import type { Figure } from '../narration-track';
import { isAffirmer, isNegation, trim } from './find-contrasts';
import { bare, isAuxiliary } from './word-class';
import { clauseEnd, figure } from './word-range';

/** A contrast over two sentences: each half is a figure of its own line with one item. */
export interface CrossLineContrast {
  /** In the first line; its own range begins with the negation, its item is what is denied. */
  readonly denied: Figure;
  /** In the second line; its own range begins with "It's" or the like, its item is what is affirmed. */
  readonly affirmed: Figure;
}

/**
 * "Optimization isn't about cutting corners." before "It's about maximizing value.": the two halves, or null.
 *
 * @param first words of a line
 * @param second words of the line after it
 */
export function findCrossLineContrast(
  first: readonly string[],
  second: readonly string[],
): CrossLineContrast | null {
  const [plainFirst, plainSecond] = [first.map((word) => bare(word)), second.map((word) => bare(word))];
  if (first.at(-1)?.includes('?') || second.at(-1)?.includes('?')) return null;
  const not = plainFirst.findLastIndex((word) => isNegation(word));
  if (not < 0 || not >= first.length - 1 || /^(?:only|just|merely|simply)$/.test(plainFirst[not + 1] ?? ''))
    return null;
  const start = plainSecond[0] === 'instead' || plainSecond[0] === 'rather' ? 1 : 0;
  const affirms = isAffirmer(plainSecond, start);
  if (!affirms && start === 0) return null;
  const from = affirms ? start + 1 + (isAuxiliary(plainSecond[start + 1] ?? '') ? 1 : 0) : start;
  if (from >= second.length || isNegation(plainSecond[from] ?? '')) return null;
  const deniedRange = trim(plainFirst, [not + 1, clauseEnd(first, not + 1)]);
  const affirmedRange = trim(plainSecond, [from, clauseEnd(second, from)]);
  return {
    denied: figure('contrast', first, [not, deniedRange[1]], [deniedRange]),
    affirmed: figure('contrast', second, [0, affirmedRange[1]], [affirmedRange]),
  };
}

import { findCauses } from './figures/find-causes';
import { findContrasts } from './figures/find-contrasts';
import { findEnumerations } from './figures/find-enumerations';
import { findNumbers } from './figures/find-numbers';
import { findImperatives, findQuestions } from './figures/find-speech-acts';
import { findTerms } from './figures/find-terms';
import type { Figure } from './narration-track';

/**
 * The figures of speech in a sentence, by rule, in the order in which they begin (the longer one first).
 *
 * Figures of different types may overlap: an enumeration may stand inside a cause. Precision comes before recall: a
 * picture that acts out what nobody said is worse than one that only shows the phrase.
 *
 * @param words the sentence split at white space
 * @param terms names that matter in this script (see `scriptTerms`)
 * @example findFigures(['Is', 'it', 'so?'], [])[0]?.type; // 'question'
 */
export function findFigures(words: readonly string[], terms: readonly string[]): Figure[] {
  return [
    ...findEnumerations(words),
    ...findContrasts(words),
    ...findNumbers(words),
    ...findCauses(words),
    ...findQuestions(words),
    ...findImperatives(words),
    ...findTerms(words, terms),
  ].sort((a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord);
}

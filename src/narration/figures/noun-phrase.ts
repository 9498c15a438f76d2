import {
  isAuxiliary,
  isBaseVerb,
  isClearVerb,
  isDeterminer,
  isFiniteVerbAt,
  isGerund,
  isPast,
  isPluralNoun,
  isPreposition,
  isPronoun,
  isSubordinator,
  startsVerbPhrase,
  thirdPersonBase,
} from './word-class';

/**
 * Walks back over the noun phrase that ends with the word at `to`, leading articles not included.
 *
 * @param from the phrase starts no earlier
 * @param most words of the phrase
 * @param withOf true where "of" may stand inside ("cost of training")
 */
export function nounPhraseStart(
  plain: readonly string[],
  from: number,
  to: number,
  most: number,
  withOf: boolean,
): number {
  let start = to;
  while (
    start > from &&
    to - start + 1 < most + (withOf ? 3 : 0) &&
    !isBoundary(plain, start - 1, from, withOf)
  )
    start -= 1;
  return start;
}

function isBoundary(plain: readonly string[], at: number, from: number, withOf: boolean): boolean {
  const word = plain[at] ?? '';
  const before = plain[at - 1] ?? '';
  if (word === '') return true;
  if (isPreposition(word)) return !(word === 'of' && withOf);
  if (isDeterminer(word) || isPronoun(word) || isAuxiliary(word) || isSubordinator(word)) return true;
  if (/^(?:and|or|not|just|only|also|both|either|neither|between|even|really|always|never)$/.test(word))
    return true;
  if (isFiniteVerbAt(plain, at)) return true;
  if (at === from && isBaseVerb(word)) return isClearVerb(word) || isDeterminer(plain[at + 1] ?? '');
  if (startsVerbPhrase(plain, at) || isVerbAfterSubject(plain, at, from)) return true;
  if (isGerund(word)) return isPreposition(before) || isAuxiliary(before) || at === from;
  return word.endsWith('ly') && (isAuxiliary(before) || isFiniteVerbAt(plain, at - 1));
}

/** A word that may be a noun too, but has the subject that makes it a verb: "worms turn", "coal releases", "routes carried". */
function isVerbAfterSubject(plain: readonly string[], at: number, from: number): boolean {
  const word = plain[at] ?? '';
  const before = plain[at - 1] ?? '';
  if (at === from || isDeterminer(before) || isPreposition(before) || before === 'and' || before === 'or')
    return false;
  if (isPast(word)) return !before.endsWith('ly');
  return thirdPersonBase(word, true) !== null || (isBaseVerb(word) && isPluralNoun(before));
}

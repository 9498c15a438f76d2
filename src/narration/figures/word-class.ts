import {
  articles,
  auxiliaries,
  determiners,
  modals,
  prepositions,
  pronouns,
  subordinators,
} from './function-words.data';
import { clearVerbs, doubtfulVerbs, irregularPasts, nounGerunds } from './verbs.data';

/**
 * A word as the rules compare it: lower case, straight apostrophes, no punctuation around it. Acronyms keep their
 * capitals, so that IT is no pronoun and US no object.
 */
export function bare(word: string | undefined): string {
  const inside = (word ?? '').replace(/[’‘]/g, "'").replace(/^[^\p{L}\p{N}$€£%]+|[^\p{L}\p{N}%+]+$/gu, '');
  return /^\p{Lu}{2,}$/u.test(inside) ? inside : inside.toLowerCase();
}

export const isArticle = (word: string): boolean => articles.has(word);
export const isDeterminer = (word: string): boolean => determiners.has(word);
export const isPronoun = (word: string): boolean => pronouns.has(word);
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
export const isPreposition = (word: string): boolean => prepositions.has(word);
export const isSubordinator = (word: string): boolean => subordinators.has(word);

/** True for a base form, doubtful ones included. */
export function isBaseVerb(word: string): boolean {
  return clearVerbs.has(word) || doubtfulVerbs.has(word);
}

export function isClearVerb(word: string): boolean {
  return clearVerbs.has(word);
}

/** The base form of a third person ("saves", "relies"), or null. Doubtful ones count only when asked for. */
export function thirdPersonBase(word: string, doubtful = false): string | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const candidates = [word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) candidates.push(word.slice(0, -2));
  if (word.endsWith('ies')) candidates.push(`${word.slice(0, -3)}y`);
  return candidates.find((base) => clearVerbs.has(base) || (doubtful && doubtfulVerbs.has(base))) ?? null;
}

export function isGerund(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !nounGerunds.has(word);
}

/** Regular past forms of known verbs and irregular ones. */
export function isPast(word: string): boolean {
  if (irregularPasts.has(word)) return true;
  if (!word.endsWith('ed')) return false;
  const stem = word.slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].some((base) =>
    isBaseVerb(base),
  );
}

/**
 * True where the word is a verb whose subject comes before it, judged by the words around it.
 *
 * @param words bare words
 */
export function isFiniteVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (isAuxiliary(word)) return true;
  if (
    thirdPersonBase(word) !== null &&
    (!isDeterminer(before) || isPronoun(before)) &&
    !isPreposition(before)
  )
    return true;
  if (irregularPasts.has(word)) return true;
  return (
    isBaseVerb(word) &&
    (isPronoun(before) || modals.has(before) || (isClearVerb(word) && isPluralNoun(before)))
  );
}

/** A rough test for a plural noun: ends in s, and no verb or function word. */
export function isPluralNoun(word: string): boolean {
  return (
    /[^s'u]s$/.test(word) &&
    !isPreposition(word) &&
    !isDeterminer(word) &&
    !isAuxiliary(word) &&
    !isPronoun(word) &&
    thirdPersonBase(word) === null
  );
}

/** True when a base form at `at` starts a verb phrase: after "to", a modal, a subject, or where a clause starts. */
export function startsVerbPhrase(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (!isBaseVerb(word)) return false;
  if (at === 0) return true;
  return (
    modals.has(before) ||
    isPronoun(before) ||
    before.endsWith('ly') ||
    (isClearVerb(word) && isPluralNoun(before))
  );
}

import type { ScriptDocument, Section } from '../script/schema';
import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isClearVerb,
  isFiniteVerbAt,
  isGerund,
  isPast,
  isPluralNoun,
  isPreposition,
  isPronoun,
  isSubordinator,
  thirdPersonBase,
} from './figures/word-class';
import { documentSpeech } from './section-speech';
import { fieldUnits } from './section-profile';
import { shortName } from './short-name';
import { spokenText } from './spoken-text';
import { stopWords } from './stop-words.data';
import { wordKey } from './word-overlap';

/**
 * The names that matter in a script, each once: keywords, noun phrases of the takeaways, list items and their short
 * forms, and what a Visual Cue puts in quotation marks.
 *
 * @param quoting the sections whose cues' words count: all of them, unless the terms are for one section's lines
 * @example scriptTerms(document).includes('Spot instances'); // where "Leveraging spot instances" is a list item
 */
export function scriptTerms(
  document: ScriptDocument,
  quoting: readonly Section[] = document.sections,
): string[] {
  const { keywords, takeaways } = document.extras;
  const items = itemNames(document);
  const quoted = quoting.flatMap((one) => quotedWords(one.visualCue?.value ?? ''));
  const all = [
    ...keywords.map((keyword) => spokenText(keyword.value)),
    ...takeaways.flatMap((takeaway) => nounPhrases(spokenText(takeaway.value))),
    ...items.flatMap((name) => [name, shortName(name)]),
    ...quoted,
  ];
  const seen = new Set<string>();
  return all.filter((term) => {
    const key = term
      .split(/\s+/)
      .map((word) => wordKey(word))
      .join(' ');
    const isNew = key.trim() !== '' && !stopWords.has(term.toLowerCase()) && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function itemNames(document: ScriptDocument): string[] {
  const spoken = documentSpeech(document).sections.flat();
  const inContent = document.sections.flatMap((section) => fieldUnits(section, 'content'));
  return [...spoken.map(({ unit }) => unit), ...inContent]
    .filter((unit) => unit.type === 'item')
    .map((unit) => unit.text);
}

/** Words in quotation marks, such as the two sides that a cue names. */
export function quotedWords(cue: string): string[] {
  return [
    ...spokenText(cue).matchAll(/(?<![\p{L}\p{N}])["“'‘]([^"“”'‘’]{2,40})["”'’](?![\p{L}\p{N}])/gu),
  ].map((match) => (match[1] ?? '').trim());
}

/** Runs of two to five words between verbs and function words. */
function nounPhrases(text: string): string[] {
  const words = text.split(/\s+/);
  const plain = words.map((word) => bare(word));
  const phrases: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.length <= 5) phrases.push(run.join(' ').replace(/[,;:.!?]+$/, ''));
    run = [];
  };
  words.forEach((word, at) => {
    if (breaks(plain, at)) return close();
    run.push(word);
    if (/[,;:.!?]$/.test(word) && !isAdjectiveComma(plain, at)) close();
  });
  close();
  return phrases;
}

function breaks(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  if (
    stopWords.has(word) ||
    isPreposition(word) ||
    isPronoun(word) ||
    isAuxiliary(word) ||
    isSubordinator(word)
  )
    return true;
  const next = plain[at + 1] ?? '';
  if (at > 0 && thirdPersonBase(word, true) !== null && next !== '' && !isPreposition(next)) return true;
  if (isFiniteVerbAt(plain, at) || (isClearVerb(word) && isPluralNoun(plain[at - 1] ?? ''))) return true;
  if (isGerund(word) && (at === 0 || isPreposition(plain[at - 1] ?? ''))) return true;
  return at === 0 && isBaseVerb(word) && !isPluralNoun(plain[1] ?? '');
}

/** "dynamic, proactive management": a comma inside a phrase stays when what follows is no new clause. */
function isAdjectiveComma(plain: readonly string[], at: number): boolean {
  const next = plain[at + 1] ?? '';
  return next !== '' && !stopWords.has(next) && !isPluralNoun(plain[at] ?? '') && !isPast(next);
}

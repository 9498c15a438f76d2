import type { Figure } from '../narration-track';
import { approximators, magnitudes, numberWords, rateUnits, units } from './numbers.data';
import { openers } from './function-words.data';
import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isPluralNoun,
  isDeterminer,
  isFiniteVerbAt,
  isGerund,
  isPast,
  isPreposition,
  isPronoun,
  isSubordinator,
  thirdPersonBase,
} from './word-class';
import type { Segment } from './word-range';
import { endsClause, figure } from './word-range';

const digits = String.raw`\d+(?:[.,]\d+)*`;
const unitTail = String.raw`(?:%|x|×|k|m|bn|b|ms|s|h|gb|tb|mb|kb|kwh|kw|mw|kg|g|km|cm|mm|ml|l|°c|°f|°|\+)?`;
const numeral = new RegExp(
  String.raw`^[~≈<>]?[$€£¥]?${digits}${unitTail}(?:[-–—/][$€£¥]?${digits}${unitTail})?$`,
  'i',
);
const hyphenated = new RegExp(String.raw`^${digits}(?:-(?:\p{L}+))+$`, 'u');
const year = /^(?:19|20)\d\d(?:s|[-–](?:19|20)?\d\d)?$/;

/**
 * Quantities with their units: "up to 70%", "$3.5 million", "eight techniques", "three times", "24/7".
 *
 * Items: [number with its unit, what it measures], the second only where it is named. Ordinals, years, labels such as
 * "No. 5" or "Step 2", and "one" without a unit are no figures.
 */
export function findNumbers(words: readonly string[]): Figure[] {
  const plain = words.map((word) => bare(word));
  const found: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (found.some((other) => at <= other.lastWord && at >= other.firstWord)) continue;
    const number = numberAt(words, plain, at);
    if (number === null) continue;
    const counted = countedAfter(words, plain, number) ?? measuredBefore(words, plain, number);
    const ranges = counted === null ? [number] : [number, counted];
    const ends = ranges.flat();
    found.push(figure('number', words, [Math.min(...ends), Math.max(...ends)], ranges));
    at = Math.max(at, number[1]);
  }
  return found;
}

function numberAt(words: readonly string[], plain: readonly string[], at: number): Segment | null {
  const word = plain[at] ?? '';
  const before = plain[at - 1] ?? '';
  const symbols = (words[at] ?? '').replace(/^["'“‘([]+|["'”’)\],;:.!?]+$/gu, '');
  const written =
    numberWords.has(word) ||
    /^(?:\p{L}+)-(?:one|two|three|four|five|six|seven|eight|nine|thirds?|quarters|fifths)$/u.test(word);
  const isFraction =
    /^(?:third|quarter|fifth|tenth)$/.test(word) && /^(?:a|one)$/.test(before) && plain[at + 1] === 'of';
  if (!written && !isFraction && !numeral.test(symbols) && !hyphenated.test(symbols)) return null;
  if (
    /^(?:no|number|step|chapter|part|section|version|phase|level|tier|figure|table|page|rule|tip|day|episode|v|type|season|lesson|question|gen|generation|web|industry|#)$/.test(
      before,
    ) &&
    !(word.length > 3 && symbols.includes('%'))
  )
    return null;
  if (isLabel(words, plain, at) || (before === 'or' && isUnit(plain[at - 2] ?? ''))) return null;
  if (year.test(symbols) && !isUnit(plain[at + 1] ?? '')) return null;
  let to = at;
  if (
    !endsClause(words[to]) &&
    /^(?:to|or|and)$/.test(plain[to + 1] ?? '') &&
    /^[$€£]?\d/.test(plain[to + 2] ?? '')
  )
    to += 2;
  while (
    to + 1 < words.length &&
    !endsHard(words[to]) &&
    (magnitudes.has((plain[to + 1] ?? '').toLowerCase()) ||
      /^[%°x×]$/.test((words[to + 1] ?? '').replace(/[,.;:!?]+$/, '')))
  )
    to += 1;
  const outOf = outOfEnd(plain, to);
  if (outOf !== null) to = outOf;
  const unitFollows = !endsHard(words[to]) && isUnit(plain[to + 1] ?? '');
  if (unitFollows) to += 1;
  if (!endsHard(words[to]) && rateUnits.has(plain[to + 1] ?? '') && isUnit(plain[to + 2] ?? '')) to += 2;
  if (word === 'one' && to === at) return null;
  return [withApproximators(plain, at), to];
}

/** "Windows 11 needs", "Apollo 11.": a name's number counts nothing. */
function isLabel(words: readonly string[], plain: readonly string[], at: number): boolean {
  const before = plain[at - 1] ?? '';
  const isName =
    /^\p{Lu}/u.test(words[at - 1] ?? '') &&
    !isPreposition(before) &&
    !isDeterminer(before) &&
    !approximators.has(before) &&
    !openers.has(before) &&
    !before.endsWith('ly');
  if (
    !isName ||
    !/^\d+[.,]?$/.test(words[at] ?? '') ||
    isSubordinator(before) ||
    isPronoun(before) ||
    isBaseVerb(before)
  )
    return false;
  const next = plain[at + 1] ?? '';
  return (
    endsClause(words[at]) ||
    next === '' ||
    isFiniteVerbAt(plain, at + 1) ||
    isPast(next) ||
    thirdPersonBase(next, true) !== null
  );
}

/** The end of "nine out of ten" or "one in three", or null. */
function outOfEnd(plain: readonly string[], to: number): number | null {
  const isNumber = (at: number): boolean => /^\d+$/.test(plain[at] ?? '') || numberWords.has(plain[at] ?? '');
  if (plain[to + 1] === 'in' && isNumber(to + 2)) return to + 2;
  return plain[to + 1] === 'out' && plain[to + 2] === 'of' && isNumber(to + 3) ? to + 3 : null;
}

function isUnit(word: string): boolean {
  return units.has(word.toLowerCase());
}

function endsHard(word: string | undefined): boolean {
  return endsClause(word);
}

/** Takes "up to", "more than", "about" ... before the number into its range. */
function withApproximators(plain: readonly string[], at: number): number {
  const two = `${plain[at - 2] ?? ''} ${plain[at - 1] ?? ''}`;
  if (approximators.has(two)) return at - 2;
  return approximators.has(plain[at - 1] ?? '') ? at - 1 : at;
}

/** The phrase that follows the number: "eight powerful techniques", "70% of total expenses". */
function countedAfter(words: readonly string[], plain: readonly string[], [, to]: Segment): Segment | null {
  if (endsClause(words[to])) return null;
  const isShare = plain[to + 1] === 'of';
  if (isShare && isUnit(plain[to] ?? '') && isDeterminer(plain[to + 2] ?? '')) return null;
  let from = to + (isShare ? 2 : 1);
  while (from < words.length && isShare && isDeterminer(plain[from] ?? '')) from += 1;
  let end = from - 1;
  for (let at = from; at < words.length && end - from < 5; at += 1) {
    const word = plain[at] ?? '';
    const isInside = word === 'of' || (word === 'in' && isReduction(plain[at - 1] ?? ''));
    if (isPreposition(word) && !isInside) break;
    if (
      /^(?:and|or|each|per|more|less|fewer|faster|cheaper|higher|lower|longer|better)$/.test(word) &&
      !isReduction(word)
    )
      break;
    if (
      isAuxiliary(word) ||
      isPronoun(word) ||
      isSubordinator(word) ||
      isFiniteVerbAt(plain, at) ||
      (isDeterminer(word) && word !== 'most')
    )
      break;
    if (/\d/.test(word) || (isPast(word) && /\d|^(?:the|a|an)$/.test(plain[at + 1] ?? ''))) break;
    if (at === from && /^(?:long|wide|tall|high|deep|old|thick|away|ago|later|earlier|apart)$/.test(word))
      break;
    if (
      at > from &&
      ((isBaseVerb(word) && isPluralNoun(plain[at - 1] ?? '')) ||
        isPast(word) ||
        /^(?:never|always|often|rarely|still|ever)$/.test(word))
    )
      break;
    if (at === from && !isShare && isBaseVerb(word) && isPluralNoun(plain[to] ?? '')) break;
    if (
      at > from &&
      thirdPersonBase(word, true) !== null &&
      (isDeterminer(plain[at + 1] ?? '') || isPronoun(plain[at + 1] ?? ''))
    )
      break;
    end = at;
    if (endsClause(words[at])) break;
  }
  while (end >= from && isPreposition(plain[end] ?? '')) end -= 1;
  return end < from ? null : [from, end];
}

function isReduction(word: string): boolean {
  return /^(?:reductions?|increases?|drops?|decreases?|cuts?|rise|growth|savings?|improvements?|decline|gains?|change)$/.test(
    word,
  );
}

/** The phrase before "by 40%": what went up or down. */
function measuredBefore(words: readonly string[], plain: readonly string[], [from]: Segment): Segment | null {
  const link = plain[from - 1] ?? '';
  if (link !== 'by' && link !== 'to' && link !== 'from') return null;
  const end = from - 2;
  if (end < 0 || endsClause(words[end]) || /\d/.test(plain[end] ?? '') || isUnit(plain[end] ?? ''))
    return null;
  let start = end + 1;
  while (start > 0 && end - start < 4) {
    const word = plain[start - 1] ?? '';
    if (
      isPreposition(word) ||
      isDeterminer(word) ||
      isAuxiliary(word) ||
      isPronoun(word) ||
      isFiniteVerbAt(plain, start - 1) ||
      isGerund(word) ||
      thirdPersonBase(word, true) !== null ||
      /\d/.test(word) ||
      /^(?:cut|reduce|increase|lower|raise|boost|grow|shrink|and|or|to)$/.test(word)
    )
      break;
    if (endsClause(words[start - 1])) break;
    start -= 1;
  }
  return start > end ||
    (start === end &&
      /^(?:grown|risen|fallen|increased|decreased|dropped|gone|shrunk|improved)$/.test(plain[end] ?? ''))
    ? null
    : [start, end];
}

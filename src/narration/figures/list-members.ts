import { nounPhraseStart } from './noun-phrase';
import {
  bare,
  isArticle,
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
import type { Segment } from './word-range';
import { endsWithComma } from './word-range';

/** What the members of a list are. */
export type MemberStyle = 'noun' | 'verb' | 'infinitive' | 'third-person' | 'gerund' | 'past' | 'preposition';

const longestFirstMember = 5;

/**
 * The members of a list without the clause before the first one and what follows the last one.
 *
 * @param first the stretch in which the first member ends
 * @param others the other stretches, the last one running to the end of its clause
 * @returns null where nothing is left of a member
 */
export function trimMembers(
  words: readonly string[],
  plain: readonly string[],
  first: Segment,
  others: readonly Segment[],
  style: MemberStyle,
): Segment[] | null {
  const start = firstStart(plain, first, others, style);
  if (start === null) return null;
  const middles = others.slice(0, -1);
  const last = others.at(-1) ?? first;
  const isSubject =
    style === 'noun' &&
    plain.slice(first[0], start).every((word) => isDeterminer(word)) &&
    !endsWithComma(words[last[1]]);
  const end = lastEnd(plain, last, [first, ...middles], style, isSubject);
  const members: Segment[] = [[start, first[1]], ...middles, [last[0], end]];
  const trimmed = members.map((member) => withoutLeading(plain, member, style));
  const isWhole = trimmed.every(([from, to]) => to >= from && bare(words[from]) !== '' && to - from < 14);
  return isWhole ? trimmed : null;
}

function firstStart(
  plain: readonly string[],
  [from, to]: Segment,
  others: readonly Segment[],
  style: MemberStyle,
): number | null {
  const lastWhere = (test: (at: number) => boolean): number | null => {
    for (let at = to; at >= from; at -= 1) if (test(at)) return at;
    return null;
  };
  switch (style) {
    case 'verb':
      return verbStart(plain, [from, to]);
    case 'infinitive':
      return lastWhere((at) => plain[at] === 'to');
    case 'third-person':
      return (
        lastWhere((at) => thirdPersonBase(plain[at] ?? '') !== null) ??
        lastWhere((at) => thirdPersonBase(plain[at] ?? '', true) !== null)
      );
    case 'gerund':
      return (
        lastWhere(
          (at) =>
            isGerund(plain[at] ?? '') &&
            (at === from ||
              isPreposition(plain[at - 1] ?? '') ||
              isFiniteVerbAt(plain, at - 1) ||
              isBaseVerb(plain[at - 1] ?? '')),
        ) ?? nounStart(plain, [from, to], others)
      );
    case 'past':
      return lastWhere((at) => isPast(plain[at] ?? ''));
    case 'preposition':
      return lastWhere((at) => isPreposition(plain[at] ?? ''));
    case 'noun':
      return nounStart(plain, [from, to], others);
  }
}

/** Where the first of several verb phrases begins in its stretch, or null: "to gain ...", "teams track ...", "Roughen that ...". */
export function verbStart(plain: readonly string[], [from, to]: Segment): number | null {
  for (let at = to; at >= from; at -= 1) {
    const afterSubject = at === from + 1 && isBaseVerb(plain[at] ?? '') && isPluralNoun(plain[from] ?? '');
    const isObject =
      at === from + 2 && isDeterminer(plain[from + 1] ?? '') && !isPluralNoun(plain[from] ?? '');
    if ((startsVerbPhrase(plain, at) && !isObject) || afterSubject) return at;
  }
  const isCommand = from < to && isDeterminer(plain[from + 1] ?? '') && !isFunctionWord(plain[from] ?? '');
  return isCommand ? from : null;
}

function isFunctionWord(word: string): boolean {
  return (
    isDeterminer(word) || isPreposition(word) || isPronoun(word) || isAuxiliary(word) || isSubordinator(word)
  );
}

/** Where the noun phrase begins that ends the stretch; of "keep the room cool" only the quality. */
function nounStart(plain: readonly string[], [from, to]: Segment, others: readonly Segment[]): number {
  const ofIsInside = others.some((other) => plain.slice(other[0], other[1] + 1).includes('of'));
  const start = nounPhraseStart(plain, from, to, longestFirstMember, ofIsInside);
  const isQuality =
    others.every(([first, last]) => first === last) &&
    /^(?:keep|make|leave|render|turn)(?:s|ing)?$/.test(plain[start - 2] ?? '');
  return isQuality && isDeterminer(plain[start - 1] ?? '') ? to : start;
}

function lastEnd(
  plain: readonly string[],
  [from, to]: Segment,
  earlier: readonly Segment[],
  style: MemberStyle,
  isSubject: boolean,
): number {
  const inside = new Set(
    earlier
      .slice(1)
      .flatMap(([first, last]) => plain.slice(first, last + 1).filter((word) => isPreposition(word))),
  );
  let end = from;
  for (let at = from + 1; at <= to; at += 1) {
    const word = plain[at] ?? '';
    if (style === 'noun' ? stopsNoun(plain, at, to, inside) : stopsVerbPhrase(word)) break;
    end = at;
  }
  if (!isSubject) return end;
  for (let at = end; at > from; at -= 1)
    if (!isDeterminer(plain[at - 1] ?? '') && (isBaseVerb(plain[at] ?? '') || isPast(plain[at] ?? '')))
      return at - 1;
  return end;
}

function stopsNoun(plain: readonly string[], at: number, to: number, inside: ReadonlySet<string>): boolean {
  const word = plain[at] ?? '';
  if (isPreposition(word)) {
    const belongs =
      word === 'of' ||
      inside.has(word) ||
      (/^(?:in|on|at|for|from|with)$/.test(word) && [...inside].some((other) => other !== 'of')) ||
      (word === 'to' &&
        /^(?:likely|able|ready|easy|easier|hard|harder|prone|close|quick|slow)$/.test(plain[at - 1] ?? ''));
    return !belongs;
  }
  if (isAuxiliary(word) || isPronoun(word) || isSubordinator(word)) return true;
  if (/^(?:each|all|both)$/.test(word)) return true;
  if (word === 'and' || word === 'or')
    return isDeterminer(plain[at + 1] ?? '') || isClearVerb(plain[at + 1] ?? '');
  if (isPast(word) && isPreposition(plain[at + 1] ?? '')) return true;
  const isBeforeVerb = at < to && isAuxiliary(plain[at + 1] ?? '');
  return isFiniteVerbAt(plain, at) && !isBeforeVerb && (at < to || thirdPersonBase(word) === null);
}

function stopsVerbPhrase(word: string): boolean {
  return /^(?:because|so|while|whereas|which|but|unless|although|if|when)$/.test(word);
}

function withoutLeading(plain: readonly string[], [from, to]: Segment, style: MemberStyle): Segment {
  const drop = (word: string): boolean =>
    style === 'noun'
      ? isArticle(word) || /^(?:your|our|their|its|my|his|her|both|either|even|also|then)$/.test(word)
      : /^(?:to|then|also|and|even)$/.test(word);
  let start = from;
  while (
    start < to &&
    drop(plain[start] ?? '') &&
    !/^(?:little|few|lot|bit|couple)$/.test(plain[start + 1] ?? '')
  )
    start += 1;
  return [start, to];
}

import type { Figure } from '../narration-track';
import { openers } from './function-words.data';
import type { MemberStyle } from './list-members';
import { trimMembers, verbStart } from './list-members';
import {
  bare,
  isAuxiliary,
  isDeterminer,
  isFiniteVerbAt,
  isGerund,
  isPast,
  isPreposition,
  isPronoun,
  isSubordinator,
  isBaseVerb,
  thirdPersonBase,
} from './word-class';
import type { Segment } from './word-range';
import { clauseEnd, clauseStart, endsClause, endsHard, endsWithComma, figure } from './word-range';

const isCoordinator = (word: string): boolean =>
  word === 'and' || word === 'or' || word === '&' || word === 'and/or';
/** A member is a phrase, not a clause. */
const longestMember = 9;

/**
 * Lists of three or more: "the development stage, model complexity, and data volume", noun phrases or verb phrases.
 *
 * The clause before the first member and leading articles are not part of the members.
 */
export function findEnumerations(words: readonly string[]): Figure[] {
  const plain = words.map((word) => bare(word));
  const raw = words.map((word) => word.toLowerCase());
  const found: Figure[] = [];
  raw.forEach((word, at) => {
    if (!isCoordinator(word) || found.some((list) => at >= list.firstWord && at <= list.lastWord)) return;
    const list = listAt(words, plain, at);
    if (list !== null) found.push(list);
  });
  return found.length > 0 ? found : parallelList(words, plain);
}

function listAt(words: readonly string[], plain: readonly string[], at: number): Figure | null {
  const segments = segmentsBefore(words, at);
  const last: Segment = [at + 1, clauseEnd(words, at + 1)];
  if (segments.length < 2 || last[0] >= words.length) return null;
  const hasOxfordComma = endsWithComma(words[at - 1]);
  const closed = endsWithComma(words[last[1]]);
  const listed = withoutIntroduction(plain, pureSuffix(plain, segments), closed);
  if (listed.length < 2) return null;
  const others = [...listed.slice(1), last];
  if (!othersAreMembers(plain, others) || (!hasOxfordComma && !isPlainMiddle(plain, listed.at(-1), last)))
    return null;
  const style = styleOf(plain, listed[0] ?? last, others);
  if (style === 'noun' && others.some((other) => isVerbPhrase(plain, other))) return null;
  const members = trimMembers(words, plain, listed[0] ?? last, others, style);
  const kept =
    members?.filter(
      ([from, to]) => from !== to || !/^(?:more|others?|etc|beyond)$/.test(plain[from] ?? ''),
    ) ?? [];
  const [first, final] = [kept[0], kept.at(-1)];
  if (first === undefined || final === undefined || kept.length < 2 || members === null || members.length < 3)
    return null;
  return figure('enumeration', words, [first[0], final[1]], kept);
}

/** The stretches between commas of the clause that ends with the word before the coordinator. */
function segmentsBefore(words: readonly string[], coordinator: number): Segment[] {
  const segments: Segment[] = [];
  for (let from = clauseStart(words, coordinator - 1, endsHard); from < coordinator;) {
    const to = Math.min(clauseEnd(words, from), coordinator - 1);
    segments.push([from, to]);
    from = to + 1;
  }
  return segments;
}

/** The last stretches, from the one that holds a subject or verb of its own: only the first member has a clause before it. */
function pureSuffix(plain: readonly string[], segments: readonly Segment[]): Segment[] {
  const firstOwn = segments.findLastIndex((segment) => !isPhrase(plain, segment));
  return segments.slice(Math.max(0, firstOwn));
}

function isPhrase(plain: readonly string[], [from, to]: Segment): boolean {
  const opening = plain[from] === 'then' ? (plain[from + 1] ?? '') : (plain[from] ?? '');
  if (to - from + 1 > longestMember || isPronoun(opening) || isSubordinator(opening)) return false;
  const verbFirst =
    isBaseVerb(opening) || thirdPersonBase(opening, true) !== null || isPast(opening) || isGerund(opening);
  for (let at = from + 1; at <= to; at += 1) if (!verbFirst && isFiniteVerbAt(plain, at)) return false;
  return true;
}

/** Drops an opening such as "However," or "In most cases," that is no member. */
function withoutIntroduction(
  plain: readonly string[],
  segments: readonly Segment[],
  closed: boolean,
): Segment[] {
  const first = segments[0];
  if (first === undefined) return [];
  const opening = plain[first[0]] ?? '';
  const text = plain.slice(first[0], first[1] + 1).join(' ');
  if (first[0] === first[1] && openers.has(opening)) return segments.slice(1);
  if (
    /^(?:for example|for instance|of course|in fact|in short|in other words|after all|above all|first of all)$/.test(
      text,
    )
  )
    return segments.slice(1);
  const leads =
    first[0] === 0 && (isPreposition(opening) || isSubordinator(opening) || opening === 'whether');
  const hasVerb = isPreposition(opening) && !isSubordinator(opening) && verbInside(plain, first);
  if (!leads || hasVerb || (closed && segments.length >= 2)) return [...segments];
  return segments.slice(1);
}

function verbInside(plain: readonly string[], [from, to]: Segment): boolean {
  for (let at = from + 2; at <= to; at += 1)
    if (isFiniteVerbAt(plain, at) || thirdPersonBase(plain[at] ?? '', true) !== null) return true;
  return false;
}

function othersAreMembers(plain: readonly string[], others: readonly Segment[]): boolean {
  const middles = others.slice(0, -1);
  const last = others.at(-1);
  if (last === undefined || !middles.every((segment) => isPhrase(plain, segment))) return false;
  const opening = plain[last[0]] ?? '';
  return (
    !isPronoun(opening) &&
    !isAuxiliary(opening) &&
    !/^(?:then|so|but|if|when|while|because|that|which|who|not|yet|finally)$/.test(opening)
  );
}

/** Without a comma before "and", the member before it must be a short phrase like the one after it. */
function isPlainMiddle(plain: readonly string[], middle: Segment | undefined, last: Segment): boolean {
  if (middle === undefined) return false;
  const [from, to] = middle;
  const opening = plain[from] ?? '';
  if (to - from + 1 > 5) return false;
  const verbal = isBaseVerb(opening) && isBaseVerb(plain[last[0]] ?? '');
  for (let at = from; at <= to; at += 1)
    if (!verbal && isPreposition(plain[at] ?? '') && plain[at] !== 'of') return false;
  if (isGerund(opening) && !isGerund(plain[last[0]] ?? '')) return false;
  return !(opening === 'a' || opening === 'an') || /^(?:a|an|the|some)$/.test(plain[last[0]] ?? '');
}

function styleOf(plain: readonly string[], first: Segment, others: readonly Segment[]): MemberStyle {
  const openings = others.map(([from]) => plain[from] ?? '');
  const hasInFirst = (test: (at: number) => boolean): boolean => {
    for (let at = first[0]; at <= first[1]; at += 1) if (test(at)) return true;
    return false;
  };
  if (openings.every((word) => word === 'to') && hasInFirst((at) => plain[at] === 'to')) return 'infinitive';
  if (others.every(([from]) => isBaseVerb(verbAfterAdverb(plain, from))) && verbStart(plain, first) !== null)
    return 'verb';
  if (
    openings.every((word) => thirdPersonBase(word, true) !== null) &&
    hasInFirst((at) => thirdPersonBase(plain[at] ?? '', true) !== null)
  )
    return 'third-person';
  if (openings.every((word) => isGerund(word)) && hasInFirst((at) => isGerund(plain[at] ?? '')))
    return 'gerund';
  if (openings.every((word) => isPast(word)) && hasInFirst((at) => isPast(plain[at] ?? ''))) return 'past';
  if (openings.every((word) => isPreposition(word)) && hasInFirst((at) => isPreposition(plain[at] ?? '')))
    return 'preposition';
  return 'noun';
}

/** A stretch that can only be a verb phrase or a clause: no member of a list of names. */
function isVerbPhrase(plain: readonly string[], [from, to]: Segment): boolean {
  const [opening, next] = [plain[from] ?? '', plain[from + 1] ?? ''];
  if (to > from && thirdPersonBase(opening) !== null && isDeterminer(next)) return true;
  if (to > from && isBaseVerb(opening) && (isDeterminer(next) || isPronoun(next))) return true;
  return isPreposition(opening) && verbInside(plain, [from, to]);
}

function verbAfterAdverb(plain: readonly string[], at: number): string {
  const word = plain[at] ?? '';
  return word.endsWith('ly') || word === 'then' || word === 'even' ? (plain[at + 1] ?? '') : word;
}

/** "No servers, no queues, no waiting": three or more short phrases that open with the same word. */
function parallelList(words: readonly string[], plain: readonly string[]): Figure[] {
  const segments = segmentsBefore(words, clauseEnd(words, 0, endsHard) + 1);
  const opening = plain[segments[0]?.[0] ?? 0] ?? '';
  const parallel =
    segments.length >= 3 &&
    segments.every(([from, to]) => plain[from] === opening && to > from && to - from < 5);
  if (!parallel || !endsClause(words.at(-1)) || isPronoun(opening)) return [];
  return [figure('enumeration', words, [0, segments.at(-1)?.[1] ?? 0], segments)];
}

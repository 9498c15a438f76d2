import type { Figure } from '../narration-track';
import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isFiniteVerbAt,
  isGerund,
  isPluralNoun,
  isPronoun,
  isSubordinator,
  thirdPersonBase,
} from './word-class';
import type { Segment } from './word-range';
import { clauseEnd, clauseStart, endsClause, endsHard, endsWithComma, figure } from './word-range';

/**
 * What a sentence denies or leaves and what it affirms, as items [denied or left, affirmed].
 *
 * "Unlike X, Y", "not X but Y", "isn't X, it's Y", "Y, not X", "Y rather than X", "Y instead of X",
 * "while X, Y", "X, whereas Y", "X; however, Y".
 */
export function findContrasts(words: readonly string[]): Figure[] {
  const plain = words.map((word) => bare(word));
  const rules = [notBut, isNotItIs, unlike, insteadOf, commaNot, whileWhereas, however];
  for (const rule of rules) {
    const halves = rule(words, plain);
    if (halves === null) continue;
    const [denied, affirmed] = [trim(plain, halves[0]), trim(plain, halves[1])];
    if (denied[0] > denied[1] || affirmed[0] > affirmed[1]) continue;
    const ends = [...halves[0], ...halves[1]];
    return [figure('contrast', words, [Math.min(...ends), Math.max(...ends)], [denied, affirmed])];
  }
  return [];
}

type Rule = (words: readonly string[], plain: readonly string[]) => readonly [Segment, Segment] | null;

const notBut: Rule = (words, plain) => {
  const not = plain.findIndex((word) => isNegation(word));
  if (not < 0 || /^(?:only|just|merely|simply)$/.test(plain[not + 1] ?? '')) return null;
  const but = plain.findIndex((word, at) => at > not + 1 && word === 'but');
  if (but < 0 || but - not > 14 || but === plain.length - 1 || hardBetween(words, not, but)) return null;
  if (plain[but + 1] === 'also' || startsClause(plain, but + 1)) return null;
  return [
    [not + 1, but - 1],
    [but + 1, clauseEnd(words, but + 1)],
  ];
};

const isNotItIs: Rule = (words, plain) => {
  const not = plain.findIndex((word) => isNegation(word));
  if (not < 0 || /^(?:only|just|merely|simply)$/.test(plain[not + 1] ?? '')) return null;
  const end = clauseEnd(words, not + 1);
  const affirmed = end + 2;
  if (end >= words.length - 2 || isSubordinator(plain[0] ?? '')) return null;
  const echoes =
    /n't$/.test(plain[not] ?? '') &&
    /^(?:they|it|he|she|we|you)$/.test(plain[end + 1] ?? '') &&
    !isAuxiliary(plain[affirmed] ?? '');
  if (!isAffirmer(plain, end + 1) && !echoes) return null;
  return [
    [not + 1, end],
    [affirmed + (isAuxiliary(plain[affirmed] ?? '') ? 1 : 0), clauseEnd(words, affirmed)],
  ];
};

const unlike: Rule = (words, plain) => {
  const at = plain.indexOf('unlike');
  if (at < 0) return null;
  const end = clauseEnd(words, at + 1);
  if (at === 0 || endsClause(words[at - 1])) {
    if (!endsWithComma(words[end]) || end >= words.length - 1) {
      const start = at === 0 ? -1 : clauseStart(words, at - 1);
      return start < 0 ? null : [[at + 1, end], subject(words, plain, start)];
    }
    return [[at + 1, end], subject(words, plain, end + 1)];
  }
  return null;
};

const insteadOf: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      (word === 'rather' && plain[index + 1] === 'than') || (word === 'instead' && plain[index + 1] === 'of'),
  );
  if (at < 0 || at + 2 >= words.length) return null;
  const end = clauseEnd(words, at + 2);
  if (at === 0)
    return end >= words.length - 1
      ? null
      : [
          [2, end],
          [end + 1, clauseEnd(words, end + 1)],
        ];
  const start = clauseStart(words, at - 1, endsWithComma(words[at - 1]) ? endsHard : endsClause);
  return [[at + 2, end], afterCopula(plain, [start, at - 1])];
};

const commaNot: Rule = (words, plain) => {
  const at = plain.findIndex((word, index) => word === 'not' && index > 0 && endsWithComma(words[index - 1]));
  if (
    at < 0 ||
    at >= words.length - 1 ||
    /^(?:only|just|to|least|necessarily|surprisingly)$/.test(plain[at + 1] ?? '')
  )
    return null;
  const end = clauseEnd(words, at + 1);
  if (end < words.length - 1) return null;
  return [[at + 1, end], afterCopula(plain, [clauseStart(words, at - 1), at - 1])];
};

const whileWhereas: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      (word === 'whereas' || word === 'while') && (index === 0 || endsClause(words[index - 1])),
  );
  if (at < 0 || at >= words.length - 2) return null;
  const next = plain[at + 1] ?? '';
  if (plain[at] === 'while' && (isGerund(next) || /^(?:you|you're|i|we|we're|i'm|waiting)$/.test(next)))
    return null;
  const end = clauseEnd(words, at + 1);
  if (plain[at] === 'while' && !hasVerb(plain, at + 1, end)) return null;
  if (at > 0)
    return [
      [clauseStart(words, at - 1, endsHard), at - 1],
      [at + 1, end],
    ];
  return end >= words.length - 1
    ? null
    : [
        [at + 1, end],
        [end + 1, clauseEnd(words, end + 1)],
      ];
};

const however: Rule = (words, plain) => {
  const at = plain.findIndex((word, index) => word === 'however' && index > 0 && endsWithComma(words[index]));
  if (at < 0 || at >= words.length - 2 || !/;["'”’)]*$/u.test(words[at - 1] ?? '')) return null;
  return [
    [clauseStart(words, at - 1, endsHard), at - 1],
    [at + 1, clauseEnd(words, at + 1, endsHard)],
  ];
};

/** True for "not" and a verb with it. */
export function isNegation(word: string): boolean {
  return word === 'not' || /^(?:is|are|was|were|do|does|did|has|have|had|need|should|must)n't$/.test(word);
}

/** True where "it's", "they are", "this is" ... begins at `at`. */
export function isAffirmer(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  if (/^(?:it's|they're|that's|he's|she's|we're|you're)$/.test(word)) return true;
  return (
    /^(?:it|they|this|that|these|those)$/.test(word) &&
    /^(?:is|are|means|was|were)$/.test(plain[at + 1] ?? '')
  );
}

function hasVerb(plain: readonly string[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    if (isFiniteVerbAt(plain, at) || thirdPersonBase(plain[at] ?? '', true) !== null) return true;
    if (isBaseVerb(plain[at] ?? '') && isPluralNoun(plain[at - 1] ?? '')) return true;
  }
  return false;
}

function startsClause(plain: readonly string[], at: number): boolean {
  return isPronoun(plain[at] ?? '') || isFiniteVerbAt(plain, at + 1);
}

function hardBetween(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => endsHard(word));
}

/** Of "the secret is patience" what it is; a clause without such a verb stays whole. */
function afterCopula(plain: readonly string[], [from, to]: Segment): Segment {
  const copula = plain
    .slice(from, to)
    .findLastIndex((word) => /^(?:is|are|was|were|it's|that's|they're)$/.test(word));
  return copula < 0 ? [from, to] : [from + copula + 1, to];
}

/** The subject of the clause that starts at `from`: up to its verb, or the whole clause where none is found. */
function subject(words: readonly string[], plain: readonly string[], from: number): Segment {
  const end = clauseEnd(words, from);
  for (let at = from + 1; at <= end; at += 1) if (isFiniteVerbAt(plain, at)) return [from, at - 1];
  return [from, end];
}

/** Drops leading words that carry nothing: "about", "as a", "just". */
export function trim(plain: readonly string[], [from, to]: Segment): Segment {
  let start = from;
  while (
    start < to &&
    /^(?:about|as|a|an|the|just|only|merely|simply|because|to|for|by|so|and|also|really)$/.test(
      plain[start] ?? '',
    )
  )
    start += 1;
  return [start, to];
}

import type { Figure } from '../narration-track';
import { openers } from './function-words.data';
import { nounPhraseStart } from './noun-phrase';
import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isDeterminer,
  isFiniteVerbAt,
  isGerund,
  isPluralNoun,
  isPreposition,
  isPronoun,
  isSubordinator,
} from './word-class';
import type { Segment } from './word-range';
import { clauseEnd, clauseStart, endsClause, endsHard, endsWithComma, figure } from './word-range';

type Rule = (words: readonly string[], plain: readonly string[]) => readonly [Segment, Segment] | null;

const causing =
  /^(?:requires?|required|demands?|enables?|enabled|causes?|caused|allows?|allowed|drives?|forces?|forced|lets|triggers?|triggered|creates?|created|ensures?|prevents?|prevented|makes|means|produces?|boosts?|unlocks?|helps?|helped)$/;
/** Also nouns: verbs only where a phrase follows and no article stands before. */
const alsoNoun = /^(?:demands?|causes?|drives?|forces?|triggers?|boosts?|helps?|means)$/;
const leading = /^(?:lead|leads|led|leading|result|results|resulted|resulting)$/;

/**
 * What brings about what, as items [cause, effect]: "X requires Y", "X leads to Y", "Y because X", "X so that Y",
 * "X helps you to Y", "by doing X, you can Y". Questions have none.
 */
export function findCauses(words: readonly string[]): Figure[] {
  if (/\?["'”’)]*$/u.test(words.at(-1) ?? '')) return [];
  const plain = words.map((word) => bare(word));
  for (const rule of [byDoing, because, soThat, leadsTo, causes]) {
    const halves = rule(words, plain);
    if (halves === null) continue;
    const [cause, effect] = [tidy(plain, halves[0]), tidy(plain, halves[1])];
    if (cause[0] > cause[1] || effect[0] > effect[1]) continue;
    const ends = [...cause, ...effect];
    return [figure('cause', words, [Math.min(...ends), Math.max(...ends)], [cause, effect])];
  }
  return [];
}

const byDoing: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      word === 'by' && isGerund(plain[index + 1] ?? '') && (index === 0 || endsClause(words[index - 1])),
  );
  if (at < 0) return null;
  const subject = plain.findIndex(
    (word, index) =>
      index > at + 1 &&
      isPronoun(word) &&
      !/^(?:that|this|what|who)$/.test(word) &&
      endsWithComma(words[index - 1]),
  );
  const start = subject >= 0 ? subject : clauseEnd(words, at) + 1;
  if (start >= words.length) return null;
  return [
    [at + 1, start - 1],
    [start, clauseEnd(words, start, endsHard)],
  ];
};

const because: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      word === 'because' ||
      (word === 'due' && plain[index + 1] === 'to') ||
      (word === 'thanks' && plain[index + 1] === 'to'),
  );
  if (at < 0) return null;
  const from = at + (plain[at + 1] === 'of' || plain[at] !== 'because' ? 2 : 1);
  if (from >= words.length) return null;
  const end = clauseEnd(words, from);
  if (at > 0 && !endsHard(words[at - 1]))
    return [
      [from, end],
      [clauseStart(words, at - 1, endsHard), at - 1],
    ];
  return end >= words.length - 1
    ? null
    : [
        [from, end],
        [end + 1, clauseEnd(words, end + 1, endsHard)],
      ];
};

const soThat: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      index > 1 &&
      ((word === 'so' &&
        (plain[index + 1] === 'that' ||
          (endsWithComma(words[index - 1]) && isClauseOpener(plain, index + 1)))) ||
        (/^(?:therefore|thus|hence)$/.test(word) && endsClause(words[index - 1]))),
  );
  if (at < 0) return null;
  const from = at + (plain[at + 1] === 'that' ? 2 : 1);
  return from >= words.length
    ? null
    : [
        [clauseStart(words, at - 1, endsHard), at - 1],
        [from, clauseEnd(words, from, endsHard)],
      ];
};

const leadsTo: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) =>
      index > 0 && leading.test(word) && plain[index + 1] === (word.startsWith('l') ? 'to' : 'in'),
  );
  return at < 0 ? null : aroundVerb(words, plain, at, at + 2);
};

const causes: Rule = (words, plain) => {
  const at = plain.findIndex(
    (word, index) => index > 0 && causing.test(word) && isVerbHere(words, plain, index),
  );
  return at < 0 ? null : aroundVerb(words, plain, at, at + 1);
};

function isVerbHere(words: readonly string[], plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  const [before, next] = [plain[at - 1] ?? '', plain[at + 1] ?? ''];
  if (
    next === '' ||
    endsClause(words[at]) ||
    (isDeterminer(before) && !/^(?:this|that|these|those|which|all)$/.test(before))
  )
    return false;
  if (isPreposition(before) || /^(?:to|is|are|was|were|be|been|being)$/.test(before) || isAuxiliary(next))
    return false;
  if (
    /^(?:required|allowed|forced|caused|enabled|created)$/.test(word) &&
    (isPreposition(next) || !/[\p{L}]/u.test(before))
  )
    return false;
  if (word === 'help')
    return isBaseVerb(next) || isPronoun(next) || isDeterminer(next) || isPluralNoun(before);
  if (!alsoNoun.test(word)) return !(isPreposition(next) && next !== 'about');
  return (
    isDeterminer(next) ||
    isPronoun(next) ||
    (!isPreposition(next) &&
      !isSubordinator(next) &&
      !isBaseVerb(next) &&
      (/s$/.test(word) || isPluralNoun(before)))
  );
}

function aroundVerb(
  words: readonly string[],
  plain: readonly string[],
  verb: number,
  from: number,
): readonly [Segment, Segment] | null {
  let end = verb - 1;
  while (
    end > 0 &&
    (isAuxiliary(plain[end] ?? '') ||
      plain[end]?.endsWith('ly') ||
      /^(?:often|also|usually|always|never|to|that|which)$/.test(plain[end] ?? ''))
  )
    end -= 1;
  const relative = end + 1;
  const saysClause =
    /^(?:which|that)$/.test(plain[relative] ?? '') &&
    (endsWithComma(words[end]) || (plain[end] === 'and' && endsWithComma(words[end - 1])));
  if (saysClause) {
    const before = plain[end] === 'and' ? end - 1 : end;
    return before < 1
      ? null
      : [
          [clauseStart(words, before, endsHard), before],
          [from, effectEnd(words, plain, from)],
        ];
  }
  const isRelative = plain.slice(end + 1, verb).some((word) => word === 'that' || word === 'which');
  const start = isRelative
    ? nounPhraseStart(plain, clauseStart(words, end), end, 5, false)
    : clauseStart(words, end);
  if (/^(?:if|when|unless|whenever)$/.test(plain[start] ?? '')) return null;
  if (from >= words.length || negated(plain, end + 1, verb)) return null;
  return [
    [start, end],
    [from, effectEnd(words, plain, from)],
  ];
}

function negated(plain: readonly string[], from: number, to: number): boolean {
  return plain.slice(from, to).some((word) => word === 'not' || word === 'never' || word.endsWith("n't"));
}

/** To the end of the sentence part, lists included. */
function effectEnd(words: readonly string[], plain: readonly string[], from: number): number {
  const end = clauseEnd(words, from, endsHard);
  for (let at = from; at < end; at += 1) {
    const next = plain[at + 1] ?? '';
    if (!endsWithComma(words[at])) continue;
    if (/^(?:which|while|but|so|because|although|whereas|using|making)$/.test(next)) return at;
    if (isClauseOpener(plain, at + 1) && hasVerbBefore(plain, at + 2, clauseEnd(words, at + 1))) return at;
  }
  return end;
}

function hasVerbBefore(plain: readonly string[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isFiniteVerbAt(plain, at)) return true;
  return false;
}

function isClauseOpener(plain: readonly string[], at: number): boolean {
  return isPronoun(plain[at] ?? '') || isDeterminer(plain[at] ?? '');
}

/** Drops an opening word such as "So" or "Remember" before a half. */
function tidy(plain: readonly string[], [from, to]: Segment): Segment {
  let start = from;
  while (
    start < to &&
    (openers.has(plain[start] ?? '') || /^(?:and|but|so|that|to)$/.test(plain[start] ?? ''))
  )
    start += 1;
  return [start, to];
}

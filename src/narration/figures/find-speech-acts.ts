import type { Figure } from '../narration-track';
import { openers } from './function-words.data';
import { stopWords } from '../stop-words.data';
import { numberWords } from './numbers.data';
import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isClearVerb,
  isDeterminer,
  isFiniteVerbAt,
  isPreposition,
  isPronoun,
  isSubordinator,
} from './word-class';
import { clauseEnd, endsClause, endsWithComma, figure } from './word-range';

/** A question, as one item: the whole sentence. */
export function findQuestions(words: readonly string[]): Figure[] {
  if (words.length === 0 || !/\?[!?]*["'”’)\]]*$/u.test(words.at(-1) ?? '')) return [];
  return [figure('question', words, [0, words.length - 1], [[0, words.length - 1]])];
}

/**
 * What the viewer is told to do, as one item: from the verb to the end of its clause.
 *
 * "Use containers", "Don't forget to subscribe", "Let's begin", "Remember, ...", also behind "First," or "Now,".
 */
export function findImperatives(words: readonly string[]): Figure[] {
  if (/\?[!?]*["'”’)\]]*$/u.test(words.at(-1) ?? '')) return [];
  const plain = words.map((word) => bare(word));
  const at = verbPlace(words, plain);
  if (at === null) return [];
  const end = imperativeEnd(words, plain, at);
  return [figure('imperative', words, [at, end], [[at, end]])];
}

function verbPlace(words: readonly string[], plain: readonly string[]): number | null {
  let at = 0;
  while (at < 3 && isOpening(words, plain, at)) at += 1;
  if (at === 0) at = afterCondition(words, plain);
  const word = plain[at] ?? '';
  const next = plain[at + 1] ?? '';
  if (/^(?:let's|remember|imagine|please)$/.test(word) && next !== '') return at;
  if ((word === "don't" || word === 'never' || word === 'always') && isBaseVerb(next)) return at;
  if (word === 'do' && next === 'not') return at;
  if (word === 'be' && next !== '' && !isAuxiliary(next)) return at;
  if (isBaseVerb(word)) return opensCommand(words, plain, at) ? at : null;
  return isUnknownCommand(words, plain, at) ? at : null;
}

/** A word that no list knows, before "the", "your" ...: "Dim the lights". */
function isUnknownCommand(words: readonly string[], plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  const isOther =
    stopWords.has(word) ||
    openers.has(word) ||
    isPreposition(word) ||
    isSubordinator(word) ||
    isDeterminer(word) ||
    numberWords.has(word);
  if (
    isOther ||
    endsClause(words[at]) ||
    /(?:ly|ing|ed|[^s]s)$/.test(word) ||
    /^(?:perhaps|maybe|soon|half|quite|rather|like|almost|nearly|hence|back|away)$/.test(word)
  )
    return false;
  return /^(?:the|a|an|your|it|them|every|each)$/.test(plain[at + 1] ?? '') && at + 2 < words.length;
}

/** "If you can, plan ahead": a condition may stand before the verb. */
function afterCondition(words: readonly string[], plain: readonly string[]): number {
  if (!/^(?:if|when|before|after|once|whenever|to|for|instead)$/.test(plain[0] ?? '')) return 0;
  const end = clauseEnd(words, 0);
  const [next, after] = [plain[end + 1] ?? '', plain[end + 2] ?? ''];
  return endsWithComma(words[end]) &&
    (isClearVerb(next) || (isBaseVerb(next) && (isDeterminer(after) || isPronoun(after))))
    ? end + 1
    : 0;
}

function isOpening(words: readonly string[], plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  if (word === 'remember') return false;
  return (
    /^(?:now|first|second|third|then|next|so|and|but|finally|also|just|simply|instead|today|lastly|or|carefully|gently|again)$/.test(
      word,
    ) ||
    (openers.has(word) && endsWithComma(words[at]))
  );
}

function opensCommand(words: readonly string[], plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? '';
  const next = plain[at + 1] ?? '';
  if (next === '' && words.length > 1) return false;
  if (word === 'see' && next === 'you') return false;
  if (isAuxiliary(next) || isFiniteVerbAt(plain, at + 1) || (next === 'of' && word !== 'think')) return false;
  if (isClearVerb(word))
    return !(
      isPreposition(next) && /^(?:use|experience|schedule|review|purchase|increase|decrease)$/.test(word)
    );
  if (endsClause(words[at])) return word !== 'water' && words.length > at + 2 && isBaseVerb(next);
  return (
    isDeterminer(next) ||
    isPronoun(next) ||
    numberWords.has(next) ||
    (/^(?:up|down|out|off|on|for|about|at|back|with|only|ahead|everything|as|well|early|often|small|simple|slowly|here|today|again)$/.test(
      next,
    ) &&
      !hasFiniteVerb(plain, at + 1))
  );
}

function hasFiniteVerb(plain: readonly string[], from: number): boolean {
  return plain.some((_, at) => at > from && isFiniteVerbAt(plain, at));
}

function imperativeEnd(words: readonly string[], plain: readonly string[], at: number): number {
  if (/^(?:remember|imagine)$/.test(plain[at] ?? '')) return words.length - 1;
  for (let end = at + 2; end < words.length - 1; end += 1) {
    const opensNext =
      /^(?:which|because|while|but|so|using|paying|making|it|you|we|they|it's|if|when|unless)$/.test(
        plain[end + 1] ?? '',
      );
    if (endsClause(words[end]) && (opensNext || !endsWithComma(words[end]))) return end;
  }
  return words.length - 1;
}

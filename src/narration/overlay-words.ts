import {
  bare,
  isAuxiliary,
  isBaseVerb,
  isDeterminer,
  isGerund,
  isPreposition,
  isPronoun,
  isSubordinator,
} from './figures/word-class';
import { stopWords } from './stop-words.data';

const least = 3;
const most = 6;

/** Words that are in every explanation and say little. */
const generic =
  /^(?:ensure|use|using|implement|leverage|deploy|develop|mechanisms?|techniques?|approach(?:es)?|ways?|things?|methods?|certain|various|specific|several|many|overall|help|helps|make|get|need|needs|want|way|really|actually|simply|always)$/;

/**
 * The three to six strongest words of an explanation, as one run of its own words, for text on the screen.
 *
 * The run neither starts nor ends with a function word; a shorter explanation comes back whole, without its full stop.
 *
 * @example overlayWords('Implement tiered storage strategies.'); // 'Tiered storage strategies'
 */
export function overlayWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const plain = words.map((word) => bare(word));
  let best: { from: number; to: number; score: number } | null = null;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + least - 1; to < Math.min(words.length, from + most); to += 1) {
      if (!isRun(words, plain, from, to)) continue;
      const score = runScore(words, plain, from, to);
      if (best === null || score > best.score + 1e-9) best = { from, to, score };
    }
  }
  const chosen = best === null ? words.slice(0, most) : words.slice(best.from, best.to + 1);
  const run = chosen.join(' ').replace(/^["'“‘(]+|["'”’),;:.!…—–]+$/gu, '');
  return run.charAt(0).toUpperCase() + run.slice(1);
}

function isRun(words: readonly string[], plain: readonly string[], from: number, to: number): boolean {
  const [first, last] = [plain[from] ?? '', plain[to] ?? ''];
  const crosses = words.slice(from, to).some((word) => /[;:.!?]$/.test(word));
  const dangles = /[^e]ed$/.test(last) && to < words.length - 1 && !/[,;:.!?]$/.test(words[to] ?? '');
  return !crosses && !dangles && !isWeak(first) && !isWeak(last);
}

function isWeak(word: string): boolean {
  return (
    word === '' ||
    word === 'and' ||
    word === 'or' ||
    stopWords.has(word) ||
    isPreposition(word) ||
    isDeterminer(word) ||
    isAuxiliary(word) ||
    isPronoun(word) ||
    isSubordinator(word)
  );
}

/** Strong words count, weak ones cost; a run that begins and ends where a phrase does reads best. */
function runScore(words: readonly string[], plain: readonly string[], from: number, to: number): number {
  let score = 0;
  for (let at = from; at <= to; at += 1) {
    const word = plain[at] ?? '';
    if (isWeak(word)) score -= 0.9;
    else score += generic.test(word) ? -0.6 : 0.8 + Math.min(word.length, 10) * 0.06;
  }
  const next = plain[to + 1] ?? '';
  const before = plain[from - 1] ?? '';
  const endsPhrase =
    to === words.length - 1 ||
    (isWeak(next) && next !== 'and' && next !== 'or') ||
    /[,;:.!?]$/.test(words[to] ?? '');
  const startsPhrase =
    from === 0 ||
    isWeak(before) ||
    generic.test(before) ||
    isBaseVerb(before) ||
    isGerund(before) ||
    /[,;:]$/.test(words[from - 1] ?? '');
  const commasInside = words.slice(from, to).filter((word) => /,$/.test(word)).length;
  const mainClause = words.findIndex(
    (word, at) =>
      /[,;:]$/.test(word) && (isGerund(plain[at + 1] ?? '') || isSubordinator(plain[at + 1] ?? '')),
  );
  const inMainClause = mainClause < 0 || to <= mainClause;
  return (
    score +
    (endsPhrase ? 1.6 : 0) +
    (startsPhrase ? 1.2 : 0) +
    (inMainClause ? 2 : 0) -
    commasInside * 0.3 -
    from / words.length / 2
  );
}

import type { Frames } from '../time/frames';
import type { Rows } from './break-rows';
import { breakCost, breakRows, endsSentence } from './break-rows';
import type { CaptionLimits } from './caption-limits';
import type { CaptionWord } from './caption-words';
import { endOfWord, lettersOf, lettersWith } from './caption-words';
import { leaveFrame } from './time-caption';

/** A caption's words in rows and the frame at which it leaves. */
export interface WordGroup {
  readonly rows: Rows['rows'];
  readonly end: Frames;
}

/** What one more caption costs, beside which all other costs are measured. */
const captionCost = 8;
/** What it costs to put the end of one sentence and the beginning of the next into one caption. */
const joinCost = 14;
/** The same where one of the sentences is not whole in it. */
const tornCost = 60;

/**
 * Words in captions: of all ways to cut them, the one that keeps the limits best and breaks at the ends of phrases.
 *
 * Sentences share a caption only where one alone would be too short to read and the next one follows at once.
 *
 * @param filmEnd the frame at which the last caption has left
 */
export function groupWords(
  words: readonly CaptionWord[],
  limits: CaptionLimits,
  fps: number,
  filmEnd: Frames,
): WordGroup[] {
  const most = limits.lettersPerRow * limits.rows;
  // best[n]: the cheapest way to caption the words from n on.
  const best: { cost: number; length: number; group: WordGroup | null }[] = [];
  best[words.length] = { cost: 0, length: 0, group: null };
  for (let first = words.length - 1; first >= 0; first -= 1) {
    let cheapest: (typeof best)[number] | null = null;
    let letters = 0;
    for (let length = 1; first + length <= words.length; length += 1) {
      const group = words.slice(first, first + length);
      letters = group.slice(-1).reduce(lettersWith, letters);
      if (letters > most || !mayShare(group, fps)) break;
      const rows = breakRows(group, limits);
      const rest = best[first + length];
      if (rows === null || rest === undefined) continue;
      const made = priced(
        group,
        rows,
        { before: words[first - 1] ?? null, after: words[first + length] ?? null },
        { limits, fps, filmEnd },
      );
      const cost = made.cost + rest.cost;
      if (cheapest === null || cost < cheapest.cost) cheapest = { cost, length, group: made.group };
    }
    if (cheapest === null) throw new RangeError(`The word "${words[first]?.text ?? ''}" fits no caption`);
    best[first] = cheapest;
  }
  const groups: WordGroup[] = [];
  for (let at = 0; at < words.length;) {
    const { length, group } = best[at] ?? { length: 1, group: null };
    if (group !== null) groups.push(group);
    at += Math.max(1, length);
  }
  return groups;
}

/** False when the last word is another voice's, or comes after a silence in which the first ones should leave. */
function mayShare(group: readonly CaptionWord[], fps: number): boolean {
  const [before, last] = group.slice(-2);
  if (!before || !last) return true;
  return before.voice === last.voice && (!before.endsLine || last.from - endOfWord(before) <= fps * 0.7);
}

function priced(
  words: readonly CaptionWord[],
  { rows, cost: rowCost }: Rows,
  { before, after }: Readonly<Record<'before' | 'after', CaptionWord | null>>,
  { limits, fps, filmEnd }: { limits: CaptionLimits; fps: number; filmEnd: Frames },
): { group: WordGroup; cost: number } {
  const letters = lettersOf(words);
  const last = words.at(-1);
  const from = words[0]?.from ?? 0;
  const next = after?.from ?? Math.max(filmEnd, from + 1);
  const spokenUntil = Math.min(next, last ? endOfWord(last) : from + 1);
  const end = leaveFrame({ from, spokenUntil, letters, next }, limits, fps);
  const seconds = (end - from) / fps;
  const speed = letters / seconds;
  // What it comes to when it begins a little before its words and leaves a little after them (`nudgeCaptions`).
  const slack = Math.floor(limits.onsetSeconds * fps + 1e-9);
  const mostFrames = end - from + Math.min(slack, from) + (after !== null && end === next ? slack : 0);
  const nudgedSpeed = (letters * fps) / mostFrames;
  const joins = words.slice(0, -1).filter(endsSentence).length;
  // Sentences that share a caption do so whole: none leaves its end or beginning in another one.
  const isWhole = (before === null || endsSentence(before)) && (last === undefined || endsSentence(last));
  const over = (value: number, limit: number, price: number): number => Math.max(0, value - limit) * price;
  const cost =
    captionCost +
    rowCost +
    (last && after ? breakCost(last, after) * 3 : 0) +
    joins * (isWhole ? joinCost : tornCost) +
    (letters / 40) ** 2 +
    over(speed, limits.targetLettersPerSecond, 4) +
    over(nudgedSpeed, limits.mostLettersPerSecond, 60) +
    over(limits.leastSeconds, seconds, 400) +
    over(seconds, limits.mostSeconds, 200);
  return { group: { rows, end }, cost };
}

import type { SceneFacts } from '../../plan/scene-kind';
import { plainWords } from '../../stage/choose-by-words';
import { isStrongWord } from '../../stage/strong-phrase';
import { countWords, leadIns } from './icon-grid.data';

const longestTitle = 72;

/**
 * A list's title from the sentence that leads into it: from its count on, or without its opening words.
 *
 * @param fallback the section's heading, for lead-ins that name nothing or too much
 * @example listTitle("Now, let's explore eight techniques for saving:", 'Techniques'); // "Eight techniques for saving"
 */
export function listTitle(leadIn: string | null, fallback: string): string {
  if (leadIn === null) return fallback;
  const clause = (leadIn.split(/[:.!?]/)[0] ?? '').trim();
  const count = countWords.exec(clause);
  const named = count ? clause.slice(count.index) : clause.replace(leadIns, '');
  if (plainWords(named).length < 2 || named.length > longestTitle || (!count && named === clause))
    return fallback;
  return `${named.slice(0, 1).toUpperCase()}${named.slice(1)}`;
}

/**
 * What a section's content says before its list; null where it doesn't begin with a lead-in.
 *
 * @example writtenLeadIn("Let's look at two habits: 1) walking, 2) sleep."); // "Let's look at two habits:"
 */
export function writtenLeadIn(content: string): string | null {
  return /^[^:.!?]+:/.exec(content.trim())?.[0] ?? null;
}

/** The names that a section lists: its list's items, else the longest enumeration that is spoken in it. */
export function listedItems(
  facts: SceneFacts,
): readonly { name: string; shortName: string; detail: string | null }[] {
  if (facts.items.length > 0) return facts.items;
  const enumerations = facts.lines.flatMap((line) =>
    line.figures.filter((figure) => figure.type === 'enumeration'),
  );
  const longest = enumerations.reduce<readonly { text: string }[]>(
    (most, figure) => (figure.items.length > most.length ? figure.items : most),
    [],
  );
  if (longest.length < 2) return [];
  return longest.map(({ text }) => {
    const name = text.replace(/^(?:and|or)\s+|[.,;:!?]+$/gi, '');
    return { name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, shortName: name, detail: null };
  });
}

/** "Shape", "shapes", "shaped" and "shaping" are one word. */
const endings = /^(.{3,}?)(?:ing|ed|es|e|s)$/;
const stems = (text: string): string[] =>
  plainWords(text)
    .filter(isStrongWord)
    .map((word) => word.replace(endings, '$1').slice(0, 6));

/**
 * Which items a sentence speaks of, by the words it shares with their names (then, if none, with their explanations).
 *
 * @returns indices in the items' order, none where nothing is shared
 * @example relatedItems('Costs fell through right-sizing', [{ name: 'Right-sizing resources', detail: null }]); // [0]
 */
export function relatedItems(
  text: string,
  items: readonly { readonly name: string; readonly detail: string | null }[],
): number[] {
  const said = new Set(stems(text));
  const shareOf = (words: readonly string[]): number =>
    words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length;
  const byName = items.map(({ name }) => shareOf(stems(name)));
  const named = byName.flatMap((share, index) => (share >= 0.5 ? [index] : []));
  if (named.length > 0) return named;
  const byDetail = items.map(
    ({ name, detail }, index) => (byName[index] ?? 0) + shareOf(stems(`${name} ${detail ?? ''}`)),
  );
  const most = Math.max(0, ...byDetail);
  return most < 0.12 ? [] : [byDetail.indexOf(most)];
}

/**
 * When each of some items is heard in a sentence: at the first word that its name shares; those that aren't named aren't
 * there.
 *
 * @param indexes which of the items to listen for
 * @returns in the order in which they are heard
 * @example heardItems(words of "shaped on Friday, proofed overnight", items, [4, 5]); // [{ item: 4, at: 70 }, { item: 5, at: 95 }]
 */
export function heardItems(
  words: readonly { readonly text: string; readonly from: number }[],
  items: readonly { readonly name: string; readonly detail: string | null }[],
  indexes: readonly number[],
): { readonly item: number; readonly at: number }[] {
  const heard = new Set<number>();
  return words.flatMap(({ text, from }) => {
    const said = stems(text);
    return indexes
      .filter(
        (index) => !heard.has(index) && said.some((stem) => stems(items[index]?.name ?? '').includes(stem)),
      )
      .map((item) => {
        heard.add(item);
        return { item, at: from };
      });
  });
}

const number = String.raw`\d+(?:[.,]\d+)*`;
const percentPattern = new RegExp(String.raw`${number}(?:\s?[-–]\s?${number})?\s?%`);
const changePattern = new RegExp(
  String.raw`\bfrom (${number})(?: ([\p{L}-]+))? to (${number})(?: ([\p{L}-]+))?`,
  'iu',
);
const wholePattern = new RegExp(
  String.raw`[$£€]\s?${number}(?:\s?(?:million|billion|k|m|bn)\b)?|\b${number}x\b`,
  'i',
);
const countPattern = new RegExp(String.raw`\b(${number})[ -]([\p{L}-]+)(?: ([\p{L}-]+))?`, 'giu');

/**
 * The number of a sentence with its unit, as it is set large: a percentage, else a change, an amount, a count; null
 * where a number stands without what it measures.
 *
 * @example mainFigure('cutting costs by 25% in 2 years'); // "25%"
 * @example mainFigure('cut the wait from 9 hours to 6'); // "9 → 6 hours"
 */
export function mainFigure(text: string): string | null {
  const percent = percentPattern.exec(text);
  if (percent) return percent[0];
  const change = changePattern.exec(text);
  const unit = [change?.[4], change?.[2]].find((word) => word !== undefined && isStrongWord(word));
  if (change && unit !== undefined) return `${change[1]} → ${change[3]} ${unit}`;
  const whole = wholePattern.exec(text);
  if (whole) return whole[0];
  for (const [, digits = '', counted = '', next = ''] of text.matchAll(countPattern)) {
    if (!isStrongWord(counted)) continue;
    const more = !/s$/.test(counted) && /s$/.test(next) && isStrongWord(next) ? ` ${next}` : '';
    return `${digits} ${counted}${more}`;
  }
  return null;
}

import type { ScriptUnit } from './script-units';
import { coverage, wordBag } from './word-overlap';

/** This much of an item's name must stand in the sentence that opens it. */
const named = 0.7;

/**
 * Finds the items of a list in running text that tells of them one after another ("First, right-size your ...").
 *
 * @returns for each sentence the item (from 0) that it tells of or -1, or null unless most items are found in order
 */
export function findProseItems(
  items: readonly ScriptUnit[],
  sentences: readonly ScriptUnit[],
): number[] | null {
  const bags = sentences.map((sentence) => wordBag(sentence.text));
  const openings: { item: number; sentence: number }[] = [];
  items.forEach((item, index) => {
    const after = (openings.at(-1)?.sentence ?? -1) + 1;
    const name = wordBag(item.text);
    const sentence = bags.findIndex((bag, at) => at >= after && coverage(name, bag) >= named);
    if (sentence >= 0) openings.push({ item: index, sentence });
  });
  if (openings.length < 2 || openings.length < items.length * 0.6) return null;
  return sentences.map((sentence, at) => {
    const opening = openings.findLast((candidate) => candidate.sentence <= at);
    if (opening === undefined) return -1;
    const isLast = opening === openings.at(-1);
    return isLast && sentences[opening.sentence]?.block !== sentence.block ? -1 : opening.item;
  });
}

import { stopWords } from './stop-words.data';

/**
 * A word reduced to what counts when two texts are compared: lower case, no punctuation, no plural ending, one
 * spelling for -ise and -ize. Empty for a word without letters or digits.
 *
 * @example wordKey('“Strategies,') === wordKey('strategy'); // true
 */
export function wordKey(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'%+-]/gu, '')
    .replace(/^['-]+|['-]+$/g, '')
    .replace(/'s$/, '')
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, (whole, ending: string, at: number) =>
      at > 2 ? `iz${ending}` : whole,
    );
  return singular(bare);
}

/** The singular of a lower-case English noun by its ending; other words come back as they are. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^sui']s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Weighted words of a text: names count 1, stop words a little, so that short questions still differ. */
export type WordBag = ReadonlyMap<string, number>;

const stopWeight = 0.25;

/** The bag of a text's words; a word said twice weighs twice. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of text.split(/[\s/—–]+/)) {
    const key = wordKey(word);
    if (key === '') continue;
    const weight = stopWords.has(
      word
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/[^\p{L}']/gu, ''),
    )
      ? stopWeight
      : 1;
    bag.set(key, (bag.get(key) ?? 0) + weight);
  }
  return bag;
}

function bagWeight(bag: WordBag): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight;
  return sum;
}

function sharedWeight(a: WordBag, b: WordBag): number {
  let sum = 0;
  for (const [key, weight] of a) sum += Math.min(weight, b.get(key) ?? 0);
  return sum;
}

/**
 * How much two sentences say the same, from 0 to 1: their shared words against both, or nearly 1 where all of one of at
 * least three telling words stands inside the other ("It's crucial to understand that ..." before the same words).
 */
export function likeness(a: WordBag, b: WordBag): number {
  const [weightA, weightB] = [bagWeight(a), bagWeight(b)];
  if (weightA === 0 || weightB === 0) return 0;
  const shared = sharedWeight(a, b);
  const smaller = Math.min(weightA, weightB);
  const dice = (2 * shared) / (weightA + weightB);
  return smaller < 3 ? dice : Math.max(dice, (shared / smaller) * 0.95);
}

/** The part of `a`'s weight that stands in `b`, from 0 to 1. */
export function coverage(a: WordBag, b: WordBag): number {
  const weight = bagWeight(a);
  return weight === 0 ? 0 : sharedWeight(a, b) / weight;
}

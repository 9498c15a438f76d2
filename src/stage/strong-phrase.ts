import { plainWords } from './choose-by-words';

/** Words that carry little by themselves. */
const weak = new Set(
  'a an the and or but nor so of for to in on at by with from into onto as is are was were be been being it its this that these those your our their his her my you we they he she i them us your that which who whom whose than then there here can could will would may might must shall should do does did has have had not no if when while because also just only very more most such each every any some certain via per about up out over under off ensure ensuring make makes sure use using based until both'.split(
    ' ',
  ),
);

/** A phrase doesn't reach over these: what follows says something about it. */
const turns = new Set('who whom whose which that is are was were be been has have had'.split(' '));

/** What a weak word inside a phrase takes from it, in strong words. */
const weakCost = 1.25;

/** "isn't", "we'll", "that's": words that want others after them. */
const contraction =
  /(?:n['’]t|^(?:i|it|he|she|we|you|they|that|what|who|there|here|let)['’](?:s|m|d|re|ve|ll))[^\p{L}]*$/iu;

/** True for a word that means something by itself. */
export function isStrongWord(word: string): boolean {
  const plain = plainWords(word).join('');
  return plain.length > 1 && !weak.has(plain) && !contraction.test(word);
}

/**
 * The words of a sentence that say most: the stretch of at most `most` words, inside one clause, with the most strong
 * words, without weak words at its ends. Words are kept exactly as written but for the punctuation around them.
 *
 * @example strongPhrase('Use discounted, interruptible compute resources for non-critical workloads.', 3); // "interruptible compute resources"
 */
export function strongPhrase(text: string, most: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let best = { from: 0, to: Math.min(words.length, most), score: -1 };
  for (let from = 0; from < words.length; from += 1) {
    if (!isStrongWord(words[from] ?? '')) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + most); to += 1) {
      const part = words.slice(from, to);
      if (part.slice(0, -1).some((word) => /[.,;:!?]$/.test(word))) break;
      const last = part.at(-1) ?? '';
      if (turns.has(plainWords(last).join('')) || contraction.test(last)) break;
      if (!isStrongWord(part.at(-1) ?? '')) continue;
      const strong = part.filter(isStrongWord);
      const score =
        strong.length +
        strong.join('').length * 0.06 -
        (part.length - strong.length) * weakCost -
        from * 0.01;
      if (score > best.score) best = { from, to, score };
    }
  }
  return words
    .slice(best.from, best.to)
    .join(' ')
    .replace(/^[^\p{L}\p{N}$£€]+|[.,;:!?]+$/gu, '');
}

import type { Figure, FigureType, WordRange } from '../narration-track';

/** First and last index of a stretch of words, both included. */
export type Segment = readonly [number, number];

/** The words from `first` to `last` as a range; its text has no punctuation at its ends. */
function wordRange(words: readonly string[], first: number, last: number): WordRange {
  const text = words
    .slice(first, last + 1)
    .join(' ')
    .replace(/^[^\p{L}\p{N}\p{Sc}#+~-]+/u, '')
    .replace(/[^\p{L}\p{N}%+]+$/u, '');
  const isAcronym = /(?:^|\s)(?:\p{L}\.){1,}\p{L}$/u.test(text);
  return { text: isAcronym ? `${text}.` : text, firstWord: first, lastWord: last };
}

/** A figure from its own range and its items' ranges, each as [first, last]. */
export function figure(
  type: FigureType,
  words: readonly string[],
  whole: readonly [number, number],
  items: readonly (readonly [number, number])[],
): Figure {
  return {
    type,
    ...wordRange(words, whole[0], whole[1]),
    items: items.map(([first, last]) => wordRange(words, first, last)),
  };
}

/** True where a clause ends after this word. */
export function endsClause(word: string | undefined): boolean {
  return /[,;:.!?…—–]["'”’)\]]*$/u.test(word ?? '');
}

/** True where more than a comma ends after this word. */
export function endsHard(word: string | undefined): boolean {
  return (
    /[;:.!?…—–]["'”’)\]]*$/u.test(word ?? '') &&
    !/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word ?? '') &&
    !/^(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms|St|No)\.$/u.test(word ?? '')
  );
}

export function endsWithComma(word: string | undefined): boolean {
  return /,["'”’)\]]*$/u.test(word ?? '');
}

/** The last index of the clause that `from` stands in, up to and with the word that ends it. */
export function clauseEnd(
  words: readonly string[],
  from: number,
  ends: (word: string | undefined) => boolean = endsClause,
): number {
  for (let at = from; at < words.length; at += 1) if (ends(words[at])) return at;
  return words.length - 1;
}

/** The first index of the clause that `from` stands in: just after the word that ended the one before. */
export function clauseStart(
  words: readonly string[],
  from: number,
  ends: (word: string | undefined) => boolean = endsClause,
): number {
  for (let at = from; at > 0; at -= 1) if (ends(words[at - 1])) return at;
  return 0;
}

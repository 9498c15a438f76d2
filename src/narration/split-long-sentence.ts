/** About 12 s of speech at the pace of the main cut. */
const mostWords = 34;
/** No part is shorter than this. */
const leastWords = 5;

/**
 * Cuts a sentence of more than 34 words at clause boundaries, again and again until every part is short enough.
 *
 * A semicolon, colon or dash is the best place, then a comma before a conjunction or relative, then any comma, then
 * a conjunction, and at last the middle. The parts joined by spaces are the sentence again.
 *
 * @example splitLongSentence('Short enough.'); // ['Short enough.']
 */
export function splitLongSentence(sentence: string): string[] {
  const words = sentence.split(' ');
  if (words.length <= mostWords) return [sentence];
  const at = bestCut(words);
  return [words.slice(0, at), words.slice(at)].flatMap((part) => splitLongSentence(part.join(' ')));
}

function bestCut(words: readonly string[]): number {
  const middle = words.length / 2;
  let best = Math.round(middle);
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = leastWords; at <= words.length - leastWords; at += 1) {
    const score = cutStrength(words[at - 1] ?? '', words[at] ?? '') - Math.abs(at - middle) / middle;
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

function cutStrength(before: string, after: string): number {
  const opener = after.toLowerCase();
  if (/[;:]["'”’)]*$/u.test(before) || /[—–]$/u.test(before) || /^[—–]/u.test(after)) return 1.6;
  const comma = /,["'”’)]*$/u.test(before);
  if (comma && /^(and|but|so|or|which|who|where|while|whereas|because|although)$/.test(opener)) return 1.4;
  if (comma) return 1;
  return /^(and|but|because|which|while|so|that|when|where)$/.test(opener) ? 0.6 : 0;
}

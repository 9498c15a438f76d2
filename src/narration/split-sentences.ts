import {
  abbreviations,
  closingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
} from './abbreviations.data';
import { splitLongSentence } from './split-long-sentence';

const closers = `["'”’)\\]»]*`;
const sentenceEnd = new RegExp(`(?:[.!?…]+${closers})$`, 'u');
/** A capital, a digit, a currency sign or a name such as iPhone. */
const opensSentence = /^["'“‘(«[]*(?:[\p{Lu}\p{N}\p{Sc}]|\p{Ll}+\p{Lu})/u;

/**
 * Splits a text into sentences, each as long as it was written.
 *
 * Full stops of abbreviations, decimals, initials and web addresses end nothing, and neither do marks before a
 * lower-case word ("AI..." he said). The sentences joined by single spaces are the text again.
 *
 * @example splitSentences('Costs rose 3.5% in the U.S. market. Why? Dr. Lee knows.'); // 3 sentences
 */
export function splitSentences(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const sentences: string[] = [];
  let current: string[] = [];
  words.forEach((word, index) => {
    current.push(word);
    if (!endsSentence(word, words[index + 1])) return;
    sentences.push(current.join(' '));
    current = [];
  });
  if (current.length > 0) sentences.push(current.join(' '));
  return sentences;
}

/** Sentences, those over about 34 words cut at a clause so that each is one clip of under about 12 s. */
export function splitSpeech(text: string): string[] {
  return splitSentences(text).flatMap((sentence) => splitLongSentence(sentence));
}

function endsSentence(word: string, next: string | undefined): boolean {
  if (next === undefined || !sentenceEnd.test(word)) return false;
  const nextOpens = opensSentence.test(next);
  if (!nextOpens) return false;
  if (!/[^.]\.["'”’)\]»]*$/u.test(word)) return true;
  const bare = word
    .replace(/^["'“‘(«[]+/u, '')
    .replace(/[.]?["'”’)\]»]*$/u, '')
    .toLowerCase();
  if (abbreviations.has(bare)) return false;
  if (numberAbbreviations.has(bare)) return !/^\d/.test(next);
  const closes = closingAbbreviations.has(bare) || /^\p{L}$/u.test(bare);
  return !closes || sentenceOpeners.has(next.toLowerCase().replace(/[^\p{L}']/gu, ''));
}

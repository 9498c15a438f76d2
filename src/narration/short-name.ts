import { stopWords } from './stop-words.data';

/** Gerunds that say only that something is done. */
const doing =
  /^(?:implementing|leveraging|utili[sz]ing|using|adopting|applying|deploying|introducing|employing|embracing|establishing|setting up|putting in place|making use of|taking advantage of|doing|performing|conducting|exploring|understanding|creating|building|developing|ensuring|enabling|having|being|getting|making|practi[cs]ing|incorporating|integrating|considering|prioriti[sz]ing)\s+/i;

const joiner =
  /^(?:and|or|&|\/|for|of|with|in|on|to|from|by|through|via|across|using|that|which|without|between)$/i;

/**
 * A short form of a long name: a leading "Implementing", "Leveraging" ... goes, and at most three words stay.
 *
 * @example shortName('Implementing cost allocation and chargeback'); // 'Cost allocation'
 */
export function shortName(name: string): string {
  const trimmed = name.trim().replace(/[.:;,!]+$/, '');
  const rest = trimmed.replace(doing, '').replace(/^(?:the|a|an|your|our)\s+(?=\S)/i, '');
  const words = rest.split(/\s+/);
  const cut = words.length <= 3 ? words : firstPhrase(words);
  const short = cut.join(' ').replace(/[,;:]+$/, '');
  return short === '' ? trimmed : short.charAt(0).toUpperCase() + short.slice(1);
}

function firstPhrase(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, index) => index > 0 && (joiner.test(word) || /[,;:(]$/.test(words[index - 1] ?? '')),
  );
  const phrase = words.slice(0, at > 0 ? Math.min(at, 3) : 3);
  while (phrase.length > 1 && stopWords.has((phrase.at(-1) ?? '').toLowerCase())) phrase.pop();
  return phrase;
}

import { strongPhrase } from '../../stage/strong-phrase';

const longest = 5;

/** What a statement names first and what it says of it: the part that is worth keeping. */
const rules: readonly { readonly words: RegExp; readonly keep: 'before' | 'after' }[] = [
  { words: /\s(?:is|are|was|were)\s/iu, keep: 'before' },
  {
    words:
      /\s(?:requires?|needs?|takes?|demands?|enables?|unlocks?|allows?|brings?|creates?|drives?|means?|leads? to|starts? with|depends? on)\s/iu,
    keep: 'after',
  },
  { words: /\s(?:beats?|outperforms?|trumps?|rather than|instead of|over)\s/iu, keep: 'before' },
  { words: /\s(?:for|to|when|before|after|because|so|without|by|through)\s/iu, keep: 'before' },
];

const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:a|an|the|your|our)\s+/iu, '')
    .replace(/^[^\p{L}\p{N}]+|[.,;:!?'"’”]+$/gu, '');
const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * A takeaway in a few of its own words, capitalised: what it speaks of, or what it asks for or brings.
 *
 * @example takeawayPhrase('Continuous monitoring is essential'); // "Continuous monitoring"
 * @example takeawayPhrase('Good bread needs time and patience'); // "Time and patience"
 */
export function takeawayPhrase(text: string): string {
  const whole = bare(text);
  const parts = rules.flatMap(({ words, keep }) => {
    const match = words.exec(whole);
    if (!match) return [];
    const [before, after] = [whole.slice(0, match.index), whole.slice(match.index + match[0].length)];
    return [keep === 'before' ? before : after];
  });
  const short = [whole, ...parts].map(bare).find((part) => {
    const count = wordCount(part);
    return count <= longest && (count >= 2 || part === whole);
  });
  const phrase = short ?? bare(strongPhrase(text, longest - 1));
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

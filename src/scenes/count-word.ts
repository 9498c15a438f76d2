const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/**
 * A count inside a sentence: a word up to twelve, digits from there on.
 *
 * @example countWord(8); // "eight"
 */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

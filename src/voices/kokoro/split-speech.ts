/** Most phonemes that the model takes at once. */
export const mostTokens = 500;

/**
 * Cuts phonemes that are too many for one call: after a sentence's end, else after a clause, else between words.
 *
 * @param most how many signs a part may have
 * @returns parts that together are `phonemes` but for white space at the cuts; one part where all fits
 * @example splitSpeech('wˈʌn, tˈuː.', 6); // ['wˈʌn,', 'tˈuː.']
 */
export function splitSpeech(phonemes: string, most: number): string[] {
  const parts: string[] = [];
  let rest = phonemes.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const ends = [/^.*[.!?…](?=\s)/su, /^.*[;:,—](?=\s)/su, /^.*(?=\s)/su];
    const part =
      ends.flatMap((end) => end.exec(head)?.[0] ?? []).find((found) => found.length > most / 3) ?? head;
    parts.push(part.trim());
    rest = rest.slice(part.length).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

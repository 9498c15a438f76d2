/**
 * Length in UTF-16 code units.
 *
 * @example charactersOf('né'); // 2
 */
export function charactersOf(text: string): number {
  return text.length;
}

/**
 * Length in bytes of UTF-8.
 *
 * @example bytesOf('né'); // 3
 */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * How many characters tags take together: with a comma between two, and quotation marks around one that has spaces.
 *
 * @example tagCharactersOf(['cold proof', 'bread']); // 18
 */
export function tagCharactersOf(tags: readonly string[]): number {
  const each = tags.map((tag) => charactersOf(tag) + (/\s/.test(tag) ? 2 : 0));
  return each.reduce((sum, length) => sum + length, Math.max(0, tags.length - 1));
}

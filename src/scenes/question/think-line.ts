/** True for a sentence that asks. */
export function asks(text: string): boolean {
  return /\?["'”’)]*\s*$/.test(text);
}

/**
 * Which line gets the time to think: the last one that asks, else the last one; -1 without lines.
 *
 * @example thinkIndex([{ text: 'Why?' }, { text: 'Tell us.' }]); // 0
 */
export function thinkIndex(lines: readonly { readonly text: string }[]): number {
  const asked = lines.findLastIndex(({ text }) => asks(text));
  return asked >= 0 ? asked : lines.length - 1;
}

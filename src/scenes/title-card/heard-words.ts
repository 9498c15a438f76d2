import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';

const small = /^(?:a|an|the|of|for|in|on|and|or|to|with|your|our|how|why|is|are)$/;
const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * When each word of a title is first heard, null for words that nobody says. Small words never count, and an ending
 * in -s, -ed or -ing is no difference.
 *
 * @example heardWords('Bees at Work', lines) // [12, null, 40]
 */
export function heardWords(title: string, lines: readonly SceneLine[]): (Frames | null)[] {
  const spoken = lines.flatMap(({ words }) =>
    words.map(({ text, from }) => ({ word: stem(plain(text)), from })),
  );
  return title.split(/\s+/).map((word) => {
    const wanted = plain(word);
    if (wanted === '' || small.test(wanted)) return null;
    return spoken.find((candidate) => candidate.word === stem(wanted))?.from ?? null;
  });
}

/** When a block of the city moves: with every other word. */
export function blockWords(lines: readonly SceneLine[]): Frames[] {
  return lines.flatMap(({ words }) => words.map(({ from }) => from)).filter((_, index) => index % 2 === 0);
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}

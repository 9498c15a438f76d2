import type { SceneLine } from '../plan/video-plan';
import type { Span } from '../time/span';

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%$€£]/gu, '');

/**
 * When a phrase is first heard, or null where no line says it. Case and punctuation don't count.
 *
 * @example whenSaid(lines, 'data volume')?.from
 */
export function whenSaid(lines: readonly Pick<SceneLine, 'words'>[], phrase: string): Span | null {
  const wanted = phrase
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  if (wanted.length === 0) return null;
  for (const { words } of lines) {
    const spoken = words.map(({ text }) => plain(text));
    for (let start = 0; start + wanted.length <= spoken.length; start += 1) {
      const last = words[start + wanted.length - 1];
      const first = words[start];
      if (first && last && wanted.every((word, index) => spoken[start + index] === word)) {
        return { from: first.from, durationInFrames: last.from + last.durationInFrames - first.from };
      }
    }
  }
  return null;
}

import { clipKey } from '../../narration/clip-key';
import type { WrittenLine } from '../voice';

const slugWords = 4;
const hashDigits = 6;

/** What tells a line's recording: its first words and a hash of who says it and of its whole text. */
function lineMark({ role, text }: Pick<WrittenLine, 'role' | 'text'>): { slug: string; hash: string } {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).slice(0, slugWords).join('-').slice(0, 40);
  return { slug, hash: clipKey(role, text).slice(-hashDigits) };
}

/**
 * The name, without ending, that a line's recording should have. The number only keeps the files in order; the rest names
 * the line, and no longer fits when the line is rewritten.
 *
 * @param number counted from 1 in the order of speech
 * @example recordingName(7, { role: 'narrator', text: 'Costs can fall fast.' }); // "007-costs-can-fall-fast-1c0f3a"
 */
export function recordingName(number: number, line: Pick<WrittenLine, 'role' | 'text'>): string {
  const { slug, hash } = lineMark(line);
  return [String(number).padStart(3, '0'), slug, hash].filter((part) => part !== '').join('-');
}

/**
 * The line that a recording is for, by its name: the full name with whatever number, its hash alone, or nothing but the
 * line's number.
 *
 * @param stem a file's name without its ending
 * @returns index in `lines`, or null
 * @example findLine('2', lines); // 1
 */
export function findLine(stem: string, lines: readonly WrittenLine[]): number | null {
  const name = stem
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (/^\d{1,4}$/.test(name)) {
    const index = Number(name) - 1;
    return lines[index] === undefined ? null : index;
  }
  const bare = name.replace(/^\d{1,4}-/, '');
  const index = lines.findIndex((line) => {
    const { slug, hash } = lineMark(line);
    return bare === hash || name === hash || bare === [slug, hash].filter((part) => part !== '').join('-');
  });
  return index < 0 ? null : index;
}

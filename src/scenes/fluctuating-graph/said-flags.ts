import type { SceneLine } from '../../plan/video-plan';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';

/** What is said, pinned to the curve at the moment at which it is said. */
export interface SaidFlag {
  readonly text: string;
  readonly at: Frames;
  /** Rows are free of each other's words; 0 is the lowest. */
  readonly row: number;
}

const mostWords = 3;
const clauseEnd = /[,.;:!?]$/;

interface Clause {
  readonly text: string;
  readonly from: Frames;
}

/** The clauses of a line with the frames at which they begin. */
function clausesOf({ words }: SceneLine): Clause[] {
  const clauses: Clause[] = [];
  let open: string[] = [];
  let from: Frames | null = null;
  for (const word of words) {
    open.push(word.text);
    from ??= word.from;
    if (!clauseEnd.test(word.text) && word !== words.at(-1)) continue;
    clauses.push({ text: open.join(' '), from });
    open = [];
    from = null;
  }
  return clauses;
}

interface FlagRoom {
  readonly rows: number;
  /** Frames for which a flag of this text keeps its row. */
  readonly framesOf: (text: string) => Frames;
}

/**
 * The strongest words of each clause, to be pinned to the curve as the clause begins; one for which no row is free is left out,
 * as is one that has been pinned before.
 *
 * @example saidFlags(lines, { rows: 2, framesOf: () => 90 }); // [{ text: 'climbs slowly', at: 40, row: 0 }, ...]
 */
export function saidFlags(lines: readonly SceneLine[], { rows, framesOf }: FlagRoom): SaidFlag[] {
  const flags: SaidFlag[] = [];
  const freeAt: Frames[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  for (const { text, from } of lines.filter(({ text: all }) => !all.endsWith('?')).flatMap(clausesOf)) {
    const phrase = strongPhrase(text, mostWords);
    if (phrase === '' || flags.some((flag) => flag.text.toLowerCase() === phrase.toLowerCase())) continue;
    const row = freeAt.findIndex((free) => from >= free);
    if (row < 0) continue;
    freeAt[row] = from + framesOf(phrase);
    flags.push({ text: phrase, at: from, row });
  }
  return flags;
}

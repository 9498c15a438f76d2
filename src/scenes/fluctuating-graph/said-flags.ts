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

/** A clause of so many words is pinned whole; of a longer one its strongest words are. */
const wholeWords = 5;
const mostWords = 4;
const openers = /^(?:and|but|or|so|then|yet)\s+/i;
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

/** What a clause is pinned as; empty for one that says nothing. */
function flagText(clause: string): string {
  const bare = clause.replace(openers, '').replace(/[\s,.;:!?]+$/, '');
  return bare.split(/\s+/).length <= wholeWords ? bare : strongPhrase(clause, mostWords);
}

interface FlagRoom {
  /** What is written over the picture already: it is not said twice. */
  readonly title: string;
  readonly rows: number;
  /** Frames for which a flag of this text keeps its row. */
  readonly framesOf: (text: string) => Frames;
}

/**
 * Each clause, or its strongest words, to be pinned to the curve as it begins; one for which no row is free is left out, as is one
 * that is written already.
 *
 * @example saidFlags(lines, { title: 'Tides', rows: 2, framesOf: () => 90 }); // [{ text: 'climbs slowly', at: 40, row: 0 }, ...]
 */
export function saidFlags(lines: readonly SceneLine[], { title, rows, framesOf }: FlagRoom): SaidFlag[] {
  const flags: SaidFlag[] = [];
  const written = new Set<string>();
  const freeAt: Frames[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  for (const { text, from } of lines.filter(({ text: all }) => !all.endsWith('?')).flatMap(clausesOf)) {
    const phrase = flagText(text);
    const known = phrase.toLowerCase();
    if (phrase === '' || written.has(known) || title.toLowerCase().includes(known)) continue;
    const row = freeAt.findIndex((free) => from >= free);
    if (row < 0) continue;
    written.add(known);
    freeAt[row] = from + framesOf(phrase);
    flags.push({ text: phrase, at: from, row });
  }
  return flags;
}

import type { SceneLine } from '../../plan/video-plan';
import { plainWords } from '../../stage/choose-by-words';
import { isStrongWord, strongPhrase } from '../../stage/strong-phrase';
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

type Clause = SceneLine['words'];

/** The words of a line, clause by clause. */
function clausesOf({ words }: SceneLine): Clause[] {
  const ends = words.flatMap((word, index) =>
    clauseEnd.test(word.text) || index === words.length - 1 ? [index + 1] : [],
  );
  return ends.map((end, index) => words.slice(ends[index - 1] ?? 0, end));
}

/** What a clause is pinned as and when that is heard; null for one that is a single word. */
function flagOf(clause: Clause): { readonly text: string; readonly at: Frames } | null {
  const said = clause.map(({ text }) => text).join(' ');
  const bare = said.replace(openers, '').replace(/[\s,.;:!?]+$/, '');
  const text = bare.split(/\s+/).length <= wholeWords ? bare : strongPhrase(said, mostWords);
  const before = said.slice(0, Math.max(0, said.indexOf(text))).split(/\s+/).length - 1;
  const first = clause[before];
  return !/\s/.test(text) || !first ? null : { text, at: first.from };
}

interface FlagRoom {
  /** What is written over the picture already: it is not said twice. */
  readonly title: string;
  readonly rows: number;
  /** Frames for which a flag of this text keeps its row. */
  readonly framesOf: (text: string) => Frames;
}

/**
 * Each clause, or its strongest words, to be pinned to the curve as it is heard; one for which no row is free is left out, as is one
 * that is written already.
 *
 * @example saidFlags(lines, { title: 'Tides', rows: 2, framesOf: () => 90 }); // [{ text: 'climbs slowly', at: 40, row: 0 }, ...]
 */
export function saidFlags(lines: readonly SceneLine[], { title, rows, framesOf }: FlagRoom): SaidFlag[] {
  const flags: SaidFlag[] = [];
  const written = new Set<string>();
  const titled = new Set(plainWords(title));
  const freeAt: Frames[] = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  for (const clause of lines.filter(({ text }) => !text.endsWith('?')).flatMap(clausesOf)) {
    const flag = flagOf(clause);
    if (flag === null) continue;
    const known = flag.text.toLowerCase();
    const isNew = flag.text.split(/\s+/).some((word) => isStrongWord(word) && !inTitle(word, titled));
    const row = freeAt.findIndex((free) => flag.at >= free);
    if (!isNew || written.has(known) || row < 0) continue;
    written.add(known);
    freeAt[row] = flag.at + framesOf(flag.text);
    flags.push({ ...flag, row });
  }
  return flags;
}

const inTitle = (word: string, titled: ReadonlySet<string>): boolean =>
  plainWords(word).every((part) => titled.has(part));

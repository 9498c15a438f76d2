/** A choice and the words that call for it. */
export interface WordRow<Pick extends string> {
  readonly pick: Pick;
  /** Patterns parted by commas: `word` (also its plural), `stem*` (any word that starts so), or several of them in a row. */
  readonly words: string;
}

/** About as many words as a name has where no colon ends it; what follows is explanation. */
const usualNameWords = 6;

const parsed = new Map<string, readonly (readonly string[])[]>();

function patternsOf(words: string): readonly (readonly string[])[] {
  const known = parsed.get(words);
  if (known) return known;
  const patterns = words.split(',').map((pattern) => pattern.trim().split(' '));
  parsed.set(words, patterns);
  return patterns;
}

function matches(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  return word === part || word === `${part}s`;
}

/** Lower-case words of a text, parted at everything that is neither a letter nor a digit. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The row whose words speak loudest in a text, or null when none does.
 *
 * Longer matches beat shorter ones, phrases beat words, a name's words (before a colon) beat those of its explanation, early
 * ones late ones; the earlier row wins a tie.
 *
 * @example chooseByWords('Leveraging spot instances', [{ pick: 'tag', words: 'spot instance*' }]); // "tag"
 */
export function chooseByWords<Pick extends string>(
  text: string,
  rows: readonly WordRow<Pick>[],
): Pick | null {
  return (
    scoreByWords(text, rows).reduce<ScoredPick<Pick> | null>(
      (best, scored) => (scored.score > (best?.score ?? 0) ? scored : best),
      null,
    )?.pick ?? null
  );
}

/** A choice and how loudly a text's words speak for it; 0 where none does. */
export interface ScoredPick<Pick extends string> {
  readonly pick: Pick;
  readonly score: number;
}

/**
 * How loudly a text's words speak for each row, in the rows' order.
 *
 * @example scoreByWords('Mix well', [{ pick: 'bowl', words: 'mix*' }]); // [{ pick: 'bowl', score: 9 }]
 */
export function scoreByWords<Pick extends string>(
  text: string,
  rows: readonly WordRow<Pick>[],
): ScoredPick<Pick>[] {
  const words = plainWords(text);
  const colon = text.indexOf(':');
  const nameWords = colon < 0 ? usualNameWords : plainWords(text.slice(0, colon)).length;
  return rows.map(({ pick, words: patterns }) => ({
    pick,
    score: patternsOf(patterns).reduce(
      (most, pattern) => Math.max(most, patternScore(words, pattern, nameWords)),
      0,
    ),
  }));
}

function patternScore(words: readonly string[], pattern: readonly string[], nameWords: number): number {
  const letters = pattern.reduce((sum, part) => sum + part.replace('*', '').length, 0);
  for (let at = 0; at + pattern.length <= words.length; at += 1) {
    if (pattern.every((part, offset) => matches(words[at + offset] ?? '', part)))
      return (letters + 6 + (pattern.length - 1) * 8) * (at < nameWords ? 1 - at * 0.02 : 0.5);
  }
  return 0;
}

/** A number from 0 to `count` - 1 that depends on the text alone, spread evenly. */
export function textIndex(text: string, count: number): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % count;
}

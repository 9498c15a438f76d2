const opener = '(?:what|where|when|why|how|who|which)';
const row = new RegExp(
  `^(.*?)\\b(${opener}\\b[^,;:]*(?:,\\s*(?:(?:and|or)\\s+)?${opener}\\b[^,;:]*)+)[.!]?$`,
  'i',
);
/** What leads to them stands alone, in so many words at most. */
const longestLead = 5;

/** A row of clauses and the words that lead to it. */
export interface Clauses {
  readonly lead: string;
  readonly clauses: readonly string[];
}

/**
 * The row of clauses that a sentence ends in, each opened by a question word; null where there is none, or where too
 * little or too much leads to it.
 *
 * @example clausesOf("You'll see what it costs, what it saves, and where to begin."); // 3 clauses after "You'll see"
 */
export function clausesOf(sentence: string): Clauses | null {
  const found = row.exec(sentence.trim());
  const lead = (found?.[1] ?? '').trim().replace(/[\s,:;]+$/, '');
  const leadWords = lead.split(/\s+/).length;
  if (found === null || leadWords < 2 || leadWords > longestLead) return null;
  const clauses = (found[2] ?? '')
    .split(/,\s*(?:(?:and|or)\s+)?/i)
    .map((clause) => clause.replace(/[\s.!]+$/, ''))
    .filter((clause) => clause !== '');
  return { lead, clauses };
}

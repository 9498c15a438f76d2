/** Lower-case words whose full stop does not end a sentence, unless nothing follows. */
export const abbreviations: ReadonlySet<string> = new Set([
  'e.g', 'i.e', 'dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'jr', 'sr', 'vs', 'approx', 'dept', 'est', 'fig', 'gen', 'gov',
  'sen', 'rep', 'capt', 'lt', 'col', 'cf', 'al', 'ca', 'vol', 'ed', 'eds', 'pp', 'rev', 'hon', 'mt',
]);

/** Abbreviations only where a number follows: `No. 5`, `Vol. 2`. */
export const numberAbbreviations: ReadonlySet<string> = new Set(['no', 'nos', 'vol', 'fig', 'ch', 'sec', 'p', 'pp', 'art', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec']);

/** Abbreviations that may also end a sentence: a capital after them decides (`in the U.S. The rest`). */
export const closingAbbreviations: ReadonlySet<string> = new Set(['etc', 'inc', 'ltd', 'co', 'corp', 'u.s', 'u.k', 'u.n', 'e.u', 'a.m', 'p.m', 'ph.d', 'd.c']);

/** Words that start a sentence after a closing abbreviation, where a capital alone could be a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'it', 'they', 'we', 'you', 'he', 'she', 'i', 'in', 'on', 'at', 'but', 'and', 'so', 'now', 'then',
  'there', 'here', 'what', 'how', 'why', 'when', 'who', 'if', 'while', 'for', 'from', 'by', 'as', 'our', 'your', 'their', 'its', 'let', "let's", 'most', 'many', 'some', 'each', 'every',
]);

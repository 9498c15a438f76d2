const stopWords = new Set(
  'a an and are as at be been by can could do does for from had has have how i if in into is it its just let like may more most my no not of on one only or our out over should so some such than that the their them then there these they this those to too up us was we were what when which who why will with would you your'.split(
    ' ',
  ),
);

/**
 * A word's rough stem: lower case, British spelling and common endings taken off.
 *
 * @example stem('Optimising') === stem('optimization'); // true
 */
export function stem(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/is(e|ed|es|ing|ation)$/u, 'iz$1');
  for (const ending of [
    'ization',
    'izations',
    'izing',
    'ized',
    'izes',
    'ize',
    'ations',
    'ation',
    'ings',
    'ing',
    'edly',
    'ers',
    'er',
    'ed',
    'ies',
    'ion',
    'ions',
    'ity',
    'ably',
    'able',
    'ly',
    'es',
    's',
    'e',
  ]) {
    if (bare.length - ending.length >= 4 && bare.endsWith(ending)) return bare.slice(0, -ending.length);
  }
  return bare;
}

/** The stems of a text's meaningful words, each once. */
export function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(/[\s/–—-]+/)) {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');
    if (bare !== '' && !stopWords.has(bare)) found.add(stem(bare));
  }
  return found;
}

/**
 * How much of what `a` says is also said in `b`, 0 to 1; rare words count more where `weightOf` says so.
 *
 * @example overlap('cut costs', 'We cut the cost.'); // 1
 */
export function overlap(a: string, b: string, weightOf: (stem: string) => number = () => 1): number {
  const theirs = stems(b);
  let shared = 0;
  let all = 0;
  for (const one of stems(a)) {
    all += weightOf(one);
    if (theirs.has(one)) shared += weightOf(one);
  }
  return all === 0 ? 0 : shared / all;
}

/** A weight per stem: the fewer of `texts` hold it, the more it counts. */
export function rarity(texts: readonly string[]): (stem: string) => number {
  const sets = texts.map(stems);
  return (one) => Math.log((1 + texts.length) / (1 + sets.filter((set) => set.has(one)).length)) + 0.1;
}

import { letterSounds, spelledSounds } from './letter-sounds';

/** A word as the aligner should know it: `entry` is its name in the dictionary. */
export interface Pronunciation {
  readonly entry: string;
  /** ARPAbet phonemes to add under that name, the likeliest first; none where the dictionary has the word already. */
  readonly added: readonly string[];
}

/**
 * How the aligner can know a spoken word: by its dictionary, as letters said by name ("ML"), or by its spelling.
 *
 * @param word letters and apostrophes; capitals mean letters said by name
 * @param lookUp phonemes of a dictionary word, or null
 */
export function pronunciationOf(word: string, lookUp: (word: string) => string | null): Pronunciation {
  const stem = word.replace(/'s$/, '');
  if (stem.length > 1 && /^[A-Z]+$/.test(stem)) {
    const names = spelledSounds(stem);
    const asWord = lookUp(stem.toLowerCase()) ?? letterSounds(stem);
    const ending = stem === word ? '' : ' Z';
    return { entry: `letters-${word}`, added: [`${names}${ending}`, `${asWord}${ending}`] };
  }
  const lower = word.toLowerCase();
  if (lookUp(lower) !== null) return { entry: lower, added: [] };
  const base = lower.endsWith("'s") ? lower.slice(0, -2) : null;
  const known = base === null ? null : lookUp(base);
  const sounds = known === null ? (compoundSounds(lower, lookUp) ?? letterSounds(lower)) : `${known} Z`;
  return { entry: `word-${lower}`, added: [sounds] };
}

/** "chargeback" by "charge" and "back": two words of the dictionary, each of at least three letters. */
function compoundSounds(word: string, lookUp: (word: string) => string | null): string | null {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const [first, second] = [lookUp(word.slice(0, cut)), lookUp(word.slice(cut))];
    if (first !== null && second !== null) return `${first} ${second}`;
  }
  return null;
}

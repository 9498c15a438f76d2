import { phonemize } from 'phonemizer';
import { phonemeIds } from './phoneme-ids.data';

/** Marks that steer the voice's melody: the model knows them, the phonemizer would drop them. */
const marks = /(\s*[;:,.!?—…"“”()]+\s*)+/g;

/** Where the model was trained on other signs than the phonemizer writes (as in Kokoro's own text front end). */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/ʲ/g, 'j'],
  [/r/g, 'ɹ'],
  [/x/g, 'k'],
  [/ɬ/g, 'l'],
  [/(?<=[a-zɹː])(?=hˈʌndɹɪd)/g, ' '],
  [/ z(?=[;:,.!?—…"“” ]|$)/g, 'z'],
];

/** Only of an American voice: "ninety" with a soft t. */
const american = [/(?<=nˈaɪn)ti(?!ː)/g, 'di'] as const;

/** The accents that the voices have. */
export type Accent = 'en-us' | 'en-gb';

/**
 * English text as phonemes, clause by clause, its punctuation kept.
 *
 * @param text plain words and marks: numbers and signs already written out
 * @example await toPhonemes('Hello, world.', 'en-us'); // "həlˈoʊ, wˈɜːld."
 */
export async function toPhonemes(text: string, accent: Accent): Promise<string> {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    parts.push(await spell(text.slice(at, match.index), accent), match[0].replace(/\s+/g, ' '));
    at = match.index + match[0].length;
  }
  parts.push(await spell(text.slice(at), accent));
  const written = accent === 'en-us' ? [...replacements, american] : replacements;
  return written.reduce((said, [from, to]) => said.replace(from, to), parts.join('')).trim();
}

async function spell(clause: string, accent: Accent): Promise<string> {
  return clause.trim() === '' ? '' : (await phonemize(clause, accent === 'en-us' ? 'en-us' : 'en')).join(' ');
}

/** The model's number for each sign of `phonemes`; signs that it doesn't know are left out. */
export function phonemeTokens(phonemes: string): number[] {
  return [...phonemes].flatMap((sign) => phonemeIds[sign] ?? []);
}

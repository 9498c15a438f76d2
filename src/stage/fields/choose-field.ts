import { textIndex } from '../choose-by-words';

/** The living pictures that a question can stand over. */
export const fieldNames = ['ridges', 'orbit', 'tiles', 'ripples'] as const;
export type FieldName = (typeof fieldNames)[number];

const fieldWords: Readonly<Record<FieldName, RegExp>> = {
  /** Calm against wild. */
  ridges:
    /\b(predict\w*|certain\w*|stable|stabil\w*|var(?:y|ies|ied|iab\w*)|risk\w*|chang\w*|fluctuat\w*|surpris\w*)\b/i,
  /** Two sides that give and take. */
  orbit: /\b(balanc\w*|trade-?offs?|between|versus|or|compar\w*|weigh\w*|both)\b/i,
  /** Many to choose from. */
  tiles: /\b(which|what|choose|pick|favou?rite|best|kind|option\w*|techniques?)\b/i,
  /** Something that comes again. */
  ripples: /\b(how often|when|every|regular\w*|frequen\w*|review\w*|last time|how long)\b/i,
};

/**
 * A field for each question of a film: by the question's words, else by a hash of its text, and never the same twice
 * in a row while there is another.
 *
 * @example chooseFields(['How predictable are your costs?', 'How often do you look?']); // ['ridges', 'ripples']
 */
export function chooseFields(questions: readonly string[]): FieldName[] {
  const chosen: FieldName[] = [];
  for (const question of questions) {
    const byWords = fieldNames.filter((name) => fieldWords[name].test(question));
    const start = textIndex(question, fieldNames.length);
    const byHash = fieldNames.map((_, index) => fieldNames[(start + index) % fieldNames.length] ?? 'ridges');
    const recent = chosen.slice(-(fieldNames.length - 1));
    const fresh = [...byWords, ...byHash].find((name) => !recent.includes(name));
    chosen.push(byWords.find((name) => name !== chosen.at(-1)) ?? fresh ?? 'ridges');
  }
  return chosen;
}

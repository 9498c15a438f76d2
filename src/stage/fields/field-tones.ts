import type { Tone } from '../theme';
import { costWords, gainWords } from './field-words.data';

const turns: readonly (readonly [Tone, Tone])[] = [
  ['value', 'cost'],
  ['accent', 'attention'],
  ['value', 'attention'],
  ['accent', 'cost'],
];

/**
 * Colours of a question's field, its calm and its wild end: by what it asks about, else in turn.
 *
 * @param place the question's number in the film, counted from 0
 * @example fieldTones('How much do you pay?', 1); // ['value', 'cost']
 */
export function fieldTones(text: string, place: number): [Tone, Tone] {
  if (place > 0 && gainWords.test(text) && !costWords.test(text)) return ['accent', 'value'];
  if (place === 0 || (place % 2 === 1 && costWords.test(text))) return ['value', 'cost'];
  const [calm, wild] = turns[place % turns.length] ?? ['value', 'cost'];
  return [calm, wild];
}

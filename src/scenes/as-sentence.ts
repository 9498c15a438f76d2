import { fewWords } from './few-words';

/**
 * A phrase as a sentence that a voice can speak: a capital at its start, one mark at its end.
 *
 * @returns an empty text where there is nothing to say
 * @example asSentence('how warm is it ?'); // "How warm is it?"
 */
export function asSentence(text: string): string {
  const said = fewWords(text, Infinity);
  const mark = /([!?])[\s"'”’)]*$/u.exec(text.trim())?.[1] ?? '.';
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}${mark}`;
}

/**
 * What is written on the screen and not spoken, as a sentence; empty where it is longer than a pause can hold.
 *
 * @param mostWords how many words it may have
 */
export function readAloud(text: string, mostWords: number): string {
  const sentence = asSentence(text);
  return sentence.split(' ').length > mostWords ? '' : sentence;
}

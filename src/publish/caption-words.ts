import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import type { Frames } from '../time/frames';
import type { Span } from '../time/span';
import { endOf, split } from '../time/span';
import { splitLetters } from './split-letters';

/** A spoken word, or a part of one that is longer than a row; absolute frames. */
export interface CaptionWord extends Span {
  readonly text: string;
  /** How many letters it has. */
  readonly letters: number;
  /** True when no space stands before it: it goes on the word before. */
  readonly glued: boolean;
  /** True for the last word of a spoken line. */
  readonly endsLine: boolean;
  /** Who says it: words of two voices never share a caption. */
  readonly voice: string;
  readonly sourceLine: number;
}

/** Signs after which a word may be broken. */
const breakAfter = /[-‐–—/\\.,;:_?&=|、。，！？…]/;

/**
 * All words of a film in the order they are heard.
 *
 * @param lettersPerRow words longer than this come in parts
 */
export function captionWords(plan: Pick<VideoPlan, 'scenes'>, lettersPerRow: number): CaptionWord[] {
  return plan.scenes
    .flatMap((scene) => sceneWords(scene, lettersPerRow))
    .map((word, order) => ({ word, order }))
    .sort((a, b) => a.word.from - b.word.from || a.order - b.order)
    .map(({ word }) => word);
}

function sceneWords(scene: ScenePlan, lettersPerRow: number): CaptionWord[] {
  return scene.lines
    .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
    .flatMap((line) => {
      const words = line.words
        .map((word) => ({ ...word, text: readable(word.text) }))
        .filter(({ text }) => text !== '');
      return words.flatMap((word, index): CaptionWord[] => {
        const parts = splitWord(word.text, lettersPerRow);
        const from: Frames = scene.from + word.from;
        const weights = parts.map(({ letters }) => letters);
        const spans = split({ from, durationInFrames: Math.max(0, word.durationInFrames) }, weights);
        return parts.map((part, at) => ({
          ...part,
          from: spans[at]?.from ?? from,
          durationInFrames: spans[at]?.durationInFrames ?? 0,
          glued: at > 0,
          endsLine: index === words.length - 1 && at === parts.length - 1,
          voice: line.role,
          sourceLine: line.sourceLine,
        }));
      });
    });
}

/** A word without signs that command a terminal or a player. */
function readable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, '').trim();
}

/**
 * A word in parts of at most `most` letters, broken after a sign where there is one in the last half of a part.
 *
 * @example splitWord('scriptreel.example/sourdough', 25); // parts "scriptreel.example/", "sourdough"
 */
export function splitWord(word: string, most: number): { text: string; letters: number }[] {
  const letters = splitLetters(word);
  const parts: { text: string; letters: number }[] = [];
  while (letters.length > most) {
    let length = most;
    for (let at = most; at > most / 2; at -= 1) {
      if (!breakAfter.test(letters[at - 1] ?? '')) continue;
      length = at;
      break;
    }
    parts.push({ text: letters.splice(0, length).join(''), letters: length });
  }
  return [...parts, { text: letters.join(''), letters: letters.length }];
}

/** Words as a text. */
export function joinWords(words: readonly CaptionWord[]): string {
  return words.map(({ text, glued }, index) => (index > 0 && !glued ? ` ${text}` : text)).join('');
}

/** How many letters a text has that goes on with one more word; `letters` is 0 before the first one. */
export function lettersWith(letters: number, word: CaptionWord): number {
  return letters + (letters > 0 && !word.glued ? 1 : 0) + word.letters;
}

/** How many letters words have as a text, spaces counted. */
export function lettersOf(words: readonly CaptionWord[]): number {
  return words.reduce(lettersWith, 0);
}

/** The first frame at which a word is no longer heard. */
export const endOfWord = (word: CaptionWord): Frames => Math.max(word.from + 1, endOf(word));

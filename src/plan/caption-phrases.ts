import { endOf } from '../time/span';
import type { Caption, ScenePlan, TimedWord } from './video-plan';

/** Most letters of a caption: two lines of 42. */
const maxLetters = 84;

/**
 * Captions of spoken lines in absolute frames: the script's own words, broken at phrase ends, none longer than two
 * lines of 42 letters.
 */
export function captionPhrases(scenes: readonly ScenePlan[]): Caption[] {
  return scenes.flatMap((scene) =>
    scene.lines
      .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
      .flatMap((line) => splitPhrases(line.words).flatMap((words) => phraseCaption(words, scene.from))),
  );
}

function phraseCaption(words: readonly TimedWord[], offset: number): Caption[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const text = words.map((word) => word.text).join(' ');
  return [{ text, from: offset + first.from, durationInFrames: endOf(last) - first.from }];
}

/**
 * Words in runs of at most 84 letters; a run ends at the last comma or clause mark that leaves both parts readable.
 *
 * @example splitPhrases(words of 'short sentence').length; // 1
 */
export function splitPhrases(words: readonly TimedWord[]): TimedWord[][] {
  if (words.length === 0) return [];
  const letters = words.map((word) => word.text).join(' ').length;
  if (letters <= maxLetters || words.length < 2) return [[...words]];
  const middle = letters / 2;
  let passed = 0;
  let best = 1;
  let bestCost = Infinity;
  words.slice(0, -1).forEach((word, index) => {
    passed += word.text.length + 1;
    const cost = Math.abs(passed - middle) - (/[,;:.!?]$/.test(word.text) ? letters / 4 : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = index + 1;
    }
  });
  return [...splitPhrases(words.slice(0, best)), ...splitPhrases(words.slice(best))];
}

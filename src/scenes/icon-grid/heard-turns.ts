import type { SceneLine } from '../../plan/video-plan';
import { spaced, wordLength } from '../../stage/spoken-pace';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';
import { whenSaid } from '../when-said';
import { detailStrongWords } from './icon-grid.data';

/** Turns stand at least so many spoken words apart, and none is as close to its sentence's start. */
const leastWords = 4;
/** A longer stretch gets a turn in its middle. */
const mostWords = 10;

/**
 * The frames at which a detail turns: its strongest words are heard, a clause begins, or a long clause is half-way.
 *
 * @example heardTurns(line) // [60] at ten frames a word for "Leverage serverless architectures for some tasks, paying only for what is used."
 */
export function heardTurns(line: Pick<SceneLine, 'text' | 'words' | 'speech'>): Frames[] {
  const { text, words, speech } = line;
  const word = wordLength([line]);
  const strong = whenSaid([line], strongPhrase(text, detailStrongWords));
  const clauses = words.flatMap(({ text: said }, index) =>
    /[,;:]$/.test(said) ? (words[index + 1]?.from ?? []) : [],
  );
  const named = [...(strong === null ? [] : [strong.from]), ...clauses]
    .filter((from) => from - speech.from >= leastWords * word)
    .sort((a, b) => a - b);
  const turns = spaced(named, leastWords * word);
  const ends = [...turns, speech.from + speech.durationInFrames];
  const halfway = ends.flatMap((end, index) => {
    const start = turns[index - 1] ?? speech.from;
    const middle = (start + end) / 2;
    return end - start > mostWords * word ? (words.find(({ from }) => from >= middle)?.from ?? []) : [];
  });
  return [...turns, ...halfway].sort((a, b) => a - b);
}

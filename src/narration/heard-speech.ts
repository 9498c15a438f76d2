import type { Ms } from '../time/frames';
import type { WordTime } from './narration-track';

/** What is heard of a line: how many words, and for how long they sound. */
export interface HeardSpeech {
  /** As they are spoken: "30-50%" is four. */
  readonly words: number;
  /** Silences between words not counted. */
  readonly soundMs: Ms;
}

/** Words that stand this far apart, in ms, have a silence between them; a closed mouth ("p", "t", "k") takes less. */
const leastSilenceMs = 200;

/**
 * What is heard of a spoken line.
 *
 * @param spokenWords how many words the voice says
 * @param wordTimes of the written words, in order; where they are only spread over the clip, no silence is known
 * @param durationMs length of the clip, trimmed to its speech
 * @example heardSpeech(2, [{ startMs: 0, endMs: 400 }, { startMs: 900, endMs: 1300 }], 1300); // { words: 2, soundMs: 800 }
 */
export function heardSpeech(
  spokenWords: number,
  wordTimes: readonly WordTime[],
  durationMs: Ms,
): HeardSpeech {
  let end: Ms = wordTimes[0]?.endMs ?? 0;
  let silenceMs: Ms = 0;
  for (const { startMs, endMs } of wordTimes) {
    if (startMs - end >= leastSilenceMs) silenceMs += startMs - end;
    end = Math.max(end, endMs);
  }
  return { words: spokenWords, soundMs: durationMs - silenceMs };
}

/**
 * Words a minute of speech, silences not counted: the one way in which pace is counted.
 *
 * @returns null where nothing is spoken
 * @example paceOf([{ words: 30, soundMs: 10_000 }, { words: 20, soundMs: 10_000 }]); // 150
 */
export function paceOf(lines: readonly HeardSpeech[]): number | null {
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const soundMs = lines.reduce((sum, line) => sum + line.soundMs, 0);
  return words === 0 || soundMs <= 0 ? null : (words * 60_000) / soundMs;
}

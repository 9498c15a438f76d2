import { estimateDurationMs } from '../../narration/estimate';
import { alignWords, likeliestText } from '../align-words';
import type { Lexicon } from '../lexicon';
import { prepareSpeechText } from '../prepare-speech-text';
import { resample } from '../resample';
import type { SpokenWord } from '../speech-text';
import type { Recording, WrittenLine } from '../voice';
import { findPhrases, type Phrase } from './find-phrases';
import { matchTake, type PhraseRun } from './match-take';

/** The rate at which is listened. */
const listeningRate = 16_000;
const naturalWordsPerMinute = 155;
/** What is kept around a line, in ms: the ends of breath-like sounds. */
const marginMs = 60;
/** What it costs when something else is heard in a run than the line that is sought, when the words can't be found in it, and when they leave
 * more of its sound over than they should (for all of it). */
const otherSpeechCost = 18;
const unheardCost = 7;
const uncoveredCost = 40;
const usualCoverage = 0.94;
/** Who leaves so much over needn't be listened to more closely. */
const clearlyUncovered = 4;
/** How many lines before and after could be taken for a line. */
const neighbours = 2;

/** A line that is sought in the take. */
export interface TakeLine extends WrittenLine {
  /** False where it matters little whether it is there: it has a file of its own, or isn't to be spoken now. */
  readonly isNeeded: boolean;
}

/** Where a line is in a take, in samples, and whether its words were heard there. */
export interface TakeSpan {
  readonly from: number;
  readonly to: number;
  readonly isHeard: boolean;
}

/**
 * Finds lines in one long take: cut at its pauses, told by their lengths and by forced alignment of their words.
 *
 * @param lines in the order of speech
 * @param onProgress hears the share that is done, 0 to 1
 * @returns for each line where it is, or null
 * @throws VoiceError when the aligner isn't installed
 */
export async function cutTake(
  { samples, sampleRate }: Recording,
  lines: readonly TakeLine[],
  lexicon: Lexicon,
  onProgress: (share: number) => void,
): Promise<(TakeSpan | null)[]> {
  const sound = resample(samples, sampleRate, listeningRate);
  const phrases = findPhrases(sound, listeningRate);
  if (phrases.length === 0) return lines.map(() => null);
  const toMs = (at: number): number => (at * 1000) / listeningRate;
  const times = phrases.map(({ from, to }) => ({ startMs: toMs(from), endMs: toMs(to) }));
  const spokenMs = times.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const estimates = lines.map(({ words }) => estimateDurationMs(words, naturalWordsPerMinute));
  const neededMs = estimates.reduce(
    (sum, ms, index) => (lines[index]?.isNeeded === true ? sum + ms : sum),
    0,
  );
  // Somebody who read half of it didn't read twice as fast.
  const pace = Math.min(1.3, Math.max(0.75, spokenMs / Math.max(1, neededMs)));
  const costs = new Map<string, number>();
  let listened = 0;
  const spoken = lines.map(({ words }) => prepareSpeechText(words, lexicon).words);
  const runs = await matchTake(
    times,
    lines.map(({ isNeeded }, index) => ({
      expectedMs: (estimates[index] ?? 0) * pace,
      missingCost: isNeeded ? 9 : 4,
    })),
    async (line, run) => {
      const cost = await fit(sound, phrases, run, spoken, line);
      costs.set(`${line} ${run.first} ${run.last}`, cost);
      listened += 1;
      onProgress(listened / (listened + lines.length / 4));
      return cost;
    },
  );
  const scale = sampleRate / listeningRate;
  const margin = (marginMs * sampleRate) / 1000;
  return runs.map((run, line) => {
    if (run === null) return null;
    const { from, to } = stretch(phrases, run);
    const before = phrases[run.first - 1]?.to ?? 0;
    const after = phrases[run.last + 1]?.from ?? sound.length;
    return {
      from: Math.round(Math.max(from * scale - margin, ((before + from) / 2) * scale)),
      to: Math.round(Math.min(to * scale + margin, ((after + to) / 2) * scale, samples.length)),
      isHeard: (costs.get(`${line} ${run.first} ${run.last}`) ?? unheardCost) < unheardCost,
    };
  });
}

function stretch(phrases: readonly Phrase[], { first, last }: PhraseRun): Phrase {
  return { from: phrases[first]?.from ?? 0, to: phrases[last]?.to ?? 0 };
}

/** How badly the words of a line fit a run of phrases: 0 for well. */
async function fit(
  sound: Float32Array,
  phrases: readonly Phrase[],
  run: PhraseRun,
  lines: readonly (readonly SpokenWord[])[],
  line: number,
): Promise<number> {
  const { from, to } = stretch(phrases, run);
  const heard = sound.slice(from, to);
  const words = lines[line] ?? [];
  const times = await alignWords(heard, listeningRate, words);
  if (times === null) return unheardCost;
  const soundMs = phrases
    .slice(run.first, run.last + 1)
    .reduce((sum, phrase) => sum + ((phrase.to - phrase.from) * 1000) / listeningRate, 0);
  const coveredMs = times.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const uncovered = Math.min(
    unheardCost - 1,
    uncoveredCost * Math.max(0, usualCoverage - coveredMs / soundMs),
  );
  if (uncovered > clearlyUncovered) return uncovered;
  const textOf = (some: readonly SpokenWord[]): string => some.map(({ text }) => text).join(' ');
  const near = lines.slice(Math.max(0, line - neighbours), line + neighbours + 1);
  const choice = await likeliestText(heard, listeningRate, near);
  if (choice === null || textOf(near[choice] ?? []) !== textOf(words)) return otherSpeechCost;
  return uncovered;
}

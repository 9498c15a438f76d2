import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WordTime } from '../narration/narration-track';
import createModule, { type Decoder, type Segment } from 'soundswallower';
import { commonWords } from './common-words.data';
import { pronunciationOf } from './pronunciations';
import { resample } from './resample';
import { findPauses, settleWordTimes } from './settle-word-times';
import type { SpokenWord } from './speech-text';
import { VoiceError } from './voice-error';

const alignerSampleRate = 16_000;
const silenceAroundMs = 120;
/** No word of a person is heard for less (ms). */
const leastWordMs = 15;
/** How much of what is heard the words must account for; less means that something else is said. */
const leastCoverage = 0.7;

interface Aligner {
  readonly decoder: Decoder;
  /** Dictionary entries that were added in this process. */
  readonly added: Set<string>;
}

let loading: Promise<Aligner> | null = null;

async function load(): Promise<Aligner> {
  const folder = dirname(createRequire(import.meta.url).resolve('soundswallower'));
  const options = {
    modelBase: `${join(folder, 'model')}/`,
    print: () => undefined,
    printErr: () => undefined,
  };
  const module = await createModule(options);
  const decoder = new module.Decoder({
    loglevel: 'FATAL',
    samprate: alignerSampleRate,
    beam: 1e-100,
    wbeam: 1e-80,
    pbeam: 1e-100,
  });
  await decoder.initialize();
  return { decoder, added: new Set() };
}

/** The aligner with its acoustic model, loaded once a process. */
function aligner(): Promise<Aligner> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw new VoiceError(
      'The word aligner is missing or damaged: run `npm ci` to install soundswallower again.',
      {
        cause: error,
      },
    );
  });
  return loading;
}

/**
 * When each spoken word is heard in a recording, by forced alignment with an English acoustic model.
 *
 * @param samples mono, dry (no music), from -1 to 1
 * @returns times in ms from the start of `samples`, parallel to `words`; null where the recording and the words don't
 *   fit together (another text, noise, silence)
 * @throws VoiceError when the aligner isn't installed
 */
export async function alignWords(
  samples: Float32Array,
  sampleRate: number,
  words: readonly SpokenWord[],
): Promise<WordTime[] | null> {
  if (words.length === 0 || samples.length === 0) return null;
  const { decoder, added } = await aligner();
  try {
    const entries = words.map((word) => entryFor(decoder, added, word.text));
    decoder.set_align_text(entries.join(' '));
    decoder.start();
    const heard = resample(samples, sampleRate, alignerSampleRate);
    decoder.process_audio(padded(heard), false, true);
    decoder.stop();
    const durationMs = (samples.length * 1000) / sampleRate;
    const times = wordTimes(decoder.get_alignment({}), entries, durationMs);
    if (times === null) return null;
    const pauses = findPauses(heard, alignerSampleRate);
    const settled = settleWordTimes(times, pauses);
    const soundMs = durationMs - pauses.reduce((sum, { from, to }) => sum + to - from, 0);
    const coveredMs = settled.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    return coveredMs >= leastCoverage * soundMs ? settled : null;
  } catch {
    // The package throws bare errors for every recording that it can't follow; a caller has other ways to find times.
    stopped(decoder);
    return null;
  }
}

/** How much less likely other words are than the texts that are expected. */
const otherWordsWeight = '1e-25';

/**
 * Which of some texts a recording says, by an English acoustic model.
 *
 * @param samples mono, dry, from -1 to 1
 * @param texts the spoken words of each
 * @returns index of the likeliest, or null where something else is said or nothing can be made out
 * @throws VoiceError when the aligner isn't installed
 */
export async function likeliestText(
  samples: Float32Array,
  sampleRate: number,
  texts: readonly (readonly SpokenWord[])[],
): Promise<number | null> {
  if (texts.length === 0 || texts.some((words) => words.length === 0)) return null;
  const { decoder, added } = await aligner();
  try {
    const said = texts.map((words) => words.map(({ text }) => entryFor(decoder, added, text)).join(' '));
    const choices = said.map((text) => `/1/ ( ${text} )`).join(' | ');
    decoder.set_grammar(
      `#JSGF V1.0;\ngrammar texts;\n<other> = ${commonWords.join(' | ')} ;\npublic <text> = ${choices} | /${otherWordsWeight}/ ( <other> )+ ;`,
    );
    decoder.start();
    decoder.process_audio(padded(resample(samples, sampleRate, alignerSampleRate)), false, true);
    decoder.stop();
    const index = said.indexOf(decoder.get_text());
    return index < 0 ? null : index;
  } catch {
    stopped(decoder);
    return null;
  }
}

/** Ends an utterance that failed half-way, so that the next one can begin. */
function stopped(decoder: Decoder): void {
  try {
    decoder.stop();
  } catch {
    // It had not begun.
  }
}

/** The dictionary entry of a word, added to the dictionary where it is missing. */
function entryFor(decoder: Decoder, added: Set<string>, word: string): string {
  // The declaration says string; the function answers null for a word that it doesn't know.
  const lookUp = (known: string): string | null => decoder.lookup_word(known) as string | null;
  const { entry, added: sounds } = pronunciationOf(word, lookUp);
  if (sounds.length > 0 && !added.has(entry)) {
    decoder.add_words(
      ...sounds.map((phones, index): [string, string] => [
        index === 0 ? entry : `${entry}(${index + 1})`,
        phones,
      ]),
    );
    added.add(entry);
  }
  return entry;
}

/** The model expects a breath of silence around the words. */
function padded(samples: Float32Array): Float32Array {
  const silence = (alignerSampleRate * silenceAroundMs) / 1000;
  const out = new Float32Array(samples.length + 2 * silence);
  out.set(samples, silence);
  return out;
}

/** Times of the aligned words, or null unless they are exactly `entries`, in order, inside the clip and plausible. */
function wordTimes(result: Segment, entries: readonly string[], durationMs: number): WordTime[] | null {
  const heard = (result.w ?? []).filter(({ t }) => !/^[<[(]|^\+\+/.test(t));
  if (heard.length !== entries.length) return null;
  const times: WordTime[] = [];
  for (const [index, { t, b, d }] of heard.entries()) {
    if (t.replace(/\(\d+\)$/, '') !== entries[index]) return null;
    const startMs = Math.max(0, b * 1000 - silenceAroundMs);
    const endMs = Math.min(durationMs, (b + d) * 1000 - silenceAroundMs);
    if (endMs - startMs < leastWordMs || startMs < (times.at(-1)?.endMs ?? 0) - 1) return null;
    times.push({ startMs: round(startMs), endMs: round(endMs) });
  }
  return times;
}

/** To a hundredth of a millisecond: no noise of binary fractions in the kept files. */
function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

import { clipKey } from '../narration/clip-key';
import { spreadWordTimes } from '../narration/estimate';
import type { Clip, VoiceRole } from '../narration/narration-track';
import { alignWords } from './align-words';
import { type ClipFacts, clipName, keepClip, readClip } from './clip-cache';
import type { Lexicon } from './lexicon';
import {
  clipSampleRate,
  processClip,
  type ProcessedClip,
  processingVersion,
  silentClip,
} from './process-clip';
import type { SpeechText } from './speech-text';
import type { SpeechRequest, Take, Voice } from './voice';
import { VoiceError } from './voice-error';
import { encodeWav } from './wav-file';
import { writtenWordTimes } from './written-word-times';

/** A line to speak: who, the text as written, and the text split at white space. */
export interface LineToSpeak {
  readonly role: VoiceRole;
  readonly text: string;
  readonly words: readonly string[];
}

export interface SpeakingProgress {
  readonly done: number;
  readonly total: number;
  /** How many of those done were found in the cache. */
  readonly kept: number;
}

export interface SpeakLinesOptions<Line extends LineToSpeak> {
  readonly lines: readonly Line[];
  readonly voice: Voice;
  readonly wordsPerMinute: (line: Line) => number;
  /** Folder of the clips on disk. */
  readonly folder: string;
  /** The same folder as seen from `public/`: `videos/<slug>/generated`. */
  readonly publicPath: string;
  readonly lexicon: Lexicon;
  readonly onProgress?: (progress: SpeakingProgress) => void;
}

/**
 * Speaks every line that isn't in the cache yet, finds its word times, and answers with one clip a line, in order.
 *
 * A clip is filed under a hash of all that it depends on, so an edited line is the only one that is spoken again. What is
 * spoken before an error stays kept.
 *
 * @returns `lexiconEntries`: the lexicon's keys that some line used
 * @throws VoiceError for an empty line, a failing voice, or a folder that can't be written
 */
export async function speakLines<Line extends LineToSpeak>(
  options: SpeakLinesOptions<Line>,
): Promise<{ clips: Clip[]; lexiconEntries: ReadonlySet<string> }> {
  const { lines, voice, lexicon, folder, publicPath, onProgress } = options;
  const clips: Clip[] = [];
  const lexiconEntries = new Set<string>();
  let kept = 0;
  for (const line of lines) {
    if (line.text.trim() === '' || line.words.length === 0) {
      throw new VoiceError(`Line ${clips.length + 1} to be spoken is empty: give it words or remove it.`);
    }
    const speech = voice.normalise(line.words, lexicon);
    for (const entry of speech.lexiconEntries) lexiconEntries.add(entry);
    const request = { speech, role: line.role, wordsPerMinute: options.wordsPerMinute(line) };
    const name = clipName([processingVersion, voice.id, voice.cacheKey(request), speech.words, line.words]);
    const found = await readClip(folder, name, line.words.length);
    if (found !== null) kept += 1;
    const facts = found ?? (await speakLine(line, request, voice, folder, name));
    clips.push({
      key: clipKey(line.role, line.text),
      src: `${publicPath.replace(/\/+$/, '')}/${name}.wav`,
      durationMs: facts.durationMs,
      wordTimes: facts.wordTimes,
      timing: facts.timing,
    });
    onProgress?.({ done: clips.length, total: lines.length, kept });
  }
  return { clips, lexiconEntries };
}

async function speakLine(
  line: LineToSpeak,
  request: SpeechRequest,
  voice: Voice,
  folder: string,
  name: string,
): Promise<ClipFacts> {
  const { speech } = request;
  const silent = speech.words.length === 0;
  const take = silent ? null : await voice.synthesise(request);
  const clip = take === null ? silentClip() : processClip(take.samples, take.sampleRate);
  const times =
    take === null
      ? { wordTimes: spreadWordTimes(line.words, clip.durationMs), timing: 'estimated' as const }
      : await findWordTimes(line, speech, take, clip);
  const facts = { said: speech.text, durationMs: clip.durationMs, ...times };
  await keepClip(folder, name, encodeWav(clip.samples, clipSampleRate), facts);
  return facts;
}

/** By alignment; else by the engine's own marks; else by the words' lengths. */
async function findWordTimes(
  line: LineToSpeak,
  speech: SpeechText,
  take: Take,
  clip: ProcessedClip,
): Promise<Pick<ClipFacts, 'wordTimes' | 'timing'>> {
  const aligned = await alignWords(take.samples, take.sampleRate, speech.words);
  const marks = take.words?.length === speech.words.length ? take.words : null;
  const spoken = aligned ?? marks;
  if (spoken === null)
    return { wordTimes: spreadWordTimes(line.words, clip.durationMs), timing: 'estimated' };
  return {
    wordTimes: writtenWordTimes(line.words.length, speech.words, spoken, -clip.trimmedMs, clip.durationMs),
    timing: aligned === null ? 'engine' : 'aligned',
  };
}

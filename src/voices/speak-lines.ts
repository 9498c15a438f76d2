import { clipKey } from '../narration/clip-key';
import { spreadWordTimes } from '../narration/estimate';
import type { Clip, WordTime } from '../narration/narration-track';
import { alignWords } from './align-words';
import { type ClipFacts, clipName, keepClip, readClip } from './clip-cache';
import type { Lexicon } from './lexicon';
import {
  clipSampleRate,
  levelClip,
  processClip,
  type ProcessedClip,
  processingVersion,
  silentClip,
} from './process-clip';
import { readyVoice } from './ready-voice';
import type { SpeechText } from './speech-text';
import { type TakeFacts, takeSampleRate, type TakeStore } from './takes';
import { findSpeech } from './trim-silence';
import type { PreparingProgress, SpeechRequest, Take, Voice, WrittenLine } from './voice';
import { VoiceError } from './voice-error';
import { encodeWav } from './wav-file';
import { writtenWordTimes } from './written-word-times';

/** A line to speak. */
export type LineToSpeak = WrittenLine;

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
  /** What the voice said before; a line that has a take isn't spoken again. */
  readonly takes: TakeStore;
  readonly onProgress?: (progress: SpeakingProgress) => void;
  readonly onPreparing?: PreparingProgress;
}

/**
 * Speaks every line that has neither take nor clip yet, finds its word times, and answers with one clip a line, in order.
 *
 * A clip is filed under a hash of all that it depends on, so an edited line is the only one that is spoken again. What is
 * spoken before an error stays kept. The voice is made ready only when there is something to speak.
 *
 * @returns `lexiconEntries`: the lexicon's keys that some line used
 * @throws VoiceUnavailableError when a line must be spoken and the voice can't; VoiceError for an empty line, a failing
 *   voice, or a folder that can't be written
 */
export async function speakLines<Line extends LineToSpeak>(
  options: SpeakLinesOptions<Line>,
): Promise<{ clips: Clip[]; lexiconEntries: ReadonlySet<string> }> {
  const { lines, voice, lexicon, publicPath, onProgress } = options;
  const clips: Clip[] = [];
  const lexiconEntries = new Set<string>();
  let kept = 0;
  for (const line of lines) {
    if (line.text.trim() === '' || line.words.length === 0) {
      throw new VoiceError(`Line ${clips.length + 1} to be spoken is empty: give it words or remove it.`);
    }
    const speech = voice.normalise(line.words, lexicon);
    for (const entry of speech.lexiconEntries) lexiconEntries.add(entry);
    const wordsPerMinute = options.wordsPerMinute(line);
    const request = { written: line.text, speech, role: line.role, wordsPerMinute };
    const { name, facts, isNew } = await clipOf(line, request, options);
    if (!isNew) kept += 1;
    clips.push({
      key: clipKey(line.role, line.text),
      src: `${publicPath.replace(/\/+$/, '')}/${name}.wav`,
      durationMs: facts.durationMs,
      wordTimes: facts.wordTimes,
      spokenWords: speech.words.length,
      timing: facts.timing,
    });
    onProgress?.({ done: clips.length, total: lines.length, kept });
  }
  return { clips, lexiconEntries };
}

interface FoundClip {
  readonly name: string;
  readonly facts: ClipFacts;
  /** True when it was spoken now. */
  readonly isNew: boolean;
}

/** The clip of a line: from its take, else from the cache, else spoken now. */
async function clipOf<Line extends LineToSpeak>(
  line: Line,
  request: SpeechRequest,
  options: SpeakLinesOptions<Line>,
): Promise<FoundClip> {
  const { voice, folder, takes } = options;
  const { speech } = request;
  const key = voice.cacheKey(request);
  const isSilent = speech.words.length === 0;
  const takeName = clipName([voice.id, key, speech.words.map(({ text }) => text)]);
  const take = isSilent ? null : await takes.find(takeName);
  if (take !== null) return clipFromTake(line, speech, take, options);

  const name = clipName([processingVersion, voice.id, key, speech.words, line.words]);
  const found = takes.isRecording && !isSilent ? null : await readClip(folder, name, line.words.length);
  if (found !== null) return { name, facts: found, isNew: false };

  if (isSilent) return { name, facts: await keepSilence(line, folder, name), isNew: true };
  await readyVoice(voice, options.onPreparing ?? (() => undefined));
  const spoken = await voice.synthesise(request);
  const spokenTimes = await findWordTimes(speech, spoken);
  const { from, to } = findSpeech(spoken.samples, spoken.sampleRate);
  if (takes.isRecording && to > from) {
    const speechStartMs = (from * 1000) / spoken.sampleRate;
    const recorded = await takes.keep(
      {
        name: takeName,
        role: line.role,
        text: line.text,
        said: speech.text,
        voice: voice.id,
        wordsPerMinute: request.wordsPerMinute,
        timing: spokenTimes.timing,
        wordTimes: spokenTimes.times?.map((time) => earlier(time, speechStartMs)) ?? null,
      },
      { samples: spoken.samples.slice(from, to), sampleRate: spoken.sampleRate },
    );
    return { ...(await clipFromTake(line, speech, recorded, options)), isNew: true };
  }
  const clip = processClip(spoken.samples, spoken.sampleRate);
  const facts = await keep(line, speech, clip, spokenTimes, { folder, name });
  return { name, facts, isNew: true };
}

async function clipFromTake(
  line: LineToSpeak,
  speech: SpeechText,
  take: TakeFacts,
  { takes, folder }: Pick<SpeakLinesOptions<LineToSpeak>, 'takes' | 'folder'>,
): Promise<FoundClip> {
  const name = clipName([
    processingVersion,
    take.sha256,
    take.samples,
    take.wordTimes,
    speech.words,
    line.words,
  ]);
  const found = await readClip(folder, name, line.words.length);
  if (found !== null) return { name, facts: found, isNew: false };
  const clip = levelClip(await takes.read(take), takeSampleRate);
  const times = take.wordTimes?.map(([startMs, endMs]) => ({ startMs, endMs })) ?? null;
  const spokenTimes = { times, timing: take.timing };
  return { name, facts: await keep(line, speech, clip, spokenTimes, { folder, name }), isNew: false };
}

/** To a hundredth of a millisecond, from a later zero. */
function earlier({ startMs, endMs }: WordTime, byMs: number): WordTime {
  const from = (ms: number): number => Math.max(0, Math.round((ms - byMs) * 100) / 100);
  return { startMs: from(startMs), endMs: from(endMs) };
}

async function keepSilence(line: LineToSpeak, folder: string, name: string): Promise<ClipFacts> {
  const { samples, durationMs } = silentClip();
  const wordTimes = spreadWordTimes(line.words, durationMs);
  const facts: ClipFacts = { said: '', durationMs, wordTimes, timing: 'estimated' };
  await keepClip(folder, name, encodeWav(samples, clipSampleRate), facts);
  return facts;
}

async function keep(
  line: LineToSpeak,
  speech: SpeechText,
  clip: ProcessedClip,
  { times, timing }: SpokenTimes,
  { folder, name }: { readonly folder: string; readonly name: string },
): Promise<ClipFacts> {
  const { durationMs } = clip;
  const wordTimes =
    times === null
      ? spreadWordTimes(line.words, durationMs)
      : writtenWordTimes(line.words.length, speech.words, times, -clip.trimmedMs, durationMs);
  const facts: ClipFacts = { said: speech.text, durationMs, wordTimes, timing };
  await keepClip(folder, name, encodeWav(clip.samples, clipSampleRate), facts);
  return facts;
}

/** Times of the spoken words in the take, and how they were found; null where nobody knows them. */
interface SpokenTimes {
  readonly times: readonly WordTime[] | null;
  readonly timing: ClipFacts['timing'];
}

/** By alignment; else by the engine's own marks; else unknown: by the words' lengths, later. */
async function findWordTimes(speech: SpeechText, take: Take): Promise<SpokenTimes> {
  const aligned = await alignWords(take.samples, take.sampleRate, speech.words);
  if (aligned !== null) return { times: aligned, timing: 'aligned' };
  const marks = take.words?.length === speech.words.length ? take.words : null;
  return { times: marks, timing: marks === null ? 'estimated' : 'engine' };
}

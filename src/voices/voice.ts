import type { VoiceRole } from '../narration/narration-track';
import type { Ms } from '../time/frames';
import type { Lexicon } from './lexicon';
import type { SpeechText } from './speech-text';

/** Whether a voice can speak on this machine; if not, why not and what would help, in a sentence. */
export type Availability =
  | {
      readonly available: true;
      /** What it needs before it can speak, which may fail, or null: "a download of 92 MB at its first use, not tried yet". */
      readonly needs: string | null;
    }
  | { readonly available: false; readonly reason: string };

/** A line as the script writes it: who says it, its text, and the text split at white space. */
export interface WrittenLine {
  readonly role: VoiceRole;
  readonly text: string;
  readonly words: readonly string[];
}

/** What a film says. */
export interface FilmLines {
  /** Of all cuts, in the order in which they are said; first the main cut, then what the short alone says. */
  readonly all: readonly WrittenLine[];
  /** Of the cuts that are to be made. */
  readonly wanted: readonly WrittenLine[];
}

/** One line to be spoken. */
export interface SpeechRequest {
  /** The line's text as the script writes it. */
  readonly written: string;
  /** From the same voice's `normalise`. */
  readonly speech: SpeechText;
  readonly role: VoiceRole;
  /** Pace of speech, silences around the clip not counted. */
  readonly wordsPerMinute: number;
}

/** When a spoken word is heard, as the engine itself marks it; runs parallel to `SpeechText.words`. */
interface WordMark {
  readonly startMs: Ms;
  readonly endMs: Ms;
}

/** What a voice said: mono samples from -1 to 1 as the engine gave them, silences included. */
export interface Take {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  /** The engine's own word marks, or null where it has none. */
  readonly words: readonly WordMark[] | null;
}

/** Samples of a sound file: mono (channels mixed evenly), from -1 to 1, at the file's own sample rate. */
export interface Recording {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

/** What voices are made with: all that they need of the machine, so that tests can give them another one. */
export interface VoiceSetting {
  /** The folder that holds the script and what belongs to it. */
  readonly scriptFolder: string;
  /** Where models are kept for all scripts. */
  readonly modelFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly lines: FilmLines;
  /** Hears what the author should know though the film can be made: a sentence. */
  say(sentence: string): void;
  /** @throws VoiceError naming the file when it can't be read as sound */
  decodeAudio(file: string): Promise<Recording>;
  /** Speech played so many times faster, at its own pitch; `tempo` is from 0.5 to 2. */
  stretch(speech: Recording, tempo: number): Promise<Recording>;
}

/** Hears what a voice is doing before it can speak ("fetching the model") and how much of it is done, 0 to 1. */
export type PreparingProgress = (what: string, share: number) => void;

/** A text-to-speech engine (or another source of speech) behind one interface. */
export interface Voice {
  /** Kebab-case, for `--voice`. */
  readonly id: string;
  readonly label: string;
  /** True when it needs no network (once its model is fetched). */
  readonly offline: boolean;
  /** True when the same request gives the same samples, bit for bit, on one machine. */
  readonly repeatable: boolean;
  /** True when it may be chosen without being asked for: it costs nothing, sends the script nowhere, and isn't empty. */
  readonly automatic: boolean;
  /** What it speaks, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Terms of engine and voices, in a few words. */
  readonly licence: string;
  availability(): Promise<Availability>;
  /**
   * Gets ready to speak: fetches a model, starts an engine. Called before the first line that has to be spoken.
   *
   * @throws VoiceError when that can't be
   */
  prepare(onProgress: PreparingProgress): Promise<void>;
  /** Written words (a line split at white space) as this voice should say them. */
  normalise(words: readonly string[], lexicon: Lexicon): SpeechText;
  /** Everything that the samples depend on: engine, data, settings, text, pace. */
  cacheKey(request: SpeechRequest): string;
  /** @throws VoiceError when there is nothing to say or the engine fails */
  synthesise(request: SpeechRequest): Promise<Take>;
  /** Gives back the memory that it needs to speak (300 MB and more for a model); `prepare` makes it ready again. */
  rest?(): Promise<void>;
}

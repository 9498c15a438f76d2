import type { VoiceRole } from '../narration/narration-track';
import type { Ms } from '../time/frames';
import type { Lexicon } from './lexicon';
import type { SpeechText } from './speech-text';

/** Whether a voice can speak on this machine now; if not, why not and what would help, in a sentence. */
export type Availability =
  { readonly available: true } | { readonly available: false; readonly reason: string };

/** One line to be spoken. */
export interface SpeechRequest {
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

/** A text-to-speech engine (or another source of speech) behind one interface. */
export interface Voice {
  /** Kebab-case, for `--voice`. */
  readonly id: string;
  readonly label: string;
  /** True when it needs no network. */
  readonly offline: boolean;
  /** True when the same request gives the same samples, bit for bit, on one machine. */
  readonly repeatable: boolean;
  availability(): Promise<Availability>;
  /** Written words (a line split at white space) as this voice should say them. */
  normalise(words: readonly string[], lexicon: Lexicon): SpeechText;
  /** Everything that the samples depend on: engine, data, settings, text, pace. */
  cacheKey(request: SpeechRequest): string;
  /** @throws VoiceError when there is nothing to say or the engine fails */
  synthesise(request: SpeechRequest): Promise<Take>;
}

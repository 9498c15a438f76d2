import type { Ms } from '../time/frames';
import type { HeardSpeech } from './heard-speech';

/** Who speaks a line. */
export type VoiceRole = 'narrator' | 'quote' | 'description';

/**
 * Where a line's words come from.
 *
 * `content`: a section's speech; `item`: one list item (`index` counts them from 0 in its section, and is -1 for nothing);
 * `engagement`, `interactive`: the section's question and prompt; `statistic`, `quote`, `example`: entry `index` of
 * Additional Information; `teaser`: what comes next; `hook`, `call-to-action`: the short's own first and last words.
 */
export interface LineSource {
  readonly part:
    | 'content'
    | 'item'
    | 'engagement'
    | 'interactive'
    | 'statistic'
    | 'quote'
    | 'example'
    | 'teaser'
    | 'hook'
    | 'call-to-action';
  readonly index: number;
}

/** What a sentence does that a picture can act out. */
export type FigureType = 'enumeration' | 'contrast' | 'number' | 'cause' | 'question' | 'imperative' | 'term';

/** A run of words inside a line: `firstWord` to `lastWord`, both included, counted from 0 as in `words`. */
export interface WordRange {
  readonly text: string;
  readonly firstWord: number;
  readonly lastWord: number;
}

/**
 * A figure of speech found by rule.
 *
 * `items`: an enumeration's members in order; a contrast's [what is denied or left, what is affirmed]; a number's
 * [number with its unit, what it measures (where it is named)]; a cause's [cause, effect]; one item, the phrase
 * itself, for the others.
 */
export interface Figure extends WordRange {
  readonly type: FigureType;
  readonly items: readonly WordRange[];
}

/** One sentence (or clause) that is spoken as one clip, before anyone has spoken it. */
export interface NarrationLine {
  /** Stable while the line's place and text are: `<sectionId>/<nn>-<hash of text>`. */
  readonly id: string;
  readonly sectionId: string;
  readonly role: VoiceRole;
  readonly source: LineSource;
  /** As written (captions show exactly this). */
  readonly text: string;
  readonly sourceLine: number;
  /** True when a new paragraph (or item) starts here: a longer pause comes before it. */
  readonly startsParagraph: boolean;
  /** The text split at white space; punctuation stays on its word. */
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

/** When a word is heard, in ms from the start of its clip. */
export interface WordTime {
  readonly startMs: Ms;
  readonly endMs: Ms;
}

/** A line with its clip's measured (or estimated) length and word times; `wordTimes` runs parallel to `words`. */
export interface TimedLine extends NarrationLine {
  /** Path of the clip below `public/`, or null while the line is only estimated. */
  readonly src: string | null;
  readonly durationMs: Ms;
  readonly wordTimes: readonly WordTime[];
  /** What its pace is counted from. */
  readonly heard: HeardSpeech;
  /** How the word times were found. */
  readonly timing: 'aligned' | 'engine' | 'estimated';
}

/** All lines of one cut in the order they are spoken; the same shape from estimates and from measured clips. */
export interface NarrationTrack {
  readonly timing: 'estimated' | 'measured';
  /** The voice that speaks, for the report; null while estimated. */
  readonly voice: string | null;
  readonly lines: readonly TimedLine[];
}

/** What is known of a spoken clip. `key` is `clipKey()` of the line's role, text and pace. */
export interface Clip {
  readonly key: string;
  readonly src: string;
  readonly durationMs: Ms;
  readonly wordTimes: readonly WordTime[];
  /** How many words the voice says: "30-50%" is four. */
  readonly spokenWords: number;
  readonly timing: 'aligned' | 'engine' | 'estimated';
}

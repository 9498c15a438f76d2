import type { HeardSpeech } from '../narration/heard-speech';
import type { Figure, LineSource, VoiceRole, WordRange } from '../narration/narration-track';
import type { Frames } from '../time/frames';
import type { Span } from '../time/span';

export type Cut = 'main' | 'short';

/** A word and when it is heard. */
export interface TimedWord extends Span {
  readonly text: string;
}

/** A word range and when it is heard. */
export interface TimedRange extends WordRange, Span {}

/** A figure of speech with the frames at which it, and each of its items, is heard. */
export interface TimedFigure extends Omit<Figure, 'items'>, Span {
  readonly items: readonly TimedRange[];
}

/** One spoken line as a scene sees it; all frames count from the scene's first frame. */
export interface SceneLine {
  readonly id: string;
  readonly role: VoiceRole;
  readonly source: LineSource;
  readonly text: string;
  readonly sourceLine: number;
  /** While it is spoken. */
  readonly speech: Span;
  /** The wordless rest after it, in which its picture acts it out. May be 0 frames long. */
  readonly hold: Span;
  readonly words: readonly TimedWord[];
  /** What its pace is counted from. */
  readonly heard: HeardSpeech;
  readonly figures: readonly TimedFigure[];
  /**
   * How loud the voice is on each frame of its speech, 0 to 1 (its loudest), where the scene shows that; else empty.
   */
  readonly loudness: readonly number[];
}

/**
 * What a scene asks for. A beat with an `anchor` lasts as long as that line is spoken, plus a rest of
 * `minMs` to `maxMs`; one without is wordless and lasts `minMs` to `maxMs`. The solver answers with a `Beat`.
 */
export interface BeatSpec {
  readonly name: string;
  readonly minMs: number;
  readonly preferredMs: number;
  readonly maxMs: number;
  /** The id of the line that is spoken in it, or null. */
  readonly anchor: string | null;
}

/** A named stretch of a scene, in frames from the scene's first one; beats touch and fill the scene. */
export interface Beat extends Span {
  readonly name: string;
  /** Counts the beats of one name in this scene from 0. */
  readonly index: number;
  readonly lineId: string | null;
  /** Where its line is spoken (0 frames long at `from` for a wordless beat). */
  readonly speech: Span;
  /** What is left after the speech (all of a wordless beat). */
  readonly hold: Span;
}

/** The effects that the synthesiser knows. */
export const effectNames = [
  'ping',
  'whoosh',
  'tick',
  'pop',
  'success',
  'swell',
  'riser',
  'sub-drop',
  'data-chatter',
  'thud',
  'wobble',
] as const;
export type EffectName = (typeof effectNames)[number];

interface PlacedSound extends Span {
  readonly effect: EffectName;
  readonly step: number;
  readonly pan: number;
  readonly level: number;
}

/** A wobble that follows what is drawn: heights from 0 to 1, spread evenly over its time. */
interface CurveSound extends PlacedSound {
  readonly effect: 'wobble';
  readonly curve: readonly number[];
}

/** An effect at a frame. `step` raises its pitch (0 is lowest), `pan` runs from -1 (left) to 1, `level` from 0 to 1. */
export type SoundCue = PlacedSound | CurveSound;

export const musicMoods = ['upbeat', 'tense', 'building', 'gentle', 'pulse', 'closing', 'short'] as const;
export type MusicMood = (typeof musicMoods)[number];

/** A clip of speech in the film, absolute frames. */
export interface NarrationCue extends Span {
  readonly role: 'narration';
  readonly lineId: string;
  readonly voice: VoiceRole;
  readonly src: string | null;
}

/** A stretch of music, absolute frames. */
export interface MusicCue extends Span {
  readonly role: 'music';
  readonly sectionId: string;
  readonly mood: MusicMood;
  /** True where the section's cue names no music: the bed before goes on, thinner. */
  readonly thin: boolean;
  readonly fadeIn: boolean;
  /** True for the last stretch of the film: it comes to a real ending. */
  readonly ending: boolean;
  /** Frames (absolute) at which something turns: a new scene, an item. */
  readonly accents: readonly Frames[];
}

/** An effect in the film, absolute frames. */
export type EffectCue = SoundCue & { readonly role: 'effect' };

export type AudioCue = NarrationCue | MusicCue | EffectCue;

/** A sentence of the audio description: spoken in a pause, absolute frames. */
export interface DescriptionCue extends Span {
  readonly text: string;
  /** The scene that it describes. */
  readonly sceneId: string;
  /** Path of its clip below `public/`, or null while its length is only estimated. */
  readonly src: string | null;
}

export interface Chapter extends Span {
  readonly title: string;
}

/** A figure, quote or example that is shown or said, and where the author wrote it. */
export interface Claim {
  readonly kind: 'statistic' | 'quote' | 'example' | 'number' | 'author-data';
  readonly text: string;
  /** Line in the script; null when it stands in `data.json`. */
  readonly sourceLine: number | null;
  readonly frame: Frames;
}

/** One scene: `from` and `durationInFrames` absolute, everything in it counted from its own first frame. */
export interface ScenePlan extends Span {
  /** Unique in the plan: `<sectionId>/<nn>-<kind>`. */
  readonly id: string;
  readonly sectionId: string;
  readonly kind: string;
  /** Validated by the kind's own schema before it is drawn. */
  readonly props: unknown;
  readonly beats: readonly Beat[];
  readonly lines: readonly SceneLine[];
  readonly sounds: readonly SoundCue[];
  readonly description: { readonly long: string; readonly short: string };
  /** Why this kind was chosen: the words of the cue that matched, or the rule. */
  readonly because: string;
  /** Line of the script that called for it. */
  readonly sourceLine: number;
}

/** A section's whole stretch of the film. */
export interface SectionSpan extends Span {
  readonly id: string;
  readonly heading: string;
  /** As the progress bar names it. */
  readonly shortName: string;
}

/** Declared against real lengths, for `plan.txt` and the report. */
export interface Reconciliation {
  readonly sectionId: string;
  readonly declaredFrames: Frames;
  readonly speechFrames: Frames;
  readonly restFrames: Frames;
  /** The longest stretch without words outside think time. */
  readonly longestGapFrames: Frames;
  readonly note: string | null;
}

/** A whole film as data: immutable, printable, the only source of time for picture, sound, captions and chapters. */
export interface VideoPlan {
  readonly slug: string;
  readonly title: string;
  readonly cut: Cut;
  readonly fps: number;
  readonly width: number;
  readonly height: number;
  readonly durationInFrames: Frames;
  readonly theme: 'dark' | 'light';
  /** The quiet tag at the top left, or null. */
  readonly series: string | null;
  readonly seed: string;
  readonly sections: readonly SectionSpan[];
  readonly scenes: readonly ScenePlan[];
  readonly audio: readonly AudioCue[];
  /** In order, none over speech; empty until the descriptions are spoken and placed, and in the short. */
  readonly descriptions: readonly DescriptionCue[];
  readonly chapters: readonly Chapter[];
  readonly claims: readonly Claim[];
  readonly reconciliation: readonly Reconciliation[];
}

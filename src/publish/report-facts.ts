import type { VideoPlan } from '../plan/video-plan';
import type { Diagnostic } from '../script/diagnostic';
import type { Check } from './check';
import type { Listing } from './listing';

/** What a finished MP4 really is, as tools say that did not make it. */
export interface FilmMeasures {
  readonly bytes: number;
  /** True where the index stands before the pictures. */
  readonly fastStart: boolean;
  readonly video: {
    readonly codec: string;
    readonly profile: string;
    readonly pixelFormat: string;
    readonly width: number;
    readonly height: number;
    /** `tv` for limited range. */
    readonly range: string;
    readonly matrix: string;
    readonly primaries: string;
    readonly transfer: string;
    readonly framesPerSecond: number;
    /** True where frame n stands at n / framesPerSecond. */
    readonly isConstant: boolean;
    readonly frames: number;
    readonly seconds: number;
    readonly bitsPerSecond: number;
    /** The most frames from one key frame to the next, or to the end. */
    readonly keyFrameEvery: number;
    /** True where no frame needs one across a key frame. */
    readonly hasClosedGroups: boolean;
  };
  readonly audio: {
    readonly codec: string;
    readonly profile: string;
    readonly sampleRate: number;
    readonly channels: number;
    readonly bitsPerSecond: number;
    readonly seconds: number;
  } | null;
  /** By ffmpeg's `loudnorm`; null without sound, or where all of it is silence. */
  readonly loudness: {
    readonly integratedLufs: number;
    readonly truePeakDbtp: number;
    readonly rangeLu: number;
  } | null;
}

/** Captions of a cut as they were written: every limit that one breaks is a diagnostic. */
export interface CaptionFacts {
  readonly cues: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where an Accessibility Note is met. */
export interface DescribedNote {
  readonly heading: string;
  readonly note: string;
  readonly line: number;
  /** `pause`: in a pause of its own section; `later`: within the next scene; `transcript`: only there; `nowhere`. */
  readonly met: 'pause' | 'later' | 'transcript' | 'nowhere';
  /** When it is heard, as a timecode, or null. */
  readonly at: string | null;
}

export interface DescriptionFacts {
  readonly notes: readonly DescribedNote[];
  /** Scenes in all, and those that are described in a pause. */
  readonly scenes: number;
  readonly described: number;
  /** Descriptions that are heard while someone speaks. */
  readonly overSpeech: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was measured on a cut's pictures. */
export interface FrameFacts {
  /** The longest stretch without visible change outside the end screen, and where it begins (timecode). */
  readonly still: { readonly seconds: number; readonly at: string };
  /** The longest stretch without a beat's start. */
  readonly beatless: { readonly seconds: number; readonly at: string };
  /** The text that comes nearest to its limit, or falls furthest below it; null without text. */
  readonly contrast: { readonly ratio: number; readonly required: number; readonly text: string } | null;
  /** Texts below their limit. */
  readonly lowContrast: number;
  readonly texts: number;
  /** The most flashes in any second. */
  readonly flashes: number;
  /** Share of frames with text outside the safe area, 0 to 1. */
  readonly outsideSafeArea: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What drawing a scene kind cost. */
export interface KindCost {
  readonly kind: string;
  readonly frames: number;
  readonly msPerFrame: number;
}

/** All that is known of one cut that was made. */
export interface CutFacts {
  readonly plan: VideoPlan;
  /** Name of its file. */
  readonly file: string;
  readonly film: FilmMeasures;
  readonly speechOverMusic: {
    readonly wholeDb: number | null;
    readonly sections: readonly { readonly sectionId: string; readonly speechOverMusicDb: number | null }[];
  };
  readonly voice: string;
  /** How many lines' word times were found in which way. */
  readonly wordTimes: Readonly<Record<'aligned' | 'engine' | 'estimated', number>>;
  readonly making: {
    readonly engine: string;
    readonly segments: number;
    readonly reused: number;
    /** Null of the engine that doesn't tell. */
    readonly kinds: readonly KindCost[] | null;
  };
  readonly captions: CaptionFacts | null;
  readonly descriptions: DescriptionFacts | null;
  readonly frames: FrameFacts | null;
}

/** The thumbnail's file. */
export interface ThumbnailFacts {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** All that is written on it. */
  readonly words: readonly string[];
}

/** A diagnostic and the file that its line counts in. */
export interface FiledDiagnostic extends Diagnostic {
  readonly file: string;
}

/** All that a report is made from. Null stands for what was not made or not measured. */
export interface ReportInput {
  readonly title: string;
  readonly cuts: readonly CutFacts[];
  readonly listing: Listing | null;
  readonly thumbnail: ThumbnailFacts | null;
  /** Checks that were made elsewhere. */
  readonly checks: readonly Check[];
  readonly diagnostics: readonly FiledDiagnostic[];
  readonly versions: readonly { readonly name: string; readonly version: string }[];
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
}

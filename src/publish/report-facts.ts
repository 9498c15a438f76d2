import type { VideoPlan } from '../plan/video-plan';
import type { Diagnostic } from '../script/diagnostic';
import type { Located } from '../script/schema';
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
  /** Null without sound, or where all of it is silence. */
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

/** Where a description is heard: while its scene is seen, in the next one, or nowhere but in the transcript. */
export type DescribedPlace = 'in-place' | 'late' | 'transcript';

/** A section's Accessibility Note and the description that meets it. */
export interface DescribedNote {
  readonly heading: string;
  /** Null for a section without one. */
  readonly note: Located<string> | null;
  /** Null where nothing is described. */
  readonly answer: {
    readonly place: DescribedPlace;
    /** The film's frame at which it is first heard. */
    readonly frame: number | null;
    readonly text: string;
  } | null;
}

/** How a film is described. */
export interface DescriptionFacts {
  readonly notes: readonly DescribedNote[];
  /** How many scenes are described where. */
  readonly scenes: Readonly<Record<DescribedPlace, number>>;
  readonly spokenSeconds: number;
}

/** A check on a cut's frames: what was looked at, found and allowed. */
export interface FrameRow {
  readonly check: string;
  readonly found: string;
  readonly limit: string;
  /** Null where it was not measured. */
  readonly passed: boolean | null;
  /** Each thing that failed, in words. */
  readonly failures: readonly string[];
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
  readonly frames: readonly FrameRow[] | null;
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

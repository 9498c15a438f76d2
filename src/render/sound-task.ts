import type { DescribedMeasured, DescribedPiece } from '../audio/mix-described';
import type { FinishedPiece, Measured } from '../audio/mix-soundtrack';
import type { SoundtrackPlan } from '../audio/lay-tracks';
import type { DescriptionCue } from '../plan/video-plan';
import type { DecodedAuthorFiles } from './decode-author-files';
import type { MixFiles } from './mix-notes';

/** What a film's sound is made from. */
export interface SoundWork {
  readonly plan: SoundtrackPlan;
  /** The folder that the narration cues' `src` start from. */
  readonly publicFolder: string;
  readonly author: DecodedAuthorFiles;
  /** The recorded instruments, as `openInstruments` takes them. */
  readonly bank: Uint8Array;
  /** Where movements are kept from mix to mix, and a name for the code that plays them. */
  readonly kept: { readonly folder: string; readonly mixer: string };
}

/** Files to be written, whose folder has to be there; and those of an earlier mix, or null. */
export interface MixTask<Name extends string> {
  readonly files: MixFiles<Name>;
  readonly earlier: MixFiles<Name> | null;
}
export type FilmTask = MixTask<keyof FinishedPiece>;
export type DescribedTask = MixTask<keyof DescribedPiece> & { readonly cues: readonly DescriptionCue[] };

/** A movement of the music that has to be played. */
export interface MissingMovement {
  readonly key: string;
  /** Its length, a side. */
  readonly samples: number;
}

/**
 * What a worker can be asked for: which movements of the music aren't kept, to play some of them, to mix the film, to mix
 * its described version.
 */
export type SoundTask =
  | { readonly kind: 'missing' }
  | { readonly kind: 'music'; readonly keys: readonly string[] }
  | ({ readonly kind: 'film' } & FilmTask)
  | ({ readonly kind: 'described' } & DescribedTask);

/** What comes of each. */
export interface SoundAnswers {
  readonly missing: readonly MissingMovement[];
  readonly music: null;
  readonly film: Measured;
  readonly described: DescribedMeasured;
}

/** What a worker says: how much of its task is done, 0 to 1, and in the end what came of it. */
export type SoundReport = { readonly share: number } | { readonly answer: SoundAnswers[keyof SoundAnswers] };

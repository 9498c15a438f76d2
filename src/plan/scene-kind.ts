import type { z } from 'zod';
import type { TimedLine } from '../narration/narration-track';
import type { AuthorData } from '../script/author-data';
import type { ScriptDocument, Section } from '../script/schema';
import type { Beat, BeatSpec, Cut, SceneLine, SoundCue } from './video-plan';

/** What a scene kind may know when it makes its props: facts of the script, never invented ones. */
export interface SceneFacts {
  readonly cut: Cut;
  readonly document: ScriptDocument;
  readonly data: AuthorData;
  readonly section: Section;
  /** The lines spoken in this scene, in order. */
  readonly lines: readonly TimedLine[];
  /** The section's list items with their explanations (from the Full Script), empty where it has no list. */
  readonly items: readonly {
    readonly name: string;
    readonly shortName: string;
    readonly detail: string | null;
    readonly line: number;
  }[];
  /** Which entry this scene is about, for kinds made per entry (statistic, quote, example, short item); else 0. */
  readonly index: number;
  /** Statistics that the film shows in this scene without saying them (indices into extras.statistics). */
  readonly silentStatistics: readonly number[];
  /** Examples told in this scene, as indices into extras.examples, in order. */
  readonly examples: readonly number[];
  readonly isFirstSection: boolean;
  readonly isLastSection: boolean;
}

/** How a Visual Cue is recognised: every matched pattern scores its weight; the highest sum wins. */
export interface CueMatcher {
  readonly patterns: readonly { readonly words: RegExp; readonly weight: number }[];
}

/** What triggers a kind that no Visual Cue names. */
export type Trigger =
  | 'title'
  | 'statistic'
  | 'quote'
  | 'example'
  | 'question'
  | 'poll'
  | 'quiz'
  | 'slider'
  | 'explore'
  | 'end-screen'
  | 'fallback'
  | 'short-hook'
  | 'short-item'
  | 'short-end';

/** A scene kind without its drawing: what the planner needs to know. Times are in ms when asked, frames when given. */
export interface SceneKind<Props = unknown> {
  /** Equals the folder's name. */
  readonly kind: string;
  /** Null for kinds that only a trigger calls. */
  readonly cue: CueMatcher | null;
  readonly triggers: readonly Trigger[];
  readonly schema: z.ZodType<Props>;
  /** Typed props from the section's facts, or a sentence that says what it lacks (then the next best kind is tried). */
  fromSection(facts: SceneFacts): Props | { readonly lacks: string };
  /** What it asks for, in order. Every line must be the anchor of exactly one beat, in the order of `lines`. */
  beats(props: Props, lines: readonly TimedLine[]): BeatSpec[];
  sounds(props: Props, beats: readonly Beat[], lines: readonly SceneLine[]): SoundCue[];
  /**
   * The audio description from what is drawn, present tense, objective: whole sentences, a long form of about 25 words at
   * most and one sentence of at most 12. What is spoken in the scene needn't be described.
   *
   * @param isSpoken false where nobody says its words: those on the screen are read then
   */
  describe(props: Props, isSpoken: boolean): { readonly long: string; readonly short: string };
}

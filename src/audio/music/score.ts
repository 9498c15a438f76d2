/** Everything that can play in the music. */
export type InstrumentName =
  | 'warm'
  | 'strings'
  | 'choir'
  | 'piano'
  | 'keys'
  | 'pluck'
  | 'mallet'
  | 'bell'
  | 'sequencer'
  | 'bass'
  | 'sub'
  | 'kick'
  | 'rim'
  | 'brush'
  | 'snap'
  | 'shaker'
  | 'hat'
  | 'tom'
  | 'tick'
  | 'wash'
  | 'rise';

/** A note of the score. */
export interface Note {
  readonly instrument: InstrumentName;
  /** From the film's start. */
  readonly atSeconds: number;
  readonly lengthSeconds: number;
  /** MIDI pitch; the variant of a drum. */
  readonly pitch: number;
  readonly decibels: number;
  /** A firmer touch, where the instrument knows one. */
  readonly hard: boolean;
  /** From -1 (left) to 1. */
  readonly pan: number;
}

/** A chord as semitones: its root and bass over the movement's tonic, its tones over its root. */
export interface Chord {
  readonly root: number;
  readonly bass: number;
  readonly tones: readonly number[];
}

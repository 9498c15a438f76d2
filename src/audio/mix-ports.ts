import type { SoundSources } from './lay-tracks';

/** What a mixer works with: it asks for sound as it needs it and holds only a piece of the film in memory. */
export interface MixPorts<Piece> {
  readonly sources: SoundSources;
  /**
   * Takes the finished sound, piece by piece in order. The buffers are used again for the next piece. A piece from the
   * film's first sample begins the film anew: what was taken before wasn't loud enough yet.
   */
  readonly deliver: (piece: Piece, from: number) => void;
  /** Hears how much of the work is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Share of a mixer's work until the tracks are laid. */
export const laidShare = 0.2;

/** A measured value, or null where there was nothing to measure. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

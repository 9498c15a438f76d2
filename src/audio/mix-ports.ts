import type { SoundSources } from './lay-tracks';

/** What a mixer works with: it asks for sound as it needs it and holds only a piece of the film in memory. */
export interface MixPorts<Piece> {
  readonly sources: SoundSources;
  /**
   * Takes the finished sound, piece by piece in any order. The buffers are used again for the next piece. A piece takes the
   * place of what was delivered there before: that wasn't loud enough yet.
   *
   * @param key everything that the piece is made from
   */
  readonly deliver: (piece: Piece, from: number, key: string) => void;
  /**
   * Takes the samples `[from, to)` from what an earlier mix delivered under the same key, in the same place.
   *
   * @returns false when they aren't at hand: then the piece is mixed and delivered
   */
  readonly deliverAgain: (key: string, from: number, to: number) => boolean;
  /** Hears how much of the work is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Share of a mixer's work until the tracks are laid. */
export const laidShare = 0.2;

/** A measured value, or null where there was nothing to measure. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

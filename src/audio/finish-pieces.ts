import type { MixPorts } from './mix-ports';
import type { DeskPiece, MixedPiece } from './mixing-desk';

/** What was heard of a film's finished pieces so far. */
export interface FinishedFacts {
  /** The highest true peak, an amplitude. */
  highest: number;
  /** The deepest that the limiter reached, in decibels. */
  limitedDb: number;
  /** K-weighted powers, step by step, of the words that are compared with the music, and of the music. */
  readonly words: number[];
  readonly music: number[];
}

/** A piece that is finished now. */
interface Finishing<Piece> {
  readonly mixed: MixedPiece;
  readonly words: readonly number[];
  readonly sound: Piece;
}

/** Finishes the pieces of a film. */
export interface Finisher<Piece> {
  readonly facts: FinishedFacts;
  /**
   * Hears the next piece; delivers it unless it is known already.
   *
   * @param key everything that its sound is made from
   * @returns K-weighted powers of the mix
   */
  readonly finish: (piece: DeskPiece, key: string, mix: () => Finishing<Piece>) => readonly number[];
  /** Delivers what wasn't yet: as an earlier mix did where that is at hand. */
  readonly deliverKnown: () => void;
}

/** Begins a film. */
export function startFinishing<Piece>({
  sources: { memory },
  deliver,
  deliverAgain,
}: MixPorts<Piece>): Finisher<Piece> {
  const facts: FinishedFacts = { highest: 0, limitedDb: 0, words: [], music: [] };
  const known: (() => void)[] = [];
  return {
    facts,
    finish: ({ from, to }, made, mix) => {
      const key = `finished ${made}`;
      let found = memory.recall(key);
      if (found === null) {
        const { mixed, words, sound } = mix();
        found = [[mixed.truePeak(), mixed.limitedDb], mixed.powers('mix'), words, mixed.powers('music')];
        memory.keep(key, found);
        deliver(sound, from, key);
      } else
        known.push(() => {
          if (!deliverAgain(key, from, to)) deliver(mix().sound, from, key);
        });
      const [[highest = 0, limitedDb = 0] = [], powers = [], words = [], music = []] = found;
      facts.highest = Math.max(facts.highest, highest);
      facts.limitedDb = Math.max(facts.limitedDb, limitedDb);
      facts.words.push(...words);
      facts.music.push(...music);
      return powers;
    },
    deliverKnown: () => {
      for (const deliverOne of known) deliverOne();
    },
  };
}

import { decibelsToGain } from './level/decibels';
import { integratedLoudness, makeMeter } from './level/loudness';
import type { Desk, MixedPiece } from './mixing-desk';

/** Loudness that the track is brought to. */
const targetLufs = -14;
/** True peak that the track keeps under: 0.2 dB inside the promised -1. */
export const ceilingDb = -1.2;

/** Nothing is raised by more than this: a film of a few ticks stays a film of a few ticks. */
const mostGainDb = 20;
const closeEnoughLu = 0.1;
const mostRounds = 6;

/** Share of the work until the sum is measured. */
const measuredShare = 0.25;

/** The gain of the sum of all stems before its limiter, a factor, and the loudness that comes of it. */
export interface Master {
  readonly gain: number;
  /** -Infinity for silence. */
  readonly lufs: number;
}

/**
 * Finds the one linear gain that brings the sum of the stems to `targetLufs` when its peaks are held under
 * `ceilingDb`. What the limiter takes is given back by the gain, in a few rounds; the last one is the film.
 *
 * @param samples length of the film
 * @param startRound who hears the pieces of a round, in order, once their loudness is measured
 * @param onProgress hears how much of the work is done, 0 to 1
 */
export function findMaster(
  desk: Desk,
  samples: number,
  startRound: (gain: number) => (piece: MixedPiece) => void,
  onProgress: (share: number) => void,
): Master {
  const loudnessOf = (
    pieces: Iterable<MixedPiece>,
    hear: (piece: MixedPiece) => void,
    [from, to]: readonly [number, number],
  ): number => {
    const meter = makeMeter(samples);
    for (const piece of pieces) {
      meter.add(piece.mix);
      hear(piece);
      onProgress(from + ((to - from) * (piece.from + piece.mix.left.length)) / samples);
    }
    return integratedLoudness(meter.powers);
  };
  const before = loudnessOf(desk(1, Infinity), () => undefined, [0, measuredShare]);
  let gainDb = Number.isFinite(before) ? Math.min(mostGainDb, targetLufs - before) : 0;
  for (let round = 0; ; round += 1) {
    const gain = decibelsToGain(gainDb);
    // Most films need one round; how many more it would take is not known beforehand.
    const shares = [round === 0 ? measuredShare : 1, 1] as const;
    const lufs = loudnessOf(desk(gain, ceilingDb), startRound(gain), shares);
    const missing = targetLufs - lufs;
    const isDone = !Number.isFinite(before) || Math.abs(missing) <= closeEnoughLu;
    if (isDone || gainDb >= mostGainDb || round === mostRounds - 1) return { gain, lufs };
    // A limiter that bites gives back less than it is given.
    gainDb = Math.min(mostGainDb, gainDb + missing * (round === 0 ? 1 : 1.6));
  }
}

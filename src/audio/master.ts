import { decibelsToGain } from './level/decibels';
import { integratedLoudness, makeMeter } from './level/loudness';
import type { Desk } from './mixing-desk';

/** Loudness that the track is brought to. */
const targetLufs = -14;
/** True peak that the track keeps under: 0.2 dB inside the promised -1. */
export const ceilingDb = -1.2;

/** Nothing is raised by more than this: a film of a few ticks stays a film of a few ticks. */
const mostGainDb = 20;
const closeEnoughLu = 0.1;
const mostRounds = 6;

/** The gain of the sum of all stems before its limiter, a factor, and the loudness that comes of it. */
export interface Master {
  readonly gain: number;
  /** -Infinity for silence. */
  readonly lufs: number;
}

/**
 * Finds the one linear gain that brings the sum of the stems to `targetLufs` when its peaks are held under
 * `ceilingDb`. What the limiter takes is given back by the gain, in a few rounds.
 *
 * @param samples length of the film
 * @param onProgress hears how much of the work is done, 0 to 1
 */
export function findMaster(desk: Desk, samples: number, onProgress: (share: number) => void): Master {
  const loudnessAt = (gain: number, ceiling: number, from: number, to: number): number => {
    const meter = makeMeter(samples);
    for (const piece of desk(gain, ceiling)) {
      meter.add(piece.mix);
      onProgress(from + ((to - from) * (piece.from + piece.mix.left.length)) / samples);
    }
    return integratedLoudness(meter.powers);
  };
  const before = loudnessAt(1, Infinity, 0, 0.4);
  if (!Number.isFinite(before)) return { gain: 1, lufs: before };
  let gainDb = Math.min(mostGainDb, targetLufs - before);
  for (let round = 0; ; round += 1) {
    const gain = decibelsToGain(gainDb);
    // Most films need one round; how many more it would take is not known beforehand.
    const lufs = loudnessAt(gain, ceilingDb, round === 0 ? 0.4 : 1, 1);
    const missing = targetLufs - lufs;
    if (Math.abs(missing) <= closeEnoughLu || gainDb >= mostGainDb || round === mostRounds - 1)
      return { gain, lufs };
    // A limiter that bites gives back less than it is given.
    gainDb = Math.min(mostGainDb, gainDb + missing * (round === 0 ? 1 : 1.6));
  }
}

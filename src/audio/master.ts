import { decibelsToGain } from './level/decibels';
import { integratedLoudness, stepSamples } from './level/loudness';
import { type MixMemory, remember } from './mix-memory';
import type { Desk, DeskPiece } from './mixing-desk';
import { sampleRate } from './sample-rate';

/** Loudness that the track is brought to. */
const targetLufs = -14;
/** True peak that the track keeps under: 0.2 dB inside the promised -1. */
export const ceilingDb = -1.2;

/** Nothing is raised by more than this: a film of a few ticks stays a film of a few ticks. */
const mostGainDb = 20;
const closeEnoughLu = 0.25;
/** Gains stand in steps: a film whose loudness changes by a hair keeps its gain, and with it all of its finished pieces. */
const gainStepsPerDb = 5;
const toStep = (decibels: number): number => Math.round(decibels * gainStepsPerDb) / gainStepsPerDb;
const mostRounds = 6;

/** Shares of the work until the sum is measured, and until it is known what the limiter takes. */
const [measuredShare, probedShare] = [0.35, 0.45];

/** What the limiter takes is found on a part of the film: two seconds of every eight. */
const probed = { length: sampleRate * 2, spacing: sampleRate * 8 } as const;
/** A limiter that bites gives back less than it is given. */
const givenBack = 1.2;
/** What is missing by less than this needn't be looked at again once it is given. */
const foundLu = 0.4;
const mostProbes = 4;

/** The gain of the sum of all stems before its limiter, a factor, and the loudness that comes of it. */
export interface Master {
  readonly gain: number;
  /** -Infinity for silence. */
  readonly lufs: number;
}

/** K-weighted powers of a piece of the mix at some gain. */
function powersOf(memory: MixMemory, { key, mix }: DeskPiece): readonly number[] {
  const [powers = []] = remember(memory, `mixed ${key}`, () => [mix().powers('mix')]);
  return powers;
}

/** What the limiter takes of the loudness at a gain, in LU: 0 or less. `powers` were measured at a gain of 1 without it. */
function limiterLoss(desk: Desk, memory: MixMemory, gain: number, powers: readonly number[]): number {
  let [left, all] = [0, 0];
  for (const piece of desk(gain, ceilingDb, probed)) {
    const first = Math.round(piece.from / stepSamples);
    for (const [index, power] of powersOf(memory, piece).entries()) {
      left += power;
      all += (powers[first + index] ?? 0) * gain * gain;
    }
  }
  return all > 0 && left > 0 ? Math.min(0, 10 * Math.log10(left / all)) : 0;
}

/**
 * Finds the one linear gain that brings the sum of the stems to `targetLufs` when its peaks are held under
 * `ceilingDb`. What the limiter takes is estimated on a part of the film and given back by the gain; where that was not
 * enough, in a few rounds more. The last one is the film.
 *
 * @param samples length of the film
 * @param startRound who finishes the pieces of a round, in order, and says what K-weighted powers they have
 * @param onProgress hears how much of the work is done, 0 to 1
 */
export function findMaster(
  desk: Desk,
  samples: number,
  memory: MixMemory,
  startRound: (gain: number) => (piece: DeskPiece) => readonly number[],
  onProgress: (share: number) => void,
): Master {
  const hear = (
    pieces: Iterable<DeskPiece>,
    powersIn: (piece: DeskPiece) => readonly number[],
    [from, to]: readonly [number, number],
  ): number[] => {
    const powers: number[] = [];
    for (const piece of pieces) {
      powers.push(...powersIn(piece));
      onProgress(from + ((to - from) * piece.to) / samples);
    }
    return powers;
  };
  const unlimited = hear(desk(1, Infinity), (piece) => powersOf(memory, piece), [0, measuredShare]);
  const before = integratedLoudness(unlimited);
  const wantedDb = Number.isFinite(before) ? Math.min(mostGainDb, targetLufs - before) : 0;
  let gainDb = toStep(wantedDb);
  for (let probe = 0, missing = Infinity; Math.abs(missing) > foundLu && probe < mostProbes; probe += 1) {
    missing = wantedDb - gainDb - limiterLoss(desk, memory, decibelsToGain(gainDb), unlimited);
    gainDb = Math.min(mostGainDb, toStep(gainDb + missing * givenBack));
  }
  for (let round = 0; ; round += 1) {
    const gain = decibelsToGain(gainDb);
    // Most films need one round; how many more it would take is not known beforehand.
    const shares = [round === 0 ? probedShare : 1, 1] as const;
    const lufs = integratedLoudness(hear(desk(gain, ceilingDb), startRound(gain), shares));
    const missing = targetLufs - lufs;
    const isDone = !Number.isFinite(before) || Math.abs(missing) <= closeEnoughLu;
    const nextDb = Math.min(mostGainDb, toStep(gainDb + missing * (round === 0 ? givenBack : 1.6)));
    if (isDone || nextDb === gainDb || round === mostRounds - 1) return { gain, lufs };
    gainDb = nextDb;
  }
}

import { sampleRate } from '../sample-rate';
import type { StereoBuffer } from '../stereo-buffer';

/** Samples of one measuring step: 100 ms, a quarter of the standard's 400 ms block. */
export const stepSamples = sampleRate / 10;

/**
 * Who measures a stretch of a sound begins so many samples before it: the filters forget what came before by a factor of 10^20
 * in that time.
 */
export const settleSamples = 2 * stepSamples;

/** The K-weighting of ITU-R BS.1770-4 at 48 kHz: a shelf for the head, then a high-pass (whose b is 1, -2, 1). */
export const kWeighting = {
  shelf: {
    b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
    a: [-1.69065929318241, 0.73248077421585],
  },
  highPass: { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
} as const;
const [b0, b1, b2] = kWeighting.shelf.b;
const [a1, a2] = kWeighting.shelf.a;
const [h1a, h2a] = kWeighting.highPass.a;

/** Weighs a sound that comes in pieces. */
export interface LoudnessMeter {
  /** Pieces come in order; all but the last one are whole steps long. */
  add(piece: StereoBuffer): void;
  /** K-weighted power, both channels added, of each step so far (the last one may be partly empty). */
  readonly powers: Float64Array;
}

/** What the two filters of a channel remember from step to step. */
interface Memory {
  s1: number;
  s2: number;
  h1: number;
  h2: number;
}

/** The sum of the weighted squares of a step. */
function weighStep(channel: Float32Array, from: number, memory: Memory): number {
  let { s1, s2, h1, h2 } = memory;
  const to = Math.min(channel.length, from + stepSamples);
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    const x = channel[i] ?? 0;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    const z = y + h1;
    h1 = -2 * y - h1a * z + h2;
    h2 = y - h2a * z;
    sum += z * z;
  }
  // Filters that ring on in silence would fall into denormal numbers, which are slow.
  const isSilent = sum < 1e-20;
  memory.s1 = isSilent ? 0 : s1;
  memory.s2 = isSilent ? 0 : s2;
  memory.h1 = isSilent ? 0 : h1;
  memory.h2 = isSilent ? 0 : h2;
  return sum;
}

/** @param samples of the whole sound, a side; more may come than that */
export function makeMeter(samples: number): LoudnessMeter {
  let powers = new Float64Array(Math.ceil(samples / stepSamples));
  const makeMemory = (): Memory => ({ s1: 0, s2: 0, h1: 0, h2: 0 });
  const memories = { left: makeMemory(), right: makeMemory() };
  const expected = powers.length;
  let done = 0;
  return {
    get powers() {
      return powers.subarray(0, Math.max(done, expected));
    },
    add({ left, right }) {
      for (let from = 0; from < left.length; from += stepSamples) {
        if (done === powers.length) {
          const more = new Float64Array(2 * done + 600);
          more.set(powers);
          powers = more;
        }
        const inLeft = weighStep(left, from, memories.left);
        const inRight = left === right ? inLeft : weighStep(right, from, memories.right);
        powers[done] = inLeft / stepSamples + inRight / stepSamples;
        done += 1;
      }
    },
  };
}

/**
 * K-weighted power, both channels added, of each 100 ms of a sound (the last step may be partly empty).
 *
 * Everything that this project says about loudness is drawn from these steps.
 */
export function weightedPowers(buffer: StereoBuffer): Float64Array {
  const meter = makeMeter(buffer.left.length);
  meter.add(buffer);
  return meter.powers;
}

/** A K-weighted power in LUFS; -Infinity for silence. */
export function powerToLufs(power: number): number {
  return power > 0 ? -0.691 + 10 * Math.log10(power) : -Infinity;
}

/** The mean power of every whole window of `length` steps, each beginning `hop` steps after the one before. */
function windowPowers(powers: ArrayLike<number>, length: number, hop: number): number[] {
  const windows: number[] = [];
  for (let from = 0; from + length <= powers.length; from += hop) {
    let sum = 0;
    for (let step = from; step < from + length; step += 1) sum += powers[step] ?? 0;
    windows.push(sum / length);
  }
  return windows;
}

/** The power of each 400 ms block, which overlap by three quarters. A shorter sound is one block. */
function blockPowers(powers: ArrayLike<number>): number[] {
  return powers.length === 0 ? [] : windowPowers(powers, Math.min(4, powers.length), 1);
}

/** The mean of the blocks that are louder than `gateLufs`; 0 when none is. */
function gatedMean(blocks: readonly number[], gateLufs: number): number {
  const loud = blocks.filter((power) => powerToLufs(power) > gateLufs);
  return loud.length === 0 ? 0 : loud.reduce((sum, power) => sum + power, 0) / loud.length;
}

/**
 * Integrated loudness by ITU-R BS.1770-4 in LUFS: blocks of 400 ms, absolute gate at -70 LUFS, relative gate 10 LU
 * under the mean of what passes it. -Infinity for silence.
 *
 * @example integratedLoudness(weightedPowers(sine)); // -23.0 for 1 kHz at -23 dBFS in both channels
 */
export function integratedLoudness(powers: ArrayLike<number>): number {
  const blocks = blockPowers(powers);
  const ungated = gatedMean(blocks, -70);
  return powerToLufs(gatedMean(blocks, Math.max(-70, powerToLufs(ungated) - 10)));
}

/** The loudest 400 ms of a sound in LUFS. */
export function loudestMoment(powers: Float64Array): number {
  return powerToLufs(blockPowers(powers).reduce((most, power) => Math.max(most, power), 0));
}

/** Steps of the 3 s that a short-term loudness is measured over, and from one to the next. */
const [shortTermSteps, shortTermHop] = [30, 10];

/**
 * Loudness range by EBU Tech 3342 in LU: from the 10th to the 95th percentile of the short-term loudness, which is measured over
 * 3 s once a second, with an absolute gate at -70 LUFS and a relative one 20 LU under the mean of what passes it. 0 for what
 * is shorter than 3 s.
 */
export function loudnessRange(powers: ArrayLike<number>): number {
  const blocks = windowPowers(powers, shortTermSteps, shortTermHop);
  const gate = Math.max(-70, powerToLufs(gatedMean(blocks, -70)) - 20);
  const loud = blocks
    .map(powerToLufs)
    .filter((lufs) => lufs > gate)
    .sort((a, b) => a - b);
  const percentile = (share: number): number => loud[Math.round((loud.length - 1) * share)] ?? 0;
  return percentile(0.95) - percentile(0.1);
}

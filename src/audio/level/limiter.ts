import { joinStretches, type Stretch } from '../duck';
import { sampleRate } from '../sample-rate';
import { channelsOf, type StereoBuffer } from '../stereo-buffer';
import { decibelsToGain, gainToDecibels } from './decibels';
import { peakBlock, visitPeaks } from './true-peak';

/** How long before a peak the level starts to sink, and how long after it rises again, in samples. */
const attack = Math.round(sampleRate * 0.004);
const release = Math.round(sampleRate * 0.12);
/** The oversampling filter spreads a peak over its neighbours: they are held down with it. */
const spread = 6;

const fall = Float32Array.from(
  { length: attack },
  (_, i) => 0.5 - 0.5 * Math.cos((Math.PI * (i + 1)) / (attack + 1)),
);
const rise = Float32Array.from(
  { length: release },
  (_, i) => 0.5 + 0.5 * Math.cos((Math.PI * (i + 1)) / (release + 1)),
);

interface Region {
  readonly from: number;
  /** Gain reduction of each sample, in decibels. */
  reductions: Float32Array;
  length: number;
}

function deepen(region: Region, from: number, to: number, decibels: (i: number) => number): void {
  const { reductions } = region;
  for (let i = Math.max(from, region.from); i < to; i += 1) {
    const at = i - region.from;
    reductions[at] = Math.max(reductions[at] ?? 0, decibels(i));
  }
}

function addPeak(region: Region, from: number, to: number, decibels: number): void {
  region.length = Math.max(region.length, to + release - region.from);
  if (region.length > region.reductions.length) {
    const wider = new Float32Array(region.length * 2);
    wider.set(region.reductions);
    region.reductions = wider;
  }
  deepen(region, from - attack, from, (i) => decibels * (fall[i - from + attack] ?? 0));
  deepen(region, from, to, () => decibels);
  deepen(region, to, to + release, (i) => decibels * (rise[i - to] ?? 0));
}

function apply(region: Region, channels: readonly Float32Array[]): void {
  for (let at = 0; at < region.length; at += 1) {
    const reduction = region.reductions[at] ?? 0;
    if (reduction === 0) continue;
    const gain = decibelsToGain(-reduction);
    const i = region.from + at;
    for (const channel of channels) if (i < channel.length) channel[i] = (channel[i] ?? 0) * gain;
  }
}

/** A block that is too loud: its first sample, and by how much. */
interface Peak {
  readonly from: number;
  readonly decibels: number;
}

/** The blocks in some stretches whose true peak is over `ceiling`, with what it takes to bring them to `target`. */
function findPeaks(
  buffer: StereoBuffer,
  ceiling: number,
  target: number,
  stretches: readonly Stretch[],
): Peak[] {
  const peaks: Peak[] = [];
  for (const { from: begin, to: end } of stretches) {
    const visit = (from: number, peak: number): number => {
      peaks.push({ from, decibels: gainToDecibels(peak / target) });
      return ceiling;
    };
    visitPeaks(buffer, ceiling, visit, begin, end);
  }
  return peaks;
}

/** Holds peaks down in all sounds alike; returns the stretches that were touched. */
function holdDown(sounds: readonly StereoBuffer[], peaks: readonly Peak[]): Stretch[] {
  const channels = sounds.flatMap(channelsOf);
  const touched: Stretch[] = [];
  const done = (region: Region): void => {
    apply(region, channels);
    touched.push({ from: region.from, to: region.from + region.length });
  };
  let region: Region | null = null;
  for (const { from, decibels } of peaks) {
    const start = Math.max(0, from - spread - attack);
    if (region === null || start >= region.from + region.length) {
      if (region !== null) done(region);
      region = { from: start, reductions: new Float32Array(attack + release * 2), length: 0 };
    }
    addPeak(region, from - spread, from + peakBlock + spread, decibels);
  }
  if (region !== null) done(region);
  return touched;
}

/** The blocks, from the first to the last one, whose peaks hang on some stretches. */
function blocksAround(stretches: readonly Stretch[], length: number): Stretch[] {
  const around = stretches.map(({ from, to }) => ({
    from: Math.max(0, Math.floor(from / peakBlock) - 2) * peakBlock,
    to: Math.min(length, (Math.ceil(to / peakBlock) + 1) * peakBlock),
  }));
  return joinStretches(around, 1);
}

/**
 * How many samples before and after a stretch have a say in its limited samples and their true peak: twice what one
 * peak reaches, because peaks are taken twice. A stretch limited with so much around it is limited as in the whole.
 */
export const limiterReach = {
  before: 2 * (release + spread + 2 * peakBlock) + 2 * peakBlock,
  after: 2 * (attack + spread + 2 * peakBlock) + 2 * peakBlock,
} as const;

/**
 * Holds a sound, in place, at or under a true peak. It knows the peaks in advance, so the level sinks smoothly for
 * 4 ms before one and rises for 120 ms after it; both sides move together. Whatever is quieter stays untouched.
 *
 * @param ceilingDb the highest true peak that may remain, in dBTP
 * @param counted where reductions count for the result; the rest is limited too
 * @param parts what the sound was added up from, as long as it: they sink with it, so that they still add up to it
 * @returns the deepest reduction in decibels (0 when nothing was touched)
 * @example limit(mix, -1.2); // 2.4, and truePeak(mix) is at most decibelsToGain(-1.2) within a hair
 */
export function limit(
  buffer: StereoBuffer,
  ceilingDb: number,
  counted: Stretch = { from: 0, to: buffer.left.length },
  parts: readonly StereoBuffer[] = [],
): number {
  const ceiling = decibelsToGain(ceilingDb);
  const deepest = (peaks: readonly Peak[]): number =>
    peaks
      .filter(({ from }) => from >= counted.from && from < counted.to)
      .reduce((most, { decibels }) => Math.max(most, decibels), 0);
  const { length } = buffer.left;
  const peaks = findPeaks(buffer, ceiling, ceiling, [{ from: 0, to: length }]);
  const touched = holdDown([buffer, ...parts], peaks);
  // The moving gain itself bends the wave a little: what still stands out by more than a hair is taken again.
  const left = findPeaks(buffer, ceiling * 1.005, ceiling * 0.998, blocksAround(touched, length));
  holdDown([buffer, ...parts], left);
  return deepest(peaks) + deepest(left);
}

import { sampleRate } from '../sample-rate';
import { channelsOf, type StereoBuffer } from '../stereo-buffer';
import { decibelsToGain, gainToDecibels } from './decibels';
import { peakBlock, truePeak, visitPeaks } from './true-peak';

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

function limitOnce(buffer: StereoBuffer, ceiling: number): number {
  const channels = channelsOf(buffer);
  const peaks: { from: number; decibels: number }[] = [];
  visitPeaks(buffer, ceiling, (from, peak) => {
    peaks.push({ from, decibels: gainToDecibels(peak / ceiling) });
    return ceiling;
  });
  let region: Region | null = null;
  for (const { from, decibels } of peaks) {
    const start = Math.max(0, from - spread - attack);
    if (region === null || start >= region.from + region.length) {
      if (region !== null) apply(region, channels);
      region = { from: start, reductions: new Float32Array(attack + release * 2), length: 0 };
    }
    addPeak(region, from - spread, from + peakBlock + spread, decibels);
  }
  if (region !== null) apply(region, channels);
  return peaks.reduce((most, peak) => Math.max(most, peak.decibels), 0);
}

/**
 * Holds a sound, in place, at or under a true peak. It knows the peaks in advance, so the level sinks smoothly for
 * 4 ms before one and rises for 120 ms after it; both sides move together. Whatever is quieter stays untouched.
 *
 * @param ceilingDb the highest true peak that may remain, in dBTP
 * @returns the deepest reduction in decibels (0 when nothing was touched)
 * @example limit(mix, -1.2); // 2.4, and truePeak(mix) is at most decibelsToGain(-1.2) within a hair
 */
export function limit(buffer: StereoBuffer, ceilingDb: number): number {
  const ceiling = decibelsToGain(ceilingDb);
  const deepest = limitOnce(buffer, ceiling);
  if (deepest === 0) return 0;
  // The moving gain itself bends the wave a little: what still stands out by more than a hair is taken again.
  const left = truePeak(buffer);
  return left > ceiling * 1.005 ? deepest + limitOnce(buffer, ceiling * 0.998) : deepest;
}

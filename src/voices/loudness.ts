import { kWeighting } from '../audio/level/loudness';
import { filtered } from './biquad';

const sampleRate = 48_000;
const blockSamples = 0.4 * sampleRate;
const stepSamples = 0.1 * sampleRate;
const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const toPower = (lufs: number): number => 10 ** ((lufs + 0.691) / 10);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The gated loudness of a mono clip at 48 kHz in LUFS (BS.1770: 400 ms blocks, gates at -70 LUFS and 10 LU below the mean).
 *
 * A clip shorter than a block is measured as one block. Silence is -Infinity.
 */
export function loudness(samples: Float32Array): number {
  const weighted = filtered(filtered(samples, kWeighting.shelf), kWeighting.highPass);
  const size = Math.min(blockSamples, weighted.length);
  const powers: number[] = [];
  for (let at = 0; at + size <= weighted.length && size > 0; at += stepSamples) {
    const block = weighted.subarray(at, at + size);
    powers.push(block.reduce((sum, sample) => sum + sample * sample, 0) / size);
  }
  const audible = powers.filter((power) => power > toPower(-70));
  if (audible.length === 0) return -Infinity;
  const gate = mean(audible) / 10;
  return toLufs(mean(audible.filter((power) => power >= gate)));
}

/**
 * The clip at `targetLufs`; quieter where its highest sample would pass `peakDb` (dBFS), so nothing is ever clipped.
 *
 * Silence comes back as it is.
 */
export function levelled(samples: Float32Array, targetLufs: number, peakDb: number): Float32Array {
  const measured = loudness(samples);
  if (measured === -Infinity) return samples;
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const gain = Math.min(10 ** ((targetLufs - measured) / 20), 10 ** (peakDb / 20) / peak);
  return samples.map((sample) => sample * gain);
}

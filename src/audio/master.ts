import { decibelsToGain } from './level/decibels';
import { integratedLoudness, weightedPowers } from './level/loudness';
import { limit } from './level/limiter';
import { channelsOf, silence, type StereoBuffer } from './stereo-buffer';

/** Loudness that the track is brought to, and the true peak that it keeps under (0.2 dB inside the promised -1). */
const targetLufs = -14;
const ceilingDb = -1.2;

/** Nothing is raised by more than this: a film of a few ticks stays a film of a few ticks. */
const mostGainDb = 20;
const closeEnoughLu = 0.1;
const mostRounds = 6;

function scale(buffer: StereoBuffer, gain: number): void {
  for (const channel of channelsOf(buffer))
    for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * gain;
}

function sumInto(mix: StereoBuffer, stems: readonly StereoBuffer[], gain: number): void {
  for (const side of ['left', 'right'] as const) {
    const out = mix[side];
    out.fill(0);
    for (const stem of stems) {
      const channel = stem[side];
      for (let i = 0; i < out.length; i += 1) out[i] = (out[i] ?? 0) + (channel[i] ?? 0) * gain;
    }
  }
}

/** The mastered track and the deepest that the limiter reached. */
export interface Master {
  readonly mix: StereoBuffer;
  readonly limitedDb: number;
}

/**
 * Adds the stems up, brings the sum to `targetLufs` with one linear gain and holds its peaks down. What the limiter
 * takes is given back by the gain, in a few rounds. The stems get the same gain, in place.
 */
export function master(stems: Readonly<Record<'narration' | 'music' | 'effects', StereoBuffer>>): Master {
  const parts = Object.values(stems);
  const mix = silence(parts[0]?.left.length ?? 0);
  sumInto(mix, parts, 1);
  const before = integratedLoudness(weightedPowers(mix));
  if (!Number.isFinite(before)) return { mix, limitedDb: limit(mix, ceilingDb) };
  let gainDb = Math.min(mostGainDb, targetLufs - before);
  let limitedDb = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    if (round > 0) sumInto(mix, parts, decibelsToGain(gainDb));
    else scale(mix, decibelsToGain(gainDb));
    limitedDb = limit(mix, ceilingDb);
    const missing = targetLufs - integratedLoudness(weightedPowers(mix));
    if (Math.abs(missing) <= closeEnoughLu || gainDb >= mostGainDb || round === mostRounds - 1) break;
    // A limiter that bites gives back less than it is given.
    gainDb = Math.min(mostGainDb, gainDb + missing * (round === 0 ? 1 : 1.6));
  }
  for (const part of parts) scale(part, decibelsToGain(gainDb));
  return { mix, limitedDb };
}

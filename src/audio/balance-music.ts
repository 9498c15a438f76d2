import type { MusicCue } from '../plan/video-plan';
import { joinStretches, type Stretch } from './duck';
import type { GainPoint } from './level/gain-curve';
import { powerToLufs, stepSamples } from './level/loudness';
import { speechLufs } from './mix-narration';
import { sampleAtFrame, sampleRate } from './sample-rate';

/** Decibels that the music lies under the words while they are spoken. */
const musicUnderSpeechDb = 20.5;

/** A stretch whose music goes on thinner also lies a little lower. */
const thinDb = 1.5;
/** Levels stand in steps: words that move a little elsewhere leave the music as it was. */
const stepDb = 0.5;
/** Levels change over so many samples at a join, half of them on each side. */
const blend = Math.round(sampleRate * 0.4);

/** Mean of the powers whose middle is inside one of the stretches; null when nothing sounds there. */
export function meanPowerIn(powers: ArrayLike<number>, stretches: readonly Stretch[]): number | null {
  let sum = 0;
  let count = 0;
  for (const { from, to } of stretches) {
    const first = Math.max(0, Math.ceil(from / stepSamples - 0.5));
    const last = Math.min(powers.length - 1, Math.floor(to / stepSamples - 0.5));
    for (let step = first; step <= last; step += 1) {
      sum += powers[step] ?? 0;
      count += 1;
    }
  }
  return count === 0 || sum === 0 ? null : sum / count;
}

/** The parts of the stretches that lie in `[from, to)`. */
export function clipStretches(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  return stretches
    .map((stretch) => ({ from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) }))
    .filter((stretch) => stretch.to > stretch.from);
}

/**
 * The gain that brings each cue's music to its place under the words: `musicUnderSpeechDb` lower than speech where
 * speech is (or on the whole of a cue without any), to a quarter of a decibel. Within a cue the music keeps its own dynamics.
 *
 * @param powers of the music before any gain, as `weightedPowers` gives them
 */
export function balanceCurve(
  cues: readonly MusicCue[],
  powers: Float64Array,
  speech: readonly Stretch[],
  fps: number,
): GainPoint[] {
  const words = joinStretches(speech, 1);
  const points: GainPoint[] = [];
  for (const cue of [...cues].sort((a, b) => a.from - b.from)) {
    const from = sampleAtFrame(cue.from, fps);
    const to = sampleAtFrame(cue.from + cue.durationInFrames, fps);
    const power = meanPowerIn(powers, clipStretches(words, from, to)) ?? meanPowerIn(powers, [{ from, to }]);
    if (power === null) continue;
    const wanted = speechLufs - musicUnderSpeechDb - (cue.thin ? thinDb : 0) - powerToLufs(power);
    const decibels = Math.round(wanted / stepDb) * stepDb;
    const start = Math.max(from + blend / 2, (points.at(-1)?.sample ?? 0) + 1);
    points.push({ sample: start, decibels }, { sample: Math.max(start + 1, to - blend / 2), decibels });
  }
  return points;
}

import { ease } from '../instruments/noise';
import { hertzOf } from '../instruments/wave-table';
import { sampleRate } from '../sample-rate';
import { seededRandom } from '../seeded-random';
import { silence, type StereoBuffer } from '../stereo-buffer';
import { fadeTexture } from './noise-effects';
import { stepPitch } from './tonal-effects';

/** Samples between two looks at where the sound is to go. */
const stride = 16;

/** Wanders from -1 to 1 unevenly, never twice the same way. */
function wanderer(): (seconds: number) => number {
  const draw = seededRandom('wobble');
  const waves = Array.from({ length: 4 }, (_, i) => ({
    rate: 0.35 * Math.pow(1.9, i) * (0.85 + 0.3 * draw()),
    phase: draw() * 6.28,
    depth: 1 / (1 + 0.6 * i),
  }));
  return (t) =>
    waves.reduce((sum, wave) => sum + wave.depth * Math.sin(2 * Math.PI * wave.rate * t + wave.phase), 0) /
    2.4;
}

/** Follows heights from 0 to 1 over `seconds`, as -1 to 1, without corners. */
function follower(curve: readonly number[], seconds: number): (time: number) => number {
  return (time) => {
    const place = Math.min(1, time / seconds) * (curve.length - 1);
    const index = Math.min(curve.length - 2, Math.floor(place));
    const [low, high] = [curve[index] ?? 0.5, curve[index + 1] ?? curve[index] ?? 0.5];
    return 2 * (low + (high - low) * ease(place - index, 0, 1)) - 1;
  };
}

/**
 * Something that won't hold still: a low tone whose pitch, brightness, loudness and side rise and fall with a curve, for
 * the cue's time.
 *
 * @param tonic MIDI pitch class
 * @param curve heights from 0 to 1, spread evenly over its time; null lets it wander by itself
 */
export function wobble(tonic: number, seconds: number, curve: readonly number[] | null): StereoBuffer {
  const out = silence(Math.round(seconds * sampleRate));
  const unrestAt = curve === null || curve.length === 0 ? wanderer() : follower(curve, seconds);
  const semitones = curve === null ? 2.2 : 3.5;
  const hertz = hertzOf(stepPitch(tonic, 0) - 24 + 9);
  const turns = [0, 0];
  let unrest = unrestAt(0);
  for (let i = 0; i < out.left.length; i += 1) {
    if (i % stride === 0) unrest += 0.06 * (unrestAt(i / sampleRate) - unrest);
    const grip = 0.9 + 1.1 * unrest;
    const level = 0.62 + 0.38 * unrest;
    for (const [side, channel] of [out.left, out.right].entries()) {
      const turn =
        (turns[side] ?? 0) +
        (2 * Math.PI * hertz * Math.pow(2, (unrest * semitones + (side === 0 ? -0.07 : 0.07)) / 12)) /
          sampleRate;
      turns[side] = turn;
      const swing = side === 0 ? 1 - 0.35 * unrest : 1 + 0.35 * unrest;
      channel[i] = Math.sin(turn + grip * Math.sin(turn * 2)) * level * swing;
    }
  }
  fadeTexture(out, seconds);
  return out;
}

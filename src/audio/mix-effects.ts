import type { EffectCue } from '../plan/video-plan';
import { decibelsToGain } from './level/decibels';
import { duckShape } from './duck';
import { levelAt, type GainPoint } from './level/gain-curve';
import { equalPowerPan } from './level/pan';
import { homeKey } from './music/movement';
import { sampleAtFrame } from './sample-rate';
import { silence, type StereoBuffer } from './stereo-buffer';
import { synthesiseEffect, textures } from './synthesise-effect';

/** The film's facts that effects depend on. */
interface EffectsFilm {
  readonly fps: number;
  readonly seed: string;
}

/**
 * Lays all effects at the first sample of their frames, panned and at their levels. Textures (data chatter, wobble)
 * last for seconds, so they make room for words as the music does.
 *
 * @param duck the music's curve: 0 dB under words, up to `duckShape.liftDb` in rests
 */
export function mixEffects(
  cues: readonly EffectCue[],
  film: EffectsFilm,
  duck: readonly GainPoint[],
  samples: number,
): StereoBuffer {
  const track = silence(samples);
  const tonic = homeKey(film.seed);
  const made = new Map<string, StereoBuffer>();
  for (const cue of cues) {
    const seconds = cue.durationInFrames / film.fps;
    const key = `${cue.effect} ${cue.step} ${seconds}`;
    const sound = made.get(key) ?? synthesiseEffect({ effect: cue.effect, step: cue.step, seconds, tonic });
    made.set(key, sound);
    const from = sampleAtFrame(cue.from, film.fps);
    const pan = equalPowerPan(cue.pan);
    const level = Math.min(1, Math.max(0, cue.level)) * Math.SQRT2;
    const isTexture = textures.has(cue.effect);
    const length = Math.min(sound.left.length, samples - from);
    let gain = level;
    for (let i = 0; i < length; i += 1) {
      if (isTexture && i % 64 === 0)
        gain = level * decibelsToGain(levelAt(duck, from + i) - duckShape.liftDb);
      track.left[from + i] = (track.left[from + i] ?? 0) + (sound.left[i] ?? 0) * gain * pan.left;
      track.right[from + i] = (track.right[from + i] ?? 0) + (sound.right[i] ?? 0) * gain * pan.right;
    }
  }
  return track;
}

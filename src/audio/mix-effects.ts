import type { EffectCue } from '../plan/video-plan';
import type { AuthorSounds } from './author-sounds';
import { decibelsToGain } from './level/decibels';
import { duckShape } from './duck';
import { fitEffect } from './fit-effect';
import { levelAt, type GainPoint } from './level/gain-curve';
import { equalPowerPan, type PanGains } from './level/pan';
import { homeKey } from './music/movement';
import { sampleAtFrame } from './sample-rate';
import { fillWithSilence, type StereoBuffer } from './stereo-buffer';
import { levelEffect, synthesiseEffect, textures } from './synthesise-effect';
import type { Track } from './track';

/** The film's facts that effects depend on. */
interface EffectsFilm {
  readonly fps: number;
  readonly seed: string;
}

/** An effect in its place in the film. */
interface Placed {
  readonly sound: StereoBuffer;
  /** The film's sample at which it starts. */
  readonly start: number;
  readonly gains: PanGains;
  /** Its level at a sample of the film: steady, or with the words. */
  readonly levelAt: (sample: number) => number;
}

/** Samples of a texture that have one gain. */
const stride = 64;

/** Adds what is heard of an effect to a buffer whose first sample is the film's `from`. */
function addEffect(into: StereoBuffer, from: number, { sound, start, gains, levelAt: level }: Placed): void {
  const offset = start - from;
  const end = Math.min(sound.left.length, into.left.length - offset);
  for (let i = Math.max(0, -offset); i < end;) {
    const next = Math.min(end, i - (i % stride) + stride);
    const gain = level(start + i - (i % stride));
    for (; i < next; i += 1) {
      into.left[i + offset] = (into.left[i + offset] ?? 0) + (sound.left[i] ?? 0) * gain * gains.left;
      into.right[i + offset] = (into.right[i + offset] ?? 0) + (sound.right[i] ?? 0) * gain * gains.right;
    }
  }
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
  author: AuthorSounds,
): Track {
  const tonic = homeKey(film.seed);
  const made = new Map<string, StereoBuffer>();
  const soundOf = (cue: EffectCue): StereoBuffer => {
    const seconds = cue.durationInFrames / film.fps;
    const curve = 'curve' in cue ? cue.curve : null;
    const key = `${cue.effect} ${cue.step} ${seconds} ${curve?.join(' ') ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const { effect, step } = cue;
    const given = author.effect(effect);
    const sound =
      given === null
        ? synthesiseEffect({ effect, step, seconds, tonic, curve })
        : levelEffect(fitEffect(given, textures.has(effect) ? seconds : null), effect);
    made.set(key, sound);
    return sound;
  };
  return (from, into) => {
    fillWithSilence(into);
    for (const cue of cues) {
      const start = sampleAtFrame(cue.from, film.fps);
      if (start >= from + into.left.length) continue;
      const level = Math.min(1, Math.max(0, cue.level)) * Math.SQRT2;
      const isTexture = textures.has(cue.effect);
      addEffect(into, from, {
        sound: soundOf(cue),
        start,
        gains: equalPowerPan(cue.pan),
        levelAt: (sample) =>
          isTexture ? level * decibelsToGain(levelAt(duck, sample) - duckShape.liftDb) : level,
      });
    }
  };
}

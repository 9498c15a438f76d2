import type { EffectCue } from '../plan/video-plan';
import { decibelsToGain } from './level/decibels';
import { duckShape } from './duck';
import { fitEffect } from './fit-effect';
import type { SoundSources } from './lay-tracks';
import { remember } from './mix-memory';
import { curveWithin, levelAt, type GainPoint } from './level/gain-curve';
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

/** A cue and the film's samples in which it is heard. */
interface PlacedCue {
  readonly cue: EffectCue;
  readonly start: number;
  readonly end: number;
}

const levelOf = ({ level }: EffectCue): number => Math.min(1, Math.max(0, level)) * Math.SQRT2;

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
  { author, memory }: Pick<SoundSources, 'author' | 'memory'>,
): Track {
  const tonic = homeKey(film.seed);
  const made = new Map<string, StereoBuffer>();
  const curveOf = (cue: EffectCue): readonly number[] | null => ('curve' in cue ? cue.curve : null);
  const nameOf = (cue: EffectCue): string =>
    `${tonic} ${cue.effect} ${cue.step} ${cue.durationInFrames / film.fps} ${curveOf(cue)?.join(' ') ?? ''}`;
  const soundOf = (cue: EffectCue): StereoBuffer => {
    const seconds = cue.durationInFrames / film.fps;
    const curve = curveOf(cue);
    const key = nameOf(cue);
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
  const placed = cues.map((cue): PlacedCue => {
    const start = sampleAtFrame(cue.from, film.fps);
    const [[length = 0] = []] = remember(memory, `effect ${nameOf(cue)}`, () => [[soundOf(cue).left.length]]);
    return { cue, start, end: start + length };
  });
  const heardIn = (from: number, to: number): PlacedCue[] =>
    placed.filter(({ start, end }) => start < to && end > from);
  return {
    read: (from, into) => {
      fillWithSilence(into);
      for (const { cue, start } of heardIn(from, from + into.left.length)) {
        const level = levelOf(cue);
        const isTexture = textures.has(cue.effect);
        addEffect(into, from, {
          sound: soundOf(cue),
          start,
          gains: equalPowerPan(cue.pan),
          levelAt: (sample) =>
            isTexture ? level * decibelsToGain(levelAt(duck, sample) - duckShape.liftDb) : level,
        });
      }
    },
    ingredients: (from, to) =>
      JSON.stringify(
        heardIn(from, to).map(({ cue, start }) => [
          ...[nameOf(cue), start - from, cue.pan, levelOf(cue)],
          textures.has(cue.effect) ? curveWithin(duck, from - stride, to) : null,
        ]),
      ),
  };
}

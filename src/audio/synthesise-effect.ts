import type { EffectName } from '../plan/video-plan';
import { dataChatter, riser, whoosh } from './effects/noise-effects';
import { ping, pop, stepPitch, subDrop, success, swell, thud, tick } from './effects/tonal-effects';
import { wobble } from './effects/wobble';
import { decibelsToGain } from './level/decibels';
import { loudestMoment, weightedPowers } from './level/loudness';
import { channelsOf, type StereoBuffer } from './stereo-buffer';

/** What is asked for; how loud and where is the mixer's business. */
export interface EffectRequest {
  readonly effect: EffectName;
  readonly step: number;
  /** Length of the cue; what rings does so after it, textures and risers end with it. */
  readonly seconds: number;
  /** MIDI pitch class of the film's key. */
  readonly tonic: number;
  /** Heights from 0 to 1 that a wobble follows, or null: it wanders by itself. */
  readonly curve: readonly number[] | null;
}

/** Effects that last as long as their cue and lie under the words like music. */
export const textures: ReadonlySet<EffectName> = new Set<EffectName>(['data-chatter', 'wobble']);

/** Loudness of each effect's loudest 400 ms at level 1, in LUFS, where speech is at -18: felt more than noticed. */
const loudness: Record<EffectName, number> = {
  ping: -26,
  whoosh: -30,
  tick: -38,
  pop: -33,
  success: -26,
  swell: -30,
  riser: -30,
  'sub-drop': -29,
  'data-chatter': -29,
  thud: -30,
  wobble: -31,
};

function make({ effect, step, seconds, tonic, curve }: EffectRequest): StereoBuffer {
  switch (effect) {
    case 'ping':
      return ping(stepPitch(tonic, step));
    case 'whoosh':
      return whoosh(Math.min(1.4, Math.max(0.45, seconds)));
    case 'tick':
      return tick(step);
    case 'pop':
      return pop(step);
    case 'success':
      return success(tonic);
    case 'swell':
      return swell(tonic, Math.max(0.8, seconds));
    case 'riser':
      return riser(tonic, Math.max(0.6, seconds));
    case 'sub-drop':
      return subDrop();
    case 'data-chatter':
      return dataChatter(tonic, Math.max(0.4, seconds));
    case 'thud':
      return thud();
    case 'wobble':
      return wobble(tonic, Math.max(0.4, seconds), curve);
  }
}

/**
 * An effect's sound at 48 kHz, brought to its own loudness (so that `level` 1 is right for each). It is heard from its
 * first milliseconds on, and starts and ends without a click.
 *
 * @example synthesiseEffect({ effect: 'ping', step: 2, seconds: 0.5, tonic: 0, curve: null }).left.length;
 */
export function synthesiseEffect(request: EffectRequest): StereoBuffer {
  return levelEffect(make(request), request.effect);
}

/** Brings a sound to the loudness of an effect, in place; silence stays silence. */
export function levelEffect(sound: StereoBuffer, effect: EffectName): StereoBuffer {
  const loudest = loudestMoment(weightedPowers(sound));
  if (!Number.isFinite(loudest)) return sound;
  const gain = decibelsToGain(loudness[effect] - loudest);
  for (const channel of channelsOf(sound))
    for (let i = 0; i < channel.length; i += 1) channel[i] = (channel[i] ?? 0) * gain;
  return sound;
}

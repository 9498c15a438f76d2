import { ease } from './instruments/noise';
import { sampleRate } from './sample-rate';
import { channelsOf, part, silence, type StereoBuffer } from './stereo-buffer';
import { loopSound, type StoredSound } from './stored-sound';

/** No effect but a texture sounds longer than this. */
const longestSeconds = 6;

/** A sound in memory as one that is read piece by piece. */
export function storedInMemory(sound: StereoBuffer): StoredSound {
  return {
    samples: sound.left.length,
    read(from, into) {
      const piece = part(sound, from, from + into.left.length);
      into.left.set(piece.left);
      if (into.right !== into.left) into.right.set(piece.right);
    },
  };
}

/**
 * The author's own sound as an effect: without silence before it, so that it is heard on its frame, with soft ends. A
 * texture is made as long as its cue; anything else rings for 6 seconds at most.
 *
 * @param seconds length of a texture's cue, or null
 * @example fitEffect(recorded, null).left.length; // at most 288000
 */
export function fitEffect(given: StereoBuffer, seconds: number | null): StereoBuffer {
  const whole = storedInMemory(given);
  const wanted = Math.round((seconds ?? longestSeconds) * sampleRate);
  const fitted = loopSound(whole, seconds === null ? Math.min(wanted, given.left.length) : wanted);
  if (fitted === null) return silence(0);
  const sound = silence(fitted.samples);
  fitted.read(0, sound);
  const [rise, fall] = seconds === null ? [48, sampleRate * 0.05] : [sampleRate * 0.012, sampleRate * 0.3];
  const length = fitted.samples;
  for (const channel of channelsOf(sound))
    for (let i = 0; i < length; i += 1)
      channel[i] = (channel[i] ?? 0) * ease(i, 0, rise) * (1 - ease(i, length - fall, length - 1));
  return sound;
}

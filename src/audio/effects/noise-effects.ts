import { ease, filterInPlace, noise, shapeInPlace } from '../instruments/noise';
import { equalPowerPan } from '../level/pan';
import { sampleRate } from '../sample-rate';
import { pick, seededRandom } from '../seeded-random';
import { silence, type StereoBuffer } from '../stereo-buffer';
import { stepPitch } from './tonal-effects';
import { hertzOf } from '../instruments/wave-table';

function sides(
  seconds: number,
  seed: string,
  shape: (channel: Float32Array, side: number) => void,
): StereoBuffer {
  const make = (side: number): Float32Array => {
    const channel = noise(Math.round(seconds * sampleRate), `${seed} ${side}`);
    shape(channel, side);
    return channel;
  };
  return { left: make(0), right: make(1) };
}

/** Air that passes: it opens and closes, and crosses a little from left to right. */
export function whoosh(seconds: number): StereoBuffer {
  return sides(seconds, 'whoosh', (channel, side) => {
    const height = (t: number): number => Math.sin(Math.PI * Math.min(1, t / seconds));
    filterInPlace(channel, 'band', (t) => 260 + 2100 * Math.pow(height(t), 1.5), 0.9);
    filterInPlace(channel, 'low', () => 5200, 0.7);
    // Heard from its first moments on, loudest just before its middle.
    shapeInPlace(channel, (t) => {
      const crossing = side === 0 ? 1 - 0.5 * (t / seconds) : 0.5 + 0.5 * (t / seconds);
      return (
        crossing *
        (0.12 * ease(t, 0, 0.006) + 0.88 * Math.pow(ease(t, 0, seconds * 0.42), 1.4)) *
        Math.pow(1 - ease(t, seconds * 0.4, seconds), 1.3)
      );
    });
  });
}

/** Tension that rises to the cue's end and lets go there. */
export function riser(tonic: number, seconds: number): StereoBuffer {
  const out = sides(seconds, 'riser', (channel) => {
    filterInPlace(channel, 'band', (t) => 350 * Math.pow(12, t / seconds), 1.6);
    shapeInPlace(
      channel,
      (t) =>
        (0.06 * ease(t, 0, 0.01) + 0.94 * Math.pow(t / seconds, 2)) * (1 - ease(t, seconds - 0.05, seconds)),
    );
  });
  const hertz = hertzOf(stepPitch(tonic, 0) - 12);
  for (const [channel, cents] of [
    [out.left, -6],
    [out.right, 6],
  ] as const) {
    let phase = 0;
    for (let i = 0; i < channel.length; i += 1) {
      const progress = i / channel.length;
      phase += (hertz * Math.pow(2, progress + cents / 1200)) / sampleRate;
      const tone = Math.sin(2 * Math.PI * phase) + 0.25 * Math.sin(4 * Math.PI * phase);
      channel[i] =
        (channel[i] ?? 0) +
        0.16 * tone * Math.pow(progress, 1.6) * (1 - ease(progress * seconds, seconds - 0.05, seconds));
    }
  }
  return out;
}

/** Machines that talk: tiny blips of the film's scale in bursts, scattered over the sides, for the cue's whole time. */
export function dataChatter(tonic: number, seconds: number): StereoBuffer {
  const out = silence(Math.round(seconds * sampleRate));
  const draw = seededRandom(`chatter ${seconds.toFixed(2)}`);
  let at = 0;
  while (at < seconds - 0.12) {
    const blips = 2 + Math.floor(draw() * 6);
    const pace = pick(draw, [0.045, 0.06, 0.06, 0.09]);
    const pan = equalPowerPan(draw() * 1.5 - 0.75);
    for (let n = 0; n < blips && at + n * pace < seconds - 0.12; n += 1) {
      const hertz = hertzOf(stepPitch(tonic, 3 + Math.floor(draw() * 9)));
      const level = 0.35 + 0.65 * draw();
      const length = Math.round((0.022 + 0.02 * draw()) * sampleRate);
      const from = Math.round((at + n * pace) * sampleRate);
      for (let i = 0; i < length; i += 1) {
        const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length);
        const wave = Math.sin((2 * Math.PI * hertz * i) / sampleRate) * window * level;
        out.left[from + i] = (out.left[from + i] ?? 0) + wave * pan.left;
        out.right[from + i] = (out.right[from + i] ?? 0) + wave * pan.right;
      }
    }
    at += blips * pace + 0.06 + 0.4 * draw() * draw();
  }
  fadeTexture(out, seconds);
  return out;
}

/** Textures come and go without an edge. */
export function fadeTexture(sound: StereoBuffer, seconds: number): void {
  const fall = Math.min(0.4, seconds / 3);
  for (const channel of [sound.left, sound.right]) {
    shapeInPlace(
      channel,
      (t) =>
        (0.3 * ease(t, 0, 0.012) + 0.7 * ease(t, 0, Math.min(0.5, seconds / 3))) *
        (1 - ease(t, seconds - fall, seconds)),
    );
  }
}

import { bellNote, malletNote } from '../instruments/struck';
import { ease, filterInPlace, noise, shapeInPlace } from '../instruments/noise';
import { hertzOf } from '../instruments/wave-table';
import { sampleRate } from '../sample-rate';
import { mono, silence, type StereoBuffer } from '../stereo-buffer';

const pentatonic = [0, 2, 4, 7, 9] as const;
/** Steps after which the pings stop rising and go round the highest octave. */
const highestSteps = 12;

/**
 * The MIDI pitch of a step up the pentatonic scale of the film's key. It rises for twelve steps; longer lists stay in
 * the highest octave, so that no ping gets shrill.
 *
 * @param tonic MIDI pitch class
 * @example stepPitch(0, 0); // 72
 */
export function stepPitch(tonic: number, step: number): number {
  const whole = Math.max(0, Math.round(step));
  const held = whole <= highestSteps ? whole : highestSteps - 4 + ((whole - highestSteps - 1) % 5);
  const octave = Math.floor(held / pentatonic.length);
  return 72 + (tonic > 6 ? tonic - 12 : tonic) + 12 * octave + (pentatonic[held % pentatonic.length] ?? 0);
}

function addInto(to: Float32Array, from: Float32Array, gain: number, delaySeconds: number): void {
  const delay = Math.round(delaySeconds * sampleRate);
  for (let i = 0; i < from.length && i + delay < to.length; i += 1)
    to[i + delay] = (to[i + delay] ?? 0) + (from[i] ?? 0) * gain;
}

/** A small glass bell with a breath of its fifth. */
export function ping(pitch: number): StereoBuffer {
  const { left } = bellNote(pitch);
  addInto(left, malletNote(pitch).left, 0.35, 0);
  addInto(left, bellNote(pitch + 12).left, 0.12, 0.07);
  return mono(left);
}

/** A drop of water: a short sine that jumps up. */
export function pop(step: number): StereoBuffer {
  const channel = new Float32Array(Math.round(0.16 * sampleRate));
  const base = 380 * Math.pow(2, Math.min(12, Math.max(0, step)) / 12);
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const t = i / sampleRate;
    phase += (base * (1 + 1.1 * ease(t, 0, 0.05))) / sampleRate;
    channel[i] =
      Math.sin(2 * Math.PI * phase) * ease(t, 0, 0.004) * Math.exp(-t / 0.032) * (1 - ease(t, 0.1, 0.16));
  }
  return mono(channel);
}

/** An arpeggio that arrives: root, third, fifth, octave of the film's key, over a soft chord. */
export function success(tonic: number): StereoBuffer {
  const out = silence(Math.round(2.6 * sampleRate));
  const root = stepPitch(tonic, 0);
  for (const [i, semitones] of [0, 4, 7, 12].entries()) {
    const note = bellNote(root + semitones).left;
    const wood = malletNote(root + semitones - 12).left;
    const side = 0.35 + 0.1 * i;
    addInto(out.left, note, 1.1 - side, i * 0.085);
    addInto(out.right, note, side + 0.1, i * 0.085);
    addInto(out.left, wood, 0.4, i * 0.085);
    addInto(out.right, wood, 0.4, i * 0.085);
  }
  return out;
}

/** A low tone that sinks away under the floor. */
export function subDrop(): StereoBuffer {
  const channel = new Float32Array(Math.round(1.5 * sampleRate));
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const t = i / sampleRate;
    phase += (36 + 62 * Math.exp(-t / 0.32)) / sampleRate;
    const turn = 2 * Math.PI * phase;
    channel[i] =
      (Math.sin(turn) + 0.16 * Math.sin(2 * turn) + 0.05 * Math.sin(3 * turn)) *
      ease(t, 0, 0.012) *
      Math.exp(-t / 0.55) *
      (1 - ease(t, 1, 1.5));
  }
  return mono(channel);
}

/** A weight set down: a dull knock with a little wood in it. */
export function thud(): StereoBuffer {
  const channel = new Float32Array(Math.round(0.55 * sampleRate));
  let phase = 0;
  for (let i = 0; i < channel.length; i += 1) {
    const t = i / sampleRate;
    phase += (58 + 74 * Math.exp(-t / 0.028)) / sampleRate;
    const wood = 0.22 * Math.sin(2 * Math.PI * 214 * t) * Math.exp(-t / 0.035);
    channel[i] =
      (Math.sin(2 * Math.PI * phase) * Math.exp(-t / 0.12) + wood) *
      ease(t, 0, 0.003) *
      (1 - ease(t, 0.35, 0.55));
  }
  const knock = noise(2400, 'thud');
  filterInPlace(knock, 'low', () => 420, 0.7);
  shapeInPlace(knock, (t) => ease(t, 0, 0.002) * Math.exp(-t / 0.012));
  addInto(channel, knock, 0.9, 0);
  return mono(channel);
}

/** A clock's tick, wood rather than metal. */
export function tick(step: number): StereoBuffer {
  const channel = noise(Math.round(0.07 * sampleRate), 'tick');
  const hertz = step % 2 === 0 ? 2100 : 1680;
  filterInPlace(channel, 'band', () => hertz, 7);
  shapeInPlace(channel, (t) => ease(t, 0, 0.0015) * Math.exp(-t / 0.01));
  for (let i = 0; i < 2400; i += 1) {
    const t = i / sampleRate;
    channel[i] =
      (channel[i] ?? 0) * 2.5 +
      0.35 * Math.sin(2 * Math.PI * hertz * 0.5 * t) * ease(t, 0, 0.0015) * Math.exp(-t / 0.008);
  }
  return mono(channel);
}

/** A held chord of the film's key that swells to its middle and goes again. */
export function swell(tonic: number, seconds: number): StereoBuffer {
  const out = silence(Math.round(seconds * sampleRate));
  for (const [i, semitones] of [0, 7, 14, 16].entries()) {
    const hertz = hertzOf(stepPitch(tonic, 0) - 12 + semitones);
    for (const [channel, cents] of [
      [out.left, -4],
      [out.right, 4],
    ] as const) {
      const turn = (2 * Math.PI * hertz * Math.pow(2, cents / 1200)) / sampleRate;
      for (let n = 0; n < channel.length; n += 1) {
        const wave = Math.sin(turn * n) + 0.3 * Math.sin(2 * turn * n) + 0.1 * Math.sin(3 * turn * n);
        channel[n] = (channel[n] ?? 0) + wave * (0.3 - 0.03 * i);
      }
    }
  }
  for (const channel of [out.left, out.right]) {
    shapeInPlace(
      channel,
      (t) => ease(t, -0.08 * seconds, seconds * 0.6) * (1 - ease(t, seconds * 0.65, seconds)),
    );
  }
  return out;
}

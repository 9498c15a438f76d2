import { sampleRate } from '../sample-rate';
import { seededRandom } from '../seeded-random';
import { mono, type StereoBuffer } from '../stereo-buffer';
import { hertzOf } from './wave-table';

/** A partial of something that was struck: it rings at a fixed frequency and dies away. */
interface Partial {
  readonly hertz: number;
  readonly level: number;
  /** Seconds until it has lost 60 dB. */
  readonly decaySeconds: number;
}

function addPartial(channel: Float32Array, partial: Partial, phase: number): void {
  if (partial.hertz > 17000) return;
  const turn = (2 * Math.PI * partial.hertz) / sampleRate;
  const damping = Math.pow(10, -3 / (partial.decaySeconds * sampleRate));
  const feedback = 2 * Math.cos(turn) * damping;
  const loss = damping * damping;
  let before = (partial.level * Math.sin(phase - turn)) / damping;
  let last = partial.level * Math.sin(phase);
  const end = Math.min(channel.length, Math.round(partial.decaySeconds * 1.4 * sampleRate));
  for (let i = 0; i < end; i += 1) {
    channel[i] = (channel[i] ?? 0) + last;
    const next = feedback * last - loss * before;
    before = last;
    last = next;
  }
}

/** Softens the first `attackSeconds` and the last 30 ms of a note in place: no click at either end. */
function shapeEnds(channel: Float32Array, attackSeconds: number): void {
  const attack = Math.round(attackSeconds * sampleRate);
  const release = Math.round(0.03 * sampleRate);
  for (let i = 0; i < attack; i += 1)
    channel[i] = (channel[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / attack));
  for (let i = 0; i < release; i += 1) {
    const at = channel.length - 1 - i;
    channel[at] = (channel[at] ?? 0) * (i / release);
  }
}

/** The dull knock of a hammer, mallet or finger, which tells the ear that something was struck. */
function addKnock(channel: Float32Array, level: number, seed: string): void {
  const draw = seededRandom(seed);
  let smooth = 0;
  let smoother = 0;
  for (let i = 0; i < 2400; i += 1) {
    smooth += 0.09 * (draw() * 2 - 1 - smooth);
    smoother += 0.09 * (smooth - smoother);
    channel[i] = (channel[i] ?? 0) + smoother * level * Math.exp(-i / 420);
  }
}

function struck(
  partials: readonly Partial[],
  seconds: number,
  attackSeconds: number,
  knock: { readonly level: number; readonly seed: string } | null = null,
): StereoBuffer {
  const channel = new Float32Array(Math.round(seconds * sampleRate));
  for (const partial of partials) addPartial(channel, partial, 0);
  if (knock !== null) addKnock(channel, knock.level, knock.seed);
  shapeEnds(channel, attackSeconds);
  return mono(channel);
}

/** A wooden bar struck with a soft mallet. */
export function malletNote(pitch: number): StereoBuffer {
  const hertz = hertzOf(pitch);
  const ring = Math.pow(330 / hertz, 0.4);
  return struck(
    [
      { hertz, level: 1, decaySeconds: 1.25 * ring },
      { hertz: hertz * 1.003, level: 0.3, decaySeconds: 0.9 * ring },
      { hertz: hertz * 3.97, level: 0.3, decaySeconds: 0.36 * ring },
      { hertz: hertz * 9.6, level: 0.1, decaySeconds: 0.1 },
    ],
    1.5,
    0.003,
    { level: 0.9, seed: `mallet ${pitch}` },
  );
}

/** A small soft bell, glass rather than metal. */
export function bellNote(pitch: number): StereoBuffer {
  const hertz = hertzOf(pitch);
  return struck(
    [
      { hertz, level: 1, decaySeconds: 2.4 },
      { hertz: hertz * 1.0016, level: 0.5, decaySeconds: 2 },
      { hertz: hertz * 2.001, level: 0.34, decaySeconds: 1.5 },
      { hertz: hertz * 3.011, level: 0.13, decaySeconds: 0.8 },
      { hertz: hertz * 4.17, level: 0.1, decaySeconds: 0.42 },
      { hertz: hertz * 5.43, level: 0.05, decaySeconds: 0.22 },
    ],
    2.6,
    0.003,
  );
}

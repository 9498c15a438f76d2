import { sampleRate } from '../sample-rate';
import { seededRandom } from '../seeded-random';
import { silence, type StereoBuffer } from '../stereo-buffer';
import { hertzOf, tableLength, waveTable } from './wave-table';

/** What tells one pad from another. */
export interface PadColour {
  readonly attackSeconds: number;
  /** How the closed and the open sound are made of harmonics; the pad drifts between them. */
  readonly closed: (n: number, hertz: number) => number;
  readonly open: (n: number, hertz: number) => number;
  /** Cents between the outermost of the five voices. */
  readonly detuneCents: number;
  readonly vibratoCents: number;
}

const bump = (hertz: number, centre: number, width: number): number => {
  const octaves = Math.log2(hertz / centre) / width;
  return Math.exp(-octaves * octaves);
};

/** Warm analogue-like pad, and a breathy choir. */
export const padColours = {
  warm: {
    attackSeconds: 0.55,
    closed: (n, hertz) => Math.pow(n, -1.6) * Math.exp(-hertz / 1000),
    open: (n, hertz) => Math.pow(n, -1.15) * Math.exp(-hertz / 4600),
    detuneCents: 22,
    vibratoCents: 2,
  },
  choir: {
    attackSeconds: 0.9,
    closed: (n, hertz) => Math.pow(n, -0.9) * (bump(hertz, 520, 0.8) + 0.25 * bump(hertz, 1000, 0.5)),
    open: (n, hertz) =>
      Math.pow(n, -0.8) *
      (bump(hertz, 650, 0.8) +
        0.5 * bump(hertz, 1150, 0.5) +
        0.45 * bump(hertz, 2800, 0.45) +
        0.2 * bump(hertz, 4200, 0.5)),
    detuneCents: 26,
    vibratoCents: 4,
  },
} as const satisfies Record<string, PadColour>;

const voices = [
  { detune: -1, left: 0.95, right: 0.2 },
  { detune: -0.45, left: 0.75, right: 0.5 },
  { detune: 0.04, left: 0.7, right: 0.7 },
  { detune: 0.5, left: 0.5, right: 0.75 },
  { detune: 1, left: 0.2, right: 0.95 },
];
/** Slow movements are worked out once in so many samples. */
const stride = 16;
/** A pad has next to nothing above 9 kHz: it is made at half the rate, in half the time, and doubled afterwards. */
const halfRate = sampleRate / 2;
const highestHertz = 9000;

/** Doubles the rate of a sound: between two samples comes what the four around it say. */
function doubleRate(half: Float32Array): Float32Array {
  const out = new Float32Array(half.length * 2);
  const at = (i: number): number => half[Math.min(half.length - 1, Math.max(0, i))] ?? 0;
  for (let i = 0; i < half.length; i += 1) {
    out[i * 2] = half[i] ?? 0;
    out[i * 2 + 1] = 0.5625 * (at(i) + at(i + 1)) - 0.0625 * (at(i - 1) + at(i + 2));
  }
  return out;
}

/**
 * One sustained note: five detuned voices across the stereo field, which open and close slowly.
 *
 * @param seconds the length; the player fades it out where the note ends
 * @example padNote(padColours.warm, 60, 5).left.length; // 240000
 */
export function padNote(colour: PadColour, pitch: number, seconds: number): StereoBuffer {
  const { left, right } = silence(Math.round(seconds * halfRate));
  const hertz = hertzOf(pitch);
  const table = (strength: PadColour['open']): Float32Array =>
    waveTable(hertz, (n, frequency) => (frequency > highestHertz ? 0 : strength(n, frequency)));
  const closed = table(colour.closed);
  const open = table(colour.open);
  const draw = seededRandom(`pad ${pitch}`);
  const sweep = draw() * 0.06 + 0.11;
  const sweepPhase = draw() * 2 * Math.PI;
  for (const voice of voices) {
    const base = hertz * Math.pow(2, (voice.detune * colour.detuneCents) / 2 / 1200);
    const drift = { rate: 0.3 + draw() * 0.5, phase: draw() * 2 * Math.PI, vibrato: 4.6 + draw() * 0.9 };
    let phase = draw();
    for (let from = 0; from < left.length; from += stride) {
      const time = from / halfRate;
      const attack = Math.min(1, time / colour.attackSeconds);
      const level = (attack * attack * (3 - 2 * attack)) / voices.length;
      const opened =
        0.42 +
        0.3 * Math.sin(2 * Math.PI * sweep * time + sweepPhase) +
        0.18 * Math.sin(drift.phase + time * drift.rate);
      const bright = Math.min(1, Math.max(0, opened)) * (0.35 + 0.65 * attack);
      const cents =
        2.5 * Math.sin(drift.phase + 2 * Math.PI * drift.rate * time * 0.4) +
        colour.vibratoCents * attack * Math.sin(2 * Math.PI * drift.vibrato * time + drift.phase);
      const step = (base * (1 + cents * 0.000578)) / halfRate;
      const to = Math.min(left.length, from + stride);
      const [toLeft, toRight] = [level * voice.left, level * voice.right];
      for (let i = from; i < to; i += 1) {
        const position = phase * tableLength;
        const index = position | 0;
        const between = position - index;
        const soft = closed[index] ?? 0;
        const clear = open[index] ?? 0;
        const low = soft + (clear - soft) * bright;
        const softNext = closed[index + 1] ?? 0;
        const high = softNext + ((open[index + 1] ?? 0) - softNext) * bright;
        const sample = low + (high - low) * between;
        left[i] = (left[i] ?? 0) + sample * toLeft;
        right[i] = (right[i] ?? 0) + sample * toRight;
        phase += step;
        if (phase >= 1) phase -= 1;
      }
    }
  }
  return { left: doubleRate(left), right: doubleRate(right) };
}

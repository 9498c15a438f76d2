import { ease } from './instruments/noise';
import { sampleRate } from './sample-rate';
import { part, silence, type StereoBuffer } from './stereo-buffer';

/** A sound that somebody made: stereo, 48 kHz, read as it is needed. */
export interface StoredSound {
  /** Its length, a side. */
  readonly samples: number;
  /** Fills a buffer with its samples from `from` on; it has to lie within the recording. */
  read(from: number, into: StereoBuffer): void;
}

/** What is quieter than -54 dBFS at a recording's ends is not part of it. */
const silentPeak = 0.002;
const block = 4800;
/** Envelopes of loudness have so many samples a point. */
const stride = 480;

/**
 * The part of a recording between its first and its last sound.
 *
 * @example trimSilence(sound); // { from: 9600, to: 480000 }; null when there is nothing but silence
 */
export function trimSilence(sound: StoredSound): { from: number; to: number } | null {
  const buffer = silence(block);
  let first = -1;
  let last = -1;
  for (let from = 0; from < sound.samples; from += block) {
    const piece = part(buffer, 0, Math.min(block, sound.samples - from));
    sound.read(from, piece);
    for (let i = 0; i < piece.left.length; i += 1) {
      if (Math.max(Math.abs(piece.left[i] ?? 0), Math.abs(piece.right[i] ?? 0)) < silentPeak) continue;
      if (first < 0) first = from + i;
      last = from + i;
    }
  }
  return first < 0 ? null : { from: first, to: last + 1 };
}

/** How the sound grows from one hundredth of a second to the next: beats stand out. */
function onsetsOf(sound: StoredSound, from: number, points: number): Float64Array {
  const buffer = silence(stride);
  const onsets = new Float64Array(points);
  let before = 0;
  for (let point = 0; point < points; point += 1) {
    sound.read(from + point * stride, buffer);
    let power = 0;
    for (let i = 0; i < stride; i += 1) power += (buffer.left[i] ?? 0) ** 2 + (buffer.right[i] ?? 0) ** 2;
    const level = Math.sqrt(power / stride);
    onsets[point] = Math.max(0, level - before);
    before = level;
  }
  return onsets;
}

/** How alike the last `lag` points of one curve and the first ones of another are, -1 to 1. */
function likeness(tail: Float64Array, head: Float64Array, lag: number): number {
  const a = tail.subarray(tail.length - lag);
  const b = head.subarray(0, lag);
  const mean = (curve: Float64Array): number => curve.reduce((sum, x) => sum + x, 0) / lag;
  const [ma, mb] = [mean(a), mean(b)];
  let [dot, aa, bb] = [0, 0, 0];
  for (let i = 0; i < lag; i += 1) {
    const [x, y] = [(a[i] ?? 0) - ma, (b[i] ?? 0) - mb];
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa * bb === 0 ? 0 : dot / Math.sqrt(aa * bb);
}

/**
 * How many samples of a recording's end to lay over its beginning so that it goes on in its own beat: of all overlaps
 * from 1 to 6 seconds (a quarter of it at most), the one in which the beats of both agree best.
 */
export function findOverlap(sound: StoredSound, from: number, to: number): number {
  const most = Math.min(6 * sampleRate, Math.floor((to - from) / 4));
  const points = Math.floor(most / stride);
  const least = Math.min(points, Math.round(sampleRate / stride));
  if (points < 8) return most;
  const head = onsetsOf(sound, from, points);
  const tail = onsetsOf(sound, to - points * stride, points);
  let best = least;
  let closest = -Infinity;
  for (let lag = least; lag <= points; lag += 1) {
    const alike = likeness(tail, head, lag);
    if (alike > closest + 1e-9) [best, closest] = [lag, alike];
  }
  return best * stride;
}

/**
 * A recording as one that lasts as long as it is needed: without the silence at its ends, and over and over, each time
 * crossfaded into its own beginning, beat on beat.
 *
 * @returns null when there is nothing but silence
 * @example loopSound(song, 450 * 48000)?.read(0, firstSecond);
 */
export function loopSound(sound: StoredSound, samples: number): StoredSound | null {
  const heard = trimSilence(sound);
  if (heard === null) return null;
  const length = heard.to - heard.from;
  const overlap = length >= samples ? 0 : findOverlap(sound, heard.from, heard.to);
  const turn = Math.max(1, length - overlap);
  const addTurn = (start: number, from: number, into: StereoBuffer): void => {
    const begin = Math.max(from, start);
    const end = Math.min(from + into.left.length, start + length, samples);
    if (end <= begin) return;
    const sounding = silence(end - begin);
    sound.read(heard.from + begin - start, sounding);
    for (let i = 0; i < end - begin; i += 1) {
      const at = begin - start + i;
      const coming = start === 0 || overlap === 0 ? 1 : Math.sin((Math.PI / 2) * ease(at, 0, overlap));
      const going = overlap === 0 ? 1 : Math.cos((Math.PI / 2) * ease(at, turn, length));
      const to = begin - from + i;
      into.left[to] = (into.left[to] ?? 0) + (sounding.left[i] ?? 0) * coming * going;
      into.right[to] = (into.right[to] ?? 0) + (sounding.right[i] ?? 0) * coming * going;
    }
  };
  return {
    samples,
    read(from, into) {
      into.left.fill(0);
      into.right.fill(0);
      const firstTurn = Math.max(0, Math.floor((from - length) / turn));
      for (let start = firstTurn * turn; start < Math.min(samples, from + into.left.length); start += turn)
        addTurn(start, from, into);
    },
  };
}

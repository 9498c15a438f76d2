import { sampleRate } from '../sample-rate';
import type { StereoBuffer } from '../stereo-buffer';

const preDelay = Math.round(sampleRate * 0.018);
/** Samples that are worked out together: fewer than any line holds, so what the lines give is known beforehand. */
const chunk = 1024;
/** What the lines lose at every turn in the highs. */
const dulling = 0.42;

/** A delay line, which remembers what it is at. */
interface Line {
  readonly samples: Float32Array;
  readonly feedback: number;
  /** What it gave, dulled, in the chunk at hand. */
  readonly heard: Float64Array;
  position: number;
  dull: number;
}

/**
 * Lets two lines be heard for `count` samples, and adds that to what all lines give together. (Each sample of a line
 * has to wait for its last one: two that take turns are done in the time of one.)
 */
function hear(one: Line, other: Line, together: Float64Array, count: number): void {
  let { position: at, dull } = one;
  let { position: otherAt, dull: otherDull } = other;
  const { samples, feedback, heard } = one;
  const { samples: otherSamples, feedback: otherFeedback, heard: otherHeard } = other;
  for (let i = 0; i < count; i += 1) {
    dull += dulling * ((samples[at] ?? 0) - dull);
    otherDull += dulling * ((otherSamples[otherAt] ?? 0) - otherDull);
    const sound = dull * feedback;
    const otherSound = otherDull * otherFeedback;
    heard[i] = sound;
    otherHeard[i] = otherSound;
    together[i] = (together[i] ?? 0) + sound + otherSound;
    at = at + 1 === samples.length ? 0 : at + 1;
    otherAt = otherAt + 1 === otherSamples.length ? 0 : otherAt + 1;
  }
  one.dull = dull;
  other.dull = otherDull;
}

/** Feeds a line with what was heard of it, less its share of all lines, and with what comes into the room. */
function feed(line: Line, together: Float64Array, coming: Float64Array, count: number): void {
  const { samples, heard } = line;
  let { position } = line;
  for (let i = 0; i < count; i += 1) {
    samples[position] = (heard[i] ?? 0) - (together[i] ?? 0) * 0.25 + (coming[i] ?? 0) + 1e-18;
    position = position + 1 === samples.length ? 0 : position + 1;
  }
  line.position = position;
}

/** What reaches a side of the room: later by the way there, and without bass, which would only blur. */
function makeWay(): (sent: Float32Array, from: number, coming: Float64Array, count: number) => void {
  const delay = new Float32Array(preDelay);
  const memory = { at: 0, low: 0 };
  return (sent, from, coming, count) => {
    let { at, low } = memory;
    for (let i = 0; i < count; i += 1) {
      const sound = delay[at] ?? 0;
      delay[at] = sent[from + i] ?? 0;
      at = at + 1 === preDelay ? 0 : at + 1;
      low += 0.026 * (sound - low);
      coming[i] = sound - low;
    }
    memory.at = at;
    memory.low = low;
  };
}

/** Four lines that are heard on a side, and one of the other side that is heard there a little. */
type Side = readonly [Line, Line, Line, Line, Line];

function addSide(out: Float32Array, from: number, lines: Side, count: number): void {
  const [{ heard: a }, { heard: b }, { heard: c }, { heard: d }, { heard: other }] = lines;
  for (let i = 0; i < count; i += 1) {
    const sum = (a[i] ?? 0) + (b[i] ?? 0) - (c[i] ?? 0) + (d[i] ?? 0) + 0.3 * (other[i] ?? 0);
    out[from + i] = (out[from + i] ?? 0) + 0.5 * sum;
  }
}

/** Adds what a room answers to `sent` onto the first `count` samples of `out`; it rings on from call to call. */
export type Room = (sent: StereoBuffer, out: StereoBuffer, count: number) => void;

/**
 * A warm hall: eight delay lines that feed each other (a Householder matrix), each a little duller at every turn.
 *
 * @param decaySeconds time in which it falls by 60 dB
 */
export function makeRoom(decaySeconds: number): Room {
  const makeLine = (length: number): Line => ({
    samples: new Float32Array(length),
    feedback: Math.pow(10, (-3 * length) / (decaySeconds * sampleRate)),
    heard: new Float64Array(chunk),
    position: 0,
    dull: 0,
  });
  // Fed from the left, and from the right. Their lengths are primes, so that no two echoes fall together.
  const pairs = [
    [makeLine(1433), makeLine(1601)],
    [makeLine(1867), makeLine(2053)],
    [makeLine(2251), makeLine(2399)],
    [makeLine(2617), makeLine(2903)],
  ] as const;
  const [[a, b], [c, d], [e, f], [g, h]] = pairs;
  const [fromLeft, fromRight] = [makeWay(), makeWay()];
  const together = new Float64Array(chunk);
  const [left, right] = [new Float64Array(chunk), new Float64Array(chunk)];
  return (sent, out, total) => {
    for (let from = 0; from < total; from += chunk) {
      const count = Math.min(chunk, total - from);
      fromLeft(sent.left, from, left, count);
      fromRight(sent.right, from, right, count);
      together.fill(0);
      for (const [one, other] of pairs) hear(one, other, together, count);
      for (const [one, other] of pairs) {
        feed(one, together, left, count);
        feed(other, together, right, count);
      }
      addSide(out.left, from, [a, c, e, g, b], count);
      addSide(out.right, from, [b, d, f, h, c], count);
    }
  };
}

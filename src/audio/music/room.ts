import { sampleRate } from '../sample-rate';

/** Delay lines in samples: primes, so that no two echoes fall together. */
const lineLengths = [1433, 1601, 1867, 2053, 2251, 2399, 2617, 2903];
const preDelay = Math.round(sampleRate * 0.018);

/** A room that keeps ringing from one stretch of samples to the next. */
export interface Room {
  /** Adds what the room answers to `sentLeft` and `sentRight` onto `left` and `right`, for the first `count` samples. */
  add(
    sentLeft: Float32Array,
    sentRight: Float32Array,
    left: Float32Array,
    right: Float32Array,
    at: number,
    count: number,
  ): void;
}

/**
 * A warm hall: eight delay lines that feed each other (a Householder matrix), each a little duller at every turn.
 *
 * @param decaySeconds time in which it falls by 60 dB
 */
export function makeRoom(decaySeconds: number): Room {
  const lines = lineLengths.map((length) => new Float32Array(length));
  const feedback = lineLengths.map((length) => Math.pow(10, (-3 * length) / (decaySeconds * sampleRate)));
  const positions = lineLengths.map(() => 0);
  const dulled = new Float64Array(lines.length);
  const heard = new Float64Array(lines.length);
  const before = { left: new Float32Array(preDelay), right: new Float32Array(preDelay), at: 0 };
  let lowLeft = 0;
  let lowRight = 0;
  return {
    add(sentLeft, sentRight, left, right, at, count) {
      for (let i = 0; i < count; i += 1) {
        const inLeft = before.left[before.at] ?? 0;
        const inRight = before.right[before.at] ?? 0;
        before.left[before.at] = sentLeft[i] ?? 0;
        before.right[before.at] = sentRight[i] ?? 0;
        before.at = before.at + 1 === preDelay ? 0 : before.at + 1;
        // No bass in the room: it would only blur.
        lowLeft += 0.026 * (inLeft - lowLeft);
        lowRight += 0.026 * (inRight - lowRight);
        let sum = 0;
        for (let n = 0; n < 8; n += 1) {
          const value = lines[n]?.[positions[n] ?? 0] ?? 0;
          const dull = (dulled[n] ?? 0) + 0.42 * (value - (dulled[n] ?? 0));
          dulled[n] = dull;
          heard[n] = dull * (feedback[n] ?? 0);
          sum += heard[n] ?? 0;
        }
        sum *= 0.25;
        for (let n = 0; n < 8; n += 1) {
          const line = lines[n];
          const position = positions[n] ?? 0;
          if (line === undefined) continue;
          line[position] =
            (heard[n] ?? 0) - sum + (n % 2 === 0 ? inLeft - lowLeft : inRight - lowRight) + 1e-18;
          positions[n] = position + 1 === line.length ? 0 : position + 1;
        }
        const h = heard;
        left[at + i] =
          (left[at + i] ?? 0) +
          0.5 * ((h[0] ?? 0) + (h[2] ?? 0) - (h[4] ?? 0) + (h[6] ?? 0) + 0.3 * (h[1] ?? 0));
        right[at + i] =
          (right[at + i] ?? 0) +
          0.5 * ((h[1] ?? 0) + (h[3] ?? 0) - (h[5] ?? 0) + (h[7] ?? 0) + 0.3 * (h[2] ?? 0));
      }
    },
  };
}

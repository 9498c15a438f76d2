/** Where speech begins and ends in a clip, in samples: `from` is its first one, `to` the first after it. */
interface SpeechSpan {
  readonly from: number;
  readonly to: number;
}

const windowMs = 10;
const belowPeakDb = 42;
const marginMs = 20;

/**
 * The stretch from the first to the last sound of speech, with 20 ms kept at both ends.
 *
 * Sound is what reaches within 42 dB of the loudest 10 ms. A clip without any sound gives an empty span at 0.
 *
 * @example findSpeech(new Float32Array(100), 16_000); // { from: 0, to: 0 }
 */
export function findSpeech(samples: Float32Array, sampleRate: number): SpeechSpan {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const powers: number[] = [];
  for (let at = 0; at < samples.length; at += size) {
    const part = samples.subarray(at, at + size);
    powers.push(part.reduce((sum, sample) => sum + sample * sample, 0) / size);
  }
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  if (loudest < 1e-9) return { from: 0, to: 0 };
  const threshold = loudest * 10 ** (-belowPeakDb / 10);
  const first = powers.findIndex((power) => power >= threshold);
  const last = powers.findLastIndex((power) => power >= threshold);
  const margin = Math.round((sampleRate * marginMs) / 1000);
  return {
    from: Math.max(0, first * size - margin),
    to: Math.min(samples.length, (last + 1) * size + margin),
  };
}

/**
 * A copy whose first and last milliseconds rise from and fall to zero, so that no join clicks.
 *
 * @param fadeMs length of each fade; shortened where the clip is shorter than two of them
 */
export function withFades(samples: Float32Array, sampleRate: number, fadeMs: number): Float32Array {
  const length = Math.min(Math.round((sampleRate * fadeMs) / 1000), Math.floor(samples.length / 2));
  const out = samples.slice();
  for (let i = 0; i < length; i++) {
    const gain = 0.5 - 0.5 * Math.cos((Math.PI * i) / length);
    const end = out.length - 1 - i;
    out[i] = (out[i] ?? 0) * gain;
    out[end] = (out[end] ?? 0) * gain;
  }
  return out;
}

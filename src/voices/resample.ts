/** Taps on each side of the centre; with the window below, images and aliases stay under -90 dB. */
const halfTaps = 32;
const kaiserBeta = 9;

/** The modified Bessel function of the first kind, order 0. */
function bessel0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** One windowed-sinc filter for each of the `phases` places between two input samples. */
function filterBank(phases: number, cutoff: number, reach: number): Float64Array[] {
  const norm = bessel0(kaiserBeta);
  return Array.from({ length: phases }, (_, phase) => {
    const taps = new Float64Array(2 * reach);
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) {
      const distance = tap - reach + 1 - phase / phases;
      const x = Math.PI * cutoff * distance;
      const place = distance / reach;
      const window = Math.abs(place) > 1 ? 0 : bessel0(kaiserBeta * Math.sqrt(1 - place * place)) / norm;
      taps[tap] = (x === 0 ? 1 : Math.sin(x) / x) * window;
      sum += taps[tap] ?? 0;
    }
    return taps.map((tap) => tap / sum);
  });
}

/**
 * The same sound at another sample rate, by a Kaiser-windowed sinc.
 *
 * The result has round(length x to / from) samples and starts at the same instant.
 *
 * @param from whole hertz, @param to whole hertz
 * @example resample(new Float32Array(160), 16_000, 48_000).length; // 480
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const divisor = greatestCommonDivisor(from, to);
  const phases = to / divisor;
  const step = from / divisor;
  const cutoff = Math.min(1, to / from) * 0.97;
  const reach = Math.ceil(halfTaps * Math.max(1, from / to));
  const bank = filterBank(phases, cutoff, reach);
  const out = new Float32Array(Math.round((samples.length * to) / from));
  for (let i = 0; i < out.length; i++) {
    const position = i * step;
    const centre = Math.floor(position / phases);
    const taps = bank[position % phases] ?? bank[0];
    if (taps === undefined) break;
    const first = centre - reach + 1;
    let sum = 0;
    for (let tap = Math.max(0, -first); tap < taps.length && first + tap < samples.length; tap++) {
      sum += (samples[first + tap] ?? 0) * (taps[tap] ?? 0);
    }
    out[i] = sum;
  }
  return out;
}

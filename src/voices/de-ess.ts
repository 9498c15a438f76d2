import type { Ms } from '../time/frames';
import { filtered, highPass } from './biquad';

/** Hissing consonants lie above this. */
const hissHertz = 5000;
/** Hiss may be as loud as this against the speech of its clip: one per cent of it is louder. */
const mostHissDb = -3;
/** Of what is louder, this share is taken away, but no more than `mostCutDb`: a consonant stays one. */
const cutShare = 0.7;
const mostCutDb = 8;
/** Loudness is looked at in stretches of twice this, one beginning at each. */
const hopMs: Ms = 10;
/** What is softer than the loudest stretch by more than this is no speech. */
const silenceDb = 30;

/** Mean power of each stretch of two hops. */
function powersOf(samples: Float32Array, hop: number): number[] {
  const powers: number[] = [];
  for (let from = 0; from + 2 * hop <= samples.length; from += hop) {
    let sum = 0;
    for (let i = from; i < from + 2 * hop; i += 1) sum += (samples[i] ?? 0) ** 2;
    powers.push(sum / (2 * hop));
  }
  return powers;
}

/** What lies above `hissHertz`, in step with the sound itself: filtered forwards, then backwards. */
function hissOf(samples: Float32Array, sampleRate: number): Float32Array {
  const filter = highPass(hissHertz, sampleRate);
  return filtered(filtered(samples, filter).reverse(), filter).reverse();
}

const decibels = (power: number): number => 10 * Math.log10(power + 1e-20);

/**
 * Speech whose harshest consonants are softened: where the sound above 5 kHz is louder than it should be against the rest
 * of the clip, that much of it is taken away. Everything else stays as it is.
 *
 * @param samples mono, from -1 to 1
 */
export function deEss(samples: Float32Array, sampleRate: number): Float32Array {
  if (sampleRate < 2.5 * hissHertz) return samples;
  const hop = Math.round((sampleRate * hopMs) / 1000);
  const powers = powersOf(samples, hop);
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  if (loudest === 0) return samples;
  const hiss = hissOf(samples, sampleRate);
  const spoken = powers.filter((power) => power > loudest / 10 ** (silenceDb / 10));
  const speechDb = decibels(spoken.reduce((sum, power) => sum + power, 0) / Math.max(1, spoken.length));
  const kept = powersOf(hiss, hop).map((power) => {
    const excess = Math.max(0, decibels(power) - speechDb - mostHissDb);
    return 10 ** (-Math.min(mostCutDb, excess * cutShare) / 20);
  });
  if (kept.every((gain) => gain === 1)) return samples;
  return samples.map((sample, i) => {
    // A stretch speaks for its middle.
    const place = Math.max(0, i / hop - 1);
    const before = Math.min(kept.length - 1, Math.floor(place));
    const low = kept[before] ?? 1;
    const high = kept[before + 1] ?? low;
    const gain = low + (high - low) * (place - Math.floor(place));
    return gain === 1 ? sample : sample - (1 - gain) * (hiss[i] ?? 0);
  });
}

/** A stretch of speech between two pauses, in samples; `to` is the first sample after it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const windowMs = 10;
/** Between two phrases there is at least this much silence. */
const leastPauseMs = 180;
/** A click is shorter than any word. */
const leastSoundMs = 50;
/** Quieter than this below the speech is silence, however quiet the room is, in dB. */
const mostRangeDb = 60;
/** Where between the room's noise and the speech the line is drawn. */
const share = 0.3;

/**
 * The stretches of speech in a long recording, told from the room's noise by loudness.
 *
 * @param samples mono, from -1 to 1
 * @returns in order; none where nothing stands out from the noise
 */
export function findPhrases(samples: Float32Array, sampleRate: number): Phrase[] {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, index) => {
    const part = samples.subarray(index * size, (index + 1) * size);
    return 10 * Math.log10(part.reduce((sum, sample) => sum + sample * sample, 0) / size + 1e-12);
  });
  const sorted = Float64Array.from(levels).sort();
  const speech = sorted[Math.floor(sorted.length * 0.9)] ?? -120;
  const noise = Math.max(sorted[Math.floor(sorted.length * 0.05)] ?? -120, speech - mostRangeDb);
  if (speech < -70 || speech - noise < 10) return [];
  const threshold = noise + share * (speech - noise);
  const phrases: Phrase[] = [];
  let start = -1;
  let lastLoud = -1;
  for (let index = 0; index <= levels.length; index++) {
    const isLoud = (levels[index] ?? -Infinity) >= threshold;
    if (isLoud) {
      if (start < 0) start = index;
      lastLoud = index;
    } else if (start >= 0 && ((index - lastLoud) * windowMs > leastPauseMs || index === levels.length)) {
      if ((lastLoud + 1 - start) * windowMs >= leastSoundMs)
        phrases.push({ from: start * size, to: (lastLoud + 1) * size });
      start = -1;
    }
  }
  return phrases;
}

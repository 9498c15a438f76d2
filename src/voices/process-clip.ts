import type { Ms } from '../time/frames';
import { deEss } from './de-ess';
import { levelled } from './loudness';
import { resample } from './resample';
import { findSpeech, withFades } from './trim-silence';

/** Sample rate of every clip of the film. */
export const clipSampleRate = 48_000;

/** Changes whenever the same take would give other samples or word times: cached clips of other versions aren't used. */
export const processingVersion = 2;

const targetLufs = -20;
const peakDb = -1.5;
const fadeMs = 4;
const silentClipMs = 300;

/** A take made ready for the film. */
export interface ProcessedClip {
  /** Mono at 48 kHz: trimmed to the speech, levelled, with soft ends. */
  readonly samples: Float32Array;
  readonly durationMs: Ms;
  /** How much of the take was cut from its start. */
  readonly trimmedMs: Ms;
}

/**
 * Trims a take to its speech, brings it to 48 kHz and to one loudness. A take without sound becomes 0.3 s of silence.
 *
 * @param samples mono, from -1 to 1
 */
export function processClip(samples: Float32Array, sampleRate: number): ProcessedClip {
  const { from, to } = findSpeech(samples, sampleRate);
  if (to === from) return silentClip();
  return { ...levelClip(samples.slice(from, to), sampleRate), trimmedMs: (from * 1000) / sampleRate };
}

/** Speech that is trimmed already, at 48 kHz and at one loudness, without harsh consonants, with soft ends. */
export function levelClip(speech: Float32Array, sampleRate: number): ProcessedClip {
  const clip = withFades(
    levelled(deEss(resample(speech, sampleRate, clipSampleRate), clipSampleRate), targetLufs, peakDb),
    clipSampleRate,
    fadeMs,
  );
  return { samples: clip, durationMs: (clip.length * 1000) / clipSampleRate, trimmedMs: 0 };
}

/** The clip of a line that has nothing to hear. */
export function silentClip(): ProcessedClip {
  return {
    samples: new Float32Array((clipSampleRate * silentClipMs) / 1000),
    durationMs: silentClipMs,
    trimmedMs: 0,
  };
}

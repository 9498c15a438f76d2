import { getWaveformPortion } from '@remotion/media-utils';
import { join } from 'node:path';
import { sampleRate } from '../audio/sample-rate';
import type { VoiceCurves } from '../plan/show-voice';
import { readClip } from './wav';

/**
 * How loud a clip is on each frame, from 0 to 1 (its loudest), to two decimals.
 *
 * @example voiceCurve(clip, 30).length; // 30 for a second
 */
export function voiceCurve(clip: Float32Array, fps: number): number[] {
  const frames = Math.max(1, Math.round((clip.length * fps) / sampleRate));
  const durationInSeconds = frames / fps;
  const bars = getWaveformPortion({
    audioData: {
      channelWaveforms: [clip],
      sampleRate,
      durationInSeconds: clip.length / sampleRate,
      numberOfChannels: 1,
      resultId: '',
      isRemote: false,
    },
    startTimeInSeconds: 0,
    durationInSeconds,
    numberOfSamples: frames,
  });
  // A silent clip has no loudest frame.
  return bars.map(({ amplitude }) => (Number.isFinite(amplitude) ? Math.round(amplitude * 100) / 100 : 0));
}

/**
 * The loudness of clips, which the film shows.
 *
 * It is read here and handed on with the plan, because a page sees only its bundle: no clip has to be served, waited
 * for or decoded there, both engines draw the same, and a segment is known by the loudness that it shows.
 */
export function measureVoice(sources: readonly string[], publicFolder: string, fps: number): VoiceCurves {
  return Object.fromEntries(
    sources.map((src) => [src, voiceCurve(readClip(join(publicFolder, src)), fps)] as const),
  );
}

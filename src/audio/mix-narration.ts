import type { NarrationCue } from '../plan/video-plan';
import type { Stretch } from './duck';
import { decibelsToGain } from './level/decibels';
import { integratedLoudness, weightedPowers } from './level/loudness';
import { mono, type StereoBuffer } from './stereo-buffer';
import { sampleAtFrame } from './sample-rate';

/** The clips of the narration: mono, 48 kHz, by the path that their cues name. */
export type Clips = ReadonlyMap<string, Float32Array>;

/** Every line is brought to this loudness; all other levels are set against it. */
export const speechLufs = -18;

/** Samples over which a clip comes and goes, so that a cut breath doesn't click. */
const edge = 240;

/** A line of the plan has no sound: the film would be silent where words are promised. */
export class MissingClipError extends Error {
  override readonly name = 'MissingClipError';
}

function clipOf(cue: NarrationCue, clips: Clips): Float32Array {
  if (cue.src === null)
    throw new MissingClipError(`Line "${cue.lineId}" has not been spoken yet: it has no clip.`);
  const clip = clips.get(cue.src);
  if (clip === undefined)
    throw new MissingClipError(`The clip of line "${cue.lineId}" is missing: ${cue.src}`);
  return clip;
}

/** The factor that brings a clip to `speechLufs`; silence and a breath under -60 LUFS are left alone. */
function levellingGain(clip: Float32Array): number {
  const lufs = integratedLoudness(weightedPowers(mono(clip)));
  return lufs < -60 ? 1 : decibelsToGain(speechLufs - lufs);
}

/** The spoken track and where words are in it. */
export interface Narration {
  readonly sound: StereoBuffer;
  readonly speech: readonly Stretch[];
}

/**
 * Lays all clips where their cues start, each at one loudness.
 *
 * @throws MissingClipError naming the line whose clip isn't there
 */
export function mixNarration(
  cues: readonly NarrationCue[],
  clips: Clips,
  fps: number,
  samples: number,
): Narration {
  const track = new Float32Array(samples);
  const speech: Stretch[] = [];
  for (const cue of cues) {
    const clip = clipOf(cue, clips);
    const from = sampleAtFrame(cue.from, fps);
    const gain = levellingGain(clip);
    const length = Math.min(clip.length, samples - from);
    for (let i = 0; i < length; i += 1) {
      const ends = Math.min(1, (i + 1) / edge, (length - i) / edge);
      track[from + i] = (track[from + i] ?? 0) + (clip[i] ?? 0) * gain * ends;
    }
    if (length > 0) speech.push({ from, to: from + length });
  }
  return { sound: mono(track), speech };
}

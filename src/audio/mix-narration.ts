import type { NarrationCue } from '../plan/video-plan';
import type { Stretch } from './duck';
import { decibelsToGain } from './level/decibels';
import { integratedLoudness, weightedPowers } from './level/loudness';
import { sampleAtFrame } from './sample-rate';
import { mono } from './stereo-buffer';
import type { Track } from './track';

/**
 * The clips of the narration: mono, 48 kHz, by the path that their cues name. A clip is asked for again whenever it is
 * heard, so that not all of them have to be in memory.
 */
export interface Clips {
  get(src: string): Float32Array | undefined;
}

/** Every line is brought to this loudness; all other levels are set against it. */
export const speechLufs = -18;

/** Samples over which a clip comes and goes, so that a cut breath doesn't click. */
const edge = 240;

/** A line of the plan has no sound: the film would be silent where words are promised. */
export class MissingClipError extends Error {
  override readonly name = 'MissingClipError';
}

/** A clip in its place in the film. */
interface Line {
  readonly cue: NarrationCue;
  readonly from: number;
  readonly to: number;
  /** The factor that brings it to `speechLufs`. */
  readonly gain: number;
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

/** Adds what is heard of a clip to a channel whose first sample is the film's `from`. */
function addClip(channel: Float32Array, from: number, clip: Float32Array, line: Line): void {
  const length = line.to - line.from;
  const offset = line.from - from;
  const end = Math.min(length, channel.length - offset);
  for (let i = Math.max(0, -offset); i < end; i += 1) {
    const ends = Math.min(1, (i + 1) / edge, (length - i) / edge);
    channel[i + offset] = (channel[i + offset] ?? 0) + (clip[i] ?? 0) * line.gain * ends;
  }
}

/** The spoken track, which is mono, and where words are in it. */
export interface Narration {
  readonly track: Track;
  readonly speech: readonly Stretch[];
}

/**
 * Lays all clips where their cues start, each at one loudness.
 *
 * @param samples length of the film
 * @throws MissingClipError naming the line whose clip isn't there
 */
export function mixNarration(
  cues: readonly NarrationCue[],
  clips: Clips,
  fps: number,
  samples: number,
): Narration {
  const lines = cues.map((cue): Line => {
    const clip = clipOf(cue, clips);
    const from = sampleAtFrame(cue.from, fps);
    return { cue, from, to: from + Math.min(clip.length, samples - from), gain: levellingGain(clip) };
  });
  return {
    speech: lines.filter(({ from, to }) => to > from).map(({ from, to }) => ({ from, to })),
    track: (from, into) => {
      const { left } = into;
      left.fill(0);
      for (const line of lines)
        if (line.from < from + left.length && line.to > from)
          addClip(left, from, clipOf(line.cue, clips), line);
      if (into.right !== left) into.right.set(left);
    },
  };
}

import type { NarrationCue } from '../plan/video-plan';
import type { Stretch } from './duck';
import type { SoundSources } from './lay-tracks';
import { decibelsToGain } from './level/decibels';
import { integratedLoudness, weightedPowers } from './level/loudness';
import { remember } from './mix-memory';
import { sampleAtFrame } from './sample-rate';
import { mono } from './stereo-buffer';
import type { Track } from './track';

/**
 * The clips of the narration: mono, 48 kHz, by the path that their cues name. A clip is asked for again whenever it is
 * heard, so that not all of them have to be in memory.
 */
export interface Clips {
  get(src: string): Float32Array | undefined;
  /** A name for a clip's content; without it, a path stands for one content only. */
  digest?(src: string): string;
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

const digestOf = ({ src }: NarrationCue, clips: Clips): string =>
  src === null ? '' : (clips.digest?.(src) ?? src);

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
  { clips, memory }: Pick<SoundSources, 'clips' | 'memory'>,
  fps: number,
  samples: number,
): Narration {
  const lines = cues.map((cue): Line => {
    const from = sampleAtFrame(cue.from, fps);
    const [[length = 0, gain = 1] = []] = remember(memory, `clip ${digestOf(cue, clips)}`, () => {
      const clip = clipOf(cue, clips);
      return [[clip.length, levellingGain(clip)]];
    });
    return { cue, from, to: from + Math.min(length, samples - from), gain };
  });
  const heardIn = (from: number, to: number): Line[] =>
    lines.filter((line) => line.from < to && line.to > from);
  return {
    speech: lines.filter(({ from, to }) => to > from).map(({ from, to }) => ({ from, to })),
    track: {
      read: (from, into) => {
        const { left } = into;
        left.fill(0);
        for (const line of heardIn(from, from + left.length))
          addClip(left, from, clipOf(line.cue, clips), line);
        if (into.right !== left) into.right.set(left);
      },
      ingredients: (from, to) =>
        JSON.stringify(
          heardIn(from, to).map((line) => [digestOf(line.cue, clips), line.from - from, line.to - from]),
        ),
    },
  };
}

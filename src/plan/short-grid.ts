import type { Frames } from '../time/frames';

/** Tempo of the short's music, in beats a minute: its cuts fall on its beats, a whole number of frames apart. */
export const shortBeatsPerMinute = 120;

/** Frames from one beat of the short's music to the next. */
export function shortBeatFrames(fps: number): Frames {
  return Math.round((60 / shortBeatsPerMinute) * fps);
}

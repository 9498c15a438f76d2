import type { Frames } from '../time/frames';

/** Samples a second of everything in this folder. */
export const sampleRate = 48000;

/**
 * The sample at which a frame starts: round(frame x 48000 / fps), from the absolute frame so that nothing drifts.
 *
 * @example sampleAtFrame(30, 30); // 48000
 */
export function sampleAtFrame(frame: Frames, fps: number): number {
  return Math.round((frame * sampleRate) / fps);
}

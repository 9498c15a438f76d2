import type { TimedLine } from '../narration/narration-track';
import type { BeatSpec } from './video-plan';

/** Limits of the rest after a spoken line: its picture acts it out, and nothing holds for long. */
export const restMs = { min: 350, preferred: 1500, max: 5000, hardMax: 8000 } as const;

/**
 * A beat per line, named `name`: the line is spoken, then its picture acts it out.
 *
 * @param emphasis scales the preferred rest, for scenes that act at length (1 is usual)
 */
export function speechBeats(name: string, lines: readonly TimedLine[], emphasis = 1): BeatSpec[] {
  return lines.map((line) => ({
    name,
    minMs: restMs.min,
    preferredMs: restMs.preferred * emphasis,
    maxMs: restMs.max,
    anchor: line.id,
  }));
}

/** A beat without words. */
export function silentBeat(name: string, minMs: number, preferredMs: number, maxMs: number): BeatSpec {
  return { name, minMs, preferredMs, maxMs, anchor: null };
}

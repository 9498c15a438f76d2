import type { TimedLine } from '../narration/narration-track';
import type { ScriptDocument } from '../script/schema';
import { restMs } from './beat-specs';
import { orderLines } from './order-lines';

/** Words a minute of speech, silences not counted. */
export const pace = {
  main: { natural: 150, fastest: 178 },
  short: { natural: 172, fastest: 178 },
} as const;

/** Wordless time that a section can't do without: its scenes open and close, in ms. */
const openingMs = 1200;

/**
 * How fast each line of the main cut is spoken, one pace a section: natural; faster, up to 178 words a minute, only
 * where the section would not fit.
 *
 * @param lines all lines, measured or estimated
 * @param spokenAt words a minute at which a line was timed
 * @returns words a minute by line id, in steps of 1
 */
export function choosePace(
  document: ScriptDocument,
  lines: readonly TimedLine[],
  spokenAt: (line: TimedLine) => number,
): Map<string, number> {
  const { natural, fastest } = pace.main;
  const paces = new Map<string, number>();
  for (const [sectionId, ordered] of orderLines(document, lines)) {
    const seconds =
      document.sections.find((section) => section.id === sectionId)?.estimatedSeconds?.value ?? null;
    const speechMs = ordered.reduce((sum, line) => sum + (line.durationMs * spokenAt(line)) / natural, 0);
    const roomMs = (seconds ?? Infinity) * 1000 - ordered.length * restMs.min - openingMs;
    const needed = roomMs <= 0 ? fastest : (natural * speechMs) / roomMs;
    const chosen = needed > natural ? Math.min(fastest, Math.ceil(needed)) : natural;
    for (const line of ordered) paces.set(line.id, chosen);
  }
  return paces;
}

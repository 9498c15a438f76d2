import type { TimedLine } from '../narration/narration-track';
import type { ScriptDocument } from '../script/schema';
import type { Ms } from '../time/frames';
import { restMs } from './beat-specs';
import { orderLines } from './order-lines';

/** Words a minute of speech, silences not counted. */
export const pace = {
  main: { natural: 150, fastest: 178 },
  short: { natural: 172, fastest: 178 },
} as const;

/** Paces change in steps, so that a word more rarely changes a section's pace and has all of it spoken again. */
export const paceStep = 8;

/** Wordless time that a section can't do without: its scenes open and close, in ms. */
const openingMs = 1200;

/** The time that a section of so many lines has for speech alone, in ms: without its shortest pauses and its opening. */
export function roomFor(document: ScriptDocument, sectionId: string, lineCount: number): Ms {
  const { estimatedSeconds } = document.sections.find(({ id }) => id === sectionId) ?? {};
  return (estimatedSeconds?.value ?? Infinity) * 1000 - lineCount * restMs.min - openingMs;
}

/**
 * How fast each line of the main cut is spoken, one pace a section: natural; faster, up to 178 words a minute, only
 * where the section would not fit.
 *
 * @param lines all lines, estimated at the natural pace
 * @returns words a minute by line id, in steps
 */
export function choosePace(document: ScriptDocument, lines: readonly TimedLine[]): Map<string, number> {
  const { natural, fastest } = pace.main;
  const paces = new Map<string, number>();
  for (const [sectionId, ordered] of orderLines(document, lines)) {
    const speechMs = ordered.reduce((sum, line) => sum + line.durationMs, 0);
    const roomMs = roomFor(document, sectionId, ordered.length);
    const needed = roomMs <= 0 ? fastest : (natural * speechMs) / roomMs;
    const chosen =
      needed > natural
        ? Math.min(fastest, natural + paceStep * Math.ceil((needed - natural) / paceStep))
        : natural;
    for (const line of ordered) paces.set(line.id, chosen);
  }
  return paces;
}

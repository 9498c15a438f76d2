import { z } from 'zod';
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

/** How fast a section is spoken, in words a minute: as its words alone ask for, and as its voice was asked in the end. */
export interface SectionPace {
  readonly estimated: number;
  readonly asked: number;
}

/**
 * Paces of a film's sections, by their ids. Kept beside a script, they let an edit have its own sentence spoken and no
 * other.
 */
export type SectionPaces = Readonly<Record<string, SectionPace>>;

/** As files hold them. */
export const sectionPacesSchema: z.ZodType<SectionPaces> = z.record(
  z.string(),
  z.object({ estimated: z.number(), asked: z.number() }),
);

/** How fast the lines of a cut are to be spoken, before they are heard. */
export interface ChosenPaces {
  /** Words a minute by line id. */
  readonly byLine: ReadonlyMap<string, number>;
  readonly bySection: SectionPaces;
  /** Ids of the sections whose pace was kept: it was corrected by how it was heard. */
  readonly kept: ReadonlySet<string>;
}

/**
 * How fast each line of the main cut is spoken, one pace a section: natural; faster, up to 178 words a minute, only
 * where the section would not fit. A section keeps the pace that is kept of it while its words ask for the same but for one
 * step.
 *
 * @param lines all lines, estimated at the natural pace
 */
export function choosePace(
  document: ScriptDocument,
  lines: readonly TimedLine[],
  keptPaces: SectionPaces = {},
): ChosenPaces {
  const { natural, fastest } = pace.main;
  const byLine = new Map<string, number>();
  const bySection: Record<string, SectionPace> = {};
  const kept = new Set<string>();
  for (const [sectionId, ordered] of orderLines(document, lines)) {
    const speechMs = ordered.reduce((sum, line) => sum + line.durationMs, 0);
    const roomMs = roomFor(document, sectionId, ordered.length);
    const needed = roomMs <= 0 ? fastest : (natural * speechMs) / roomMs;
    const estimated =
      needed > natural
        ? Math.min(fastest, natural + paceStep * Math.ceil((needed - natural) / paceStep))
        : natural;
    const before = keptPaces[sectionId];
    const isKept = before !== undefined && Math.abs(before.estimated - estimated) <= paceStep;
    if (isKept) kept.add(sectionId);
    const chosen = isKept ? before : { estimated, asked: estimated };
    bySection[sectionId] = chosen;
    for (const line of ordered) byLine.set(line.id, chosen.asked);
  }
  return { byLine, bySection, kept };
}

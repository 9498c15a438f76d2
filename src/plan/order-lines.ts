import { estimateLine, estimatedWordsPerMinute } from '../narration/estimate';
import type { TimedLine } from '../narration/narration-track';
import type { ScriptDocument } from '../script/schema';
import { gapFor, placeExtras } from './place-extras';

/**
 * Each section's lines in the order in which they are said, statistics, quotes and examples placed among them.
 *
 * Places are chosen from estimated lengths, so that they are the same whichever voice speaks.
 *
 * @returns lines by section id
 */
export function orderLines(document: ScriptDocument, lines: readonly TimedLine[]): Map<string, TimedLine[]> {
  const estimated = lines.map((line) => estimateLine(line, estimatedWordsPerMinute.main));
  const original = new Map(lines.map((line) => [line.id, line]));
  const rooms = document.sections.map((section) => {
    const mine = estimated.filter((line) => line.sectionId === section.id);
    return { section, lines: mine, seconds: section.estimatedSeconds?.value ?? undeclaredSeconds(mine) };
  });
  const placements = placeExtras(
    estimated.filter((line) => line.sectionId === ''),
    rooms,
  );
  const lastId = document.sections.at(-1)?.id;
  return new Map(
    rooms.map(({ section, lines: own }) => {
      const extras = placements.filter((placement) => placement.sectionId === section.id);
      const gaps = gapsOf(extras, own, section.id === lastId);
      const ordered = own.flatMap((line, index) => [
        line,
        ...extras.filter((extra) => gaps.get(entryKey(extra.line)) === index).map((extra) => extra.line),
      ]);
      const orphans = own.length === 0 ? extras.map((extra) => extra.line) : [];
      return [
        section.id,
        [...ordered, ...orphans].map((line) => ({
          ...(original.get(line.id) ?? line),
          sectionId: section.id,
        })),
      ];
    }),
  );
}

/** Length of a section whose Estimated Time is missing, in seconds: its speech with ordinary rests. */
export function undeclaredSeconds(lines: readonly TimedLine[]): number {
  return Math.max(10, Math.ceil(lines.reduce((sum, line) => sum + line.durationMs / 1000 + 1.5, 0)));
}

function entryKey(line: TimedLine): string {
  return `${line.source.part}/${line.source.index}`;
}

/** The gap of each entry; all lines of one entry share one. */
function gapsOf(
  extras: readonly { line: TimedLine }[],
  own: readonly TimedLine[],
  isLast: boolean,
): Map<string, number> {
  const texts = new Map<string, string>();
  for (const { line } of extras) texts.set(entryKey(line), `${texts.get(entryKey(line)) ?? ''} ${line.text}`);
  return new Map([...texts].map(([key, text]) => [key, gapFor(text, own, isLast)]));
}

import type { TimedLine } from '../narration/narration-track';
import type { Section } from '../script/schema';
import { overlap, rarity } from './word-match';

/** A statistic, quote or example and the section that will speak it. */
export interface Placement {
  readonly line: TimedLine;
  readonly sectionId: string;
  /** For `plan.txt`: why there. */
  readonly because: string;
}

/** A section's speech and time, as placement sees it. */
export interface SectionRoom {
  readonly section: Section;
  readonly seconds: number;
  readonly lines: readonly TimedLine[];
}

/** Wordless time that a spoken extra brings with it: its scene opens and acts it out, in seconds. */
const extraRestSeconds = 3;
/** Spare seconds from which on a section counts as roomy. */
const roomySeconds = 45;
/** Wordless time that each of a section's own lines needs, and that a question or prompt takes to think, in seconds. */
const lineRestSeconds = 1.5;
const thinkSeconds = 3;

/**
 * Chooses the section for each statistic, quote and example: by the meaning of their words and by room, most certain
 * first. Two of a kind avoid each other, examples prefer a list that they illustrate, and nothing goes where its
 * words would not fit in the time.
 *
 * @param extras lines in the order of the script; several lines of one entry (same part and index) stay together
 * @returns placements in the order of the script; an entry that fits nowhere gets the roomiest section
 */
export function placeExtras(extras: readonly TimedLine[], rooms: readonly SectionRoom[]): Placement[] {
  const texts = rooms.map(({ section, lines }) =>
    [
      section.heading.value,
      section.heading.value,
      section.content?.value ?? '',
      ...lines.map((line) => line.text),
    ].join(' '),
  );
  const weightOf = rarity(texts);
  const spare = rooms.map(({ seconds, lines }) => seconds - speechSeconds(lines) - restSeconds(lines));
  const taken = rooms.map(() => new Map<string, number>());
  const entries = groupEntries(extras).map((lines) => ({
    lines,
    part: lines[0]?.source.part ?? 'statistic',
    likeness: texts.map((text) => overlap(lines.map((line) => line.text).join(' '), text, weightOf)),
  }));
  const clearest = (entry: (typeof entries)[number]): number => Math.max(...entry.likeness);
  const placements = new Map<string, Placement>();
  for (const entry of [...entries].sort((a, b) => clearest(b) - clearest(a))) {
    const text = entry.lines.map((line) => line.text).join(' ');
    const needs = speechSeconds(entry.lines) + extraRestSeconds;
    const scores = rooms.map((room, index) => {
      const left = (spare[index] ?? 0) - needs;
      const roominess = left >= 0 ? Math.min(1, left / roomySeconds) : Math.max(-2, left / 15);
      const illustrates =
        entry.part === 'example' && room.lines.some((line) => line.source.part === 'item') ? 0.5 : 0;
      const crowd = (taken[index]?.get(entry.part) ?? 0) * (entry.part === 'example' ? 0.05 : 0.35);
      const named = overlap(room.section.heading.value, text, weightOf);
      return (
        (entry.likeness[index] ?? 0) * 1.5 +
        named * 0.3 +
        stance(text, room.section) +
        roominess * 0.45 +
        illustrates -
        crowd -
        index * 0.03
      );
    });
    const best = scores.indexOf(Math.max(...scores));
    const room = rooms[best];
    if (!room) continue;
    const because = `shares ${Math.round((entry.likeness[best] ?? 0) * 100)} % of its weighted words with "${room.section.heading.value}", which had ${Math.round(spare[best] ?? 0)} s of room`;
    spare[best] = (spare[best] ?? 0) - needs;
    taken[best]?.set(entry.part, (taken[best].get(entry.part) ?? 0) + 1);
    for (const line of entry.lines) placements.set(line.id, { line, sectionId: room.section.id, because });
  }
  return extras.flatMap((line) => placements.get(line.id) ?? []);
}

/**
 * Where among a section's own lines an extra is said: the index of the line that it follows.
 *
 * It follows the line that it fits best, but never so early that the section's picture has hardly begun, never
 * right after words that are nearly its own, and in the last section never after the farewell.
 *
 * @param lines the section's lines without extras, in spoken order
 */
export function gapFor(text: string, lines: readonly TimedLine[], isLastSection: boolean): number {
  const content = lines.flatMap((line, index) =>
    line.source.part === 'content' || line.source.part === 'item' ? [index] : [],
  );
  const last = content.at(-1);
  if (last === undefined) return lines.length - 1;
  const hasItems = lines.some((line) => line.source.part === 'item');
  if (hasItems) return last;
  const scores = content.map((index, position) => {
    const likeness = overlap(lines[index]?.text ?? '', text);
    const early = position < 1 ? 0.6 : position < 2 && !isLastSection ? 0.25 : 0;
    const echo = likeness > 0.6 ? likeness : 0;
    const interrupts = index === last ? 0 : isLastSection ? 0 : 0.3;
    const late = isLastSection && position > content.length / 2 ? 1 : 0;
    return likeness - early - echo - interrupts - late;
  });
  return content[scores.indexOf(Math.max(...scores))] ?? last;
}

const problemWords = /\b(challenge|problem|risk|issue|pain|pitfall|mistake|why|danger|trouble|obstacle)s?\b/i;
const remedyWords =
  /\b(reduc|cut|sav|improv|gain|boost|increase|faster|better|success|enabl|optimi|lower|help|prevent|grow)\w*/i;

/** What names a burden belongs where the problem is told; what names a remedy doesn't. */
function stance(text: string, section: Section): number {
  if (!problemWords.test(section.heading.value)) return 0;
  return remedyWords.test(text) ? -0.3 : 0.3;
}

function restSeconds(lines: readonly TimedLine[]): number {
  const thinking = lines.filter(
    (line) => line.source.part === 'engagement' || line.source.part === 'interactive',
  );
  return lines.length * lineRestSeconds + thinking.length * thinkSeconds;
}

function speechSeconds(lines: readonly TimedLine[]): number {
  return lines.reduce((sum, line) => sum + line.durationMs, 0) / 1000;
}

function groupEntries(extras: readonly TimedLine[]): TimedLine[][] {
  const groups: TimedLine[][] = [];
  for (const line of extras) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group &&
      before &&
      before.source.part === line.source.part &&
      before.source.index === line.source.index
    )
      group.push(line);
    else groups.push([line]);
  }
  return groups;
}

import type { TimedLine } from '../narration/narration-track';
import type { ScriptDocument } from '../script/schema';
import type { Ms } from '../time/frames';
import { pace, roomFor } from './choose-pace';
import { orderLines } from './order-lines';
import type { Cut } from './video-plan';

/** Words a minute of speech that a listener follows well; more only to fit a section, up to `pace`'s fastest. */
const comfortable = { main: { least: 140, most: 165 }, short: { least: 165, most: 178 } } as const;

/** Paces change in steps, so that a word more rarely changes a section's pace and has all of it spoken again. */
const step = 8;

/** What a voice is asked for at all, in words a minute: short words need less, long ones more than they are said at. */
const asked = { least: 110, most: 200 } as const;

/** All speech of the short together, in ms: the rest of its 60 s is air and cuts. */
const shortRoomMs: Ms = 54_000;

/**
 * Paces that bring measured speech to 140 to 165 words a minute (165 to 178 in the short), one a section. The same pace
 * that is asked for gives fewer words a minute where words are long and more where they are short; a section that
 * doesn't fit its time is spoken faster, up to 178, and none is spoken so slowly that it wouldn't fit.
 *
 * @param lines all lines of the cut, measured
 * @param spokenAt words a minute that were asked for
 * @returns words a minute to ask for, by line id; the same as before where nothing has to change
 */
export function correctPaces(
  document: ScriptDocument,
  cut: Cut,
  lines: readonly TimedLine[],
  spokenAt: (line: TimedLine) => number,
): Map<string, number> {
  const groups =
    cut === 'short'
      ? [{ lines, roomMs: shortRoomMs }]
      : [...orderLines(document, lines)].map(([sectionId, ordered]) => ({
          lines: ordered,
          roomMs: roomFor(document, sectionId, ordered.length),
        }));
  const paces = new Map<string, number>();
  for (const group of groups) {
    const [first] = group.lines;
    if (first === undefined) continue;
    const before = spokenAt(first);
    const after = correctedPace(before, group, cut);
    for (const line of group.lines) paces.set(line.id, after);
  }
  return paces;
}

function correctedPace(
  before: number,
  { lines, roomMs }: { readonly lines: readonly TimedLine[]; readonly roomMs: Ms },
  cut: Cut,
): number {
  const { least, most } = comfortable[cut];
  const speechMs = lines.reduce((sum, line) => sum + line.durationMs, 0);
  const words = lines.reduce((sum, line) => sum + line.words.length, 0);
  if (speechMs === 0 || words === 0) return before;
  const heard = (words * 60_000) / speechMs;
  const toFit = roomMs <= 0 ? Infinity : speechMs / roomMs;
  const wished = Math.min(most, Math.max(least, heard)) / heard;
  const factor = Math.max(wished, Math.min(toFit, Math.max(1, pace[cut].fastest / heard)));
  const change = before * (factor - 1);
  const rounded =
    change > 0 || before + step * Math.floor(change / step) < before * toFit ? Math.ceil : Math.floor;
  return Math.min(asked.most, Math.max(asked.least, before + step * rounded(change / step)));
}

import { paceOf } from '../narration/heard-speech';
import type { TimedLine } from '../narration/narration-track';
import type { ScriptDocument } from '../script/schema';
import type { Ms } from '../time/frames';
import { pace, paceStep, roomFor } from './choose-pace';
import { orderLines } from './order-lines';
import type { Cut } from './video-plan';

/** Words a minute of speech that a listener follows well; more only to fit a section, up to `pace`'s fastest. */
const comfortable = { main: { least: 140, most: 165 }, short: { least: 165, most: 178 } } as const;

/** How far inside its limits a pace is aimed, as a share of it. */
const inside = 0.02;

/** What a voice is asked for at all, in words a minute: short words need less, long ones more than they are said at. */
const asked = { least: 100, most: 200 } as const;

/** All speech of the short together, in ms: the rest of its 60 s is air and cuts. */
const shortRoomMs: Ms = 54_000;

/**
 * Paces that bring measured speech to 140 to 165 words a minute (165 to 178 in the short), one a section. The same pace
 * that is asked for gives fewer words a minute where words are long and more where they are short; a section that
 * doesn't fit its time is spoken faster, up to 178, and none is spoken so slowly that it wouldn't fit.
 *
 * @param lines all lines of the cut, measured
 * @param spokenAt words a minute that were asked for
 * @param isSettled says of a section that its pace was corrected before: it only gets faster then, where it doesn't fit
 * @returns words a minute to ask for, by line id; the same as before where nothing has to change
 */
export function correctPaces(
  document: ScriptDocument,
  cut: Cut,
  lines: readonly TimedLine[],
  spokenAt: (line: TimedLine) => number,
  isSettled: (sectionId: string) => boolean = () => false,
): Map<string, number> {
  const groups =
    cut === 'short'
      ? [{ lines, roomMs: shortRoomMs, isSettled: isSettled('') }]
      : [...orderLines(document, lines)].map(([sectionId, ordered]) => ({
          lines: ordered,
          roomMs: roomFor(document, sectionId, ordered.length),
          isSettled: isSettled(sectionId),
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
  {
    lines,
    roomMs,
    isSettled,
  }: { readonly lines: readonly TimedLine[]; readonly roomMs: Ms; readonly isSettled: boolean },
  cut: Cut,
): number {
  const heard = paceOf(lines.map((line) => line.heard));
  if (heard === null) return before;
  const speechMs = lines.reduce((sum, line) => sum + line.durationMs, 0);
  const fastest = pace[cut].fastest / heard;
  const toFit = Math.min(fastest, roomMs <= 0 ? Infinity : speechMs / roomMs);
  const { least, most } = comfortable[cut];
  const band = isSettled
    ? { low: toFit, high: Infinity }
    : { low: Math.max(least / heard, toFit), high: toFit > most / heard ? fastest : most / heard };
  const after = before + paceStep * stepsInto({ ...band, fastest }, paceStep / before);
  return Math.min(asked.most, Math.max(asked.least, after));
}

/**
 * How many steps bring 1 between `low` and `high`, a little inside: a voice doesn't follow exactly. Where no step ends
 * between them: the next one beyond `low`, so that the words fit, but none beyond `fastest`.
 */
function stepsInto(
  { low, high, fastest }: { readonly low: number; readonly high: number; readonly fastest: number },
  size: number,
): number {
  if (low <= 1 && high >= 1) return 0;
  const wished =
    low > 1
      ? Math.ceil((low * (1 + inside) - 1) / size)
      : Math.max(Math.floor((high * (1 - inside) - 1) / size), Math.ceil((low - 1) / size));
  return Math.min(wished, Math.floor((fastest - 1) / size));
}

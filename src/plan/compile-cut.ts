import { buildNarration } from '../narration/build-narration';
import { buildShortNarration } from '../narration/build-short-narration';
import { estimateLine } from '../narration/estimate';
import { timeNarration } from '../narration/measure';
import type { Clip, NarrationLine, TimedLine } from '../narration/narration-track';
import type { AuthorData } from '../script/author-data';
import { noAuthorData } from '../script/author-data';
import type { Diagnostic } from '../script/diagnostic';
import { hasErrors } from '../script/diagnostic';
import { parseScript } from '../script/parse-script';
import { readAuthorData } from '../script/read-author-data';
import type { ScriptDocument } from '../script/schema';
import { choosePace, pace } from './choose-pace';
import type { PlanResult } from './plan-main';
import { planMain } from './plan-main';
import { planShort } from './plan-short';
import type { SceneKind } from './scene-kind';
import type { Timetable } from './timetable';
import type { Cut } from './video-plan';

/** A script that is good enough to plan. */
export interface ReadScript {
  readonly document: ScriptDocument;
  readonly data: AuthorData;
}

/**
 * Reads a script and its `data.json`.
 *
 * @param dataJson text of `data.json`, null where there is none
 * @returns `script` is null when there are errors; data diagnostics carry lines of `data.json`
 */
export function readScript(
  source: string,
  dataJson: string | null,
): { script: ReadScript | null; diagnostics: readonly Diagnostic[]; dataDiagnostics: readonly Diagnostic[] } {
  const { document, diagnostics } = parseScript(source);
  const author = dataJson === null ? { data: noAuthorData, diagnostics: [] } : readAuthorData(dataJson);
  const failed = document === null || hasErrors(diagnostics) || hasErrors(author.diagnostics);
  return {
    script: failed ? null : { document, data: author.data },
    diagnostics,
    dataDiagnostics: author.diagnostics,
  };
}

/** All lines that a cut speaks; extras (statistics, quotes, examples) last, with an empty sectionId. */
export function cutLines(
  { document, data }: ReadScript,
  cut: Cut,
): { lines: readonly NarrationLine[]; diagnostics: readonly Diagnostic[] } {
  if (cut === 'short') return buildShortNarration(document, data);
  const { lines, extras, diagnostics } = buildNarration(document, data);
  return { lines: [...lines, ...extras], diagnostics };
}

/** What the voice has said so far. */
export interface Spoken {
  readonly voice: string | null;
  readonly clips: readonly Clip[];
  /** When it said its lines in an earlier film. */
  readonly timetable?: Timetable;
}

/** Nothing is spoken: all lengths are estimated. */
export const unspoken: Spoken = { voice: null, clips: [] };

/**
 * Plans one cut of a script: the one path that the Studio, the commands and the tests share.
 *
 * @param spoken the clips at hand; lines without one are estimated
 */
export function compileCut(input: {
  readonly slug: string;
  readonly script: ReadScript;
  readonly cut: Cut;
  readonly spoken: Spoken;
  readonly kinds: readonly SceneKind[];
  readonly fps: number;
}): PlanResult {
  const { slug, script, cut, spoken, kinds, fps } = input;
  const { lines, diagnostics } = cutLines(script, cut);
  const natural = pace[cut].natural;
  const first = timeNarration(lines, spoken.clips, natural, spoken.voice);
  const paces =
    cut === 'main' && first.timing === 'estimated' ? choosePace(script.document, first.lines).byLine : null;
  const narration =
    paces === null
      ? first
      : {
          ...first,
          lines: first.lines.map((line) =>
            line.src === null ? atPace(line, natural, paces.get(line.id) ?? natural) : line,
          ),
        };
  const unsaid = cut === 'main' ? unsaidLines(script, lines) : [];
  const { timetable = {} } = spoken;
  const planInput = { slug, ...script, narration, unsaid, kinds, fps, timetable };
  const planned = (cut === 'main' ? planMain : planShort)(planInput);
  return { ...planned, diagnostics: [...diagnostics, ...planned.diagnostics] };
}

/** What would be said as well if `readExtrasAloud` were on: it is shown without words. */
function unsaidLines({ document, data }: ReadScript, said: readonly NarrationLine[]): TimedLine[] {
  if (data.readExtrasAloud) return [];
  const all = cutLines({ document, data: { ...data, readExtrasAloud: true } }, 'main').lines;
  const ids = new Set(said.map((line) => line.id));
  return all.filter((line) => !ids.has(line.id)).map((line) => estimateLine(line, pace.main.natural));
}

function atPace(line: TimedLine, from: number, to: number): TimedLine {
  const factor = from / to;
  return {
    ...line,
    durationMs: line.durationMs * factor,
    heard: { ...line.heard, soundMs: line.heard.soundMs * factor },
    wordTimes: line.wordTimes.map(({ startMs, endMs }) => ({
      startMs: startMs * factor,
      endMs: endMs * factor,
    })),
  };
}

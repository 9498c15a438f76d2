import { listItems } from '../narration/list-items';
import type { NarrationTrack, TimedLine } from '../narration/narration-track';
import type { AuthorData } from '../script/author-data';
import type { Diagnostic } from '../script/diagnostic';
import type { ScriptDocument, Section } from '../script/schema';
import type { Frames } from '../time/frames';
import { frameAt } from '../time/frames';
import { checkAudioCues } from './check-audio-cues';
import type { SectionFacts } from './compose-section';
import { composeSection } from './compose-section';
import { effectCues, musicCues, narrationCues, orderAudio } from './film-audio';
import { chaptersOf, claimsOf } from './film-facts';
import { seriesName, shortHeading } from './film-names';
import { orderLines, undeclaredSeconds } from './order-lines';
import { reconcile } from './reconcile';
import type { SceneKind } from './scene-kind';
import { timeSection } from './time-section';
import type { SectionTimes, Timetable } from './timetable';
import type { Reconciliation, ScenePlan, SectionSpan, VideoPlan } from './video-plan';

/** What a plan is made from. `narration` holds the sections' lines and the extras' (those with an empty sectionId). */
export interface PlanInput {
  readonly slug: string;
  readonly document: ScriptDocument;
  readonly data: AuthorData;
  readonly narration: NarrationTrack;
  /** Statistics, quotes, examples and prompts that are shown but not read aloud; empty where all are. */
  readonly unsaid: readonly TimedLine[];
  readonly kinds: readonly SceneKind[];
  readonly fps: number;
  /** Times of an earlier film of the main cut: what isn't edited keeps its place. */
  readonly timetable: Timetable;
}

export interface PlanResult {
  readonly plan: VideoPlan;
  /** When the sections' beats end; empty for a cut that is timed as a whole. */
  readonly timetable: Timetable;
  readonly diagnostics: Diagnostic[];
}

/**
 * Plans the main cut: every section lasts its Estimated Time, every frame belongs to one scene.
 *
 * Boundaries stand at round(absolute seconds x fps). Only a section whose speech can't fit is made longer (a warning
 * with both numbers); those behind it then start later.
 */
export function planMain(input: PlanInput): PlanResult {
  const { document, data, narration, kinds, fps, slug } = input;
  const diagnostics: Diagnostic[] = [];
  const ordered = orderLines(document, [...narration.lines, ...input.unsaid]);
  const unsaidIds = new Set(input.unsaid.map((line) => line.id));
  const scenes: ScenePlan[] = [];
  const spans: SectionSpan[] = [];
  const reconciliation: Reconciliation[] = [];
  const timetable: Record<string, SectionTimes> = {};
  let seconds = 0;
  let late: Frames = 0;
  document.sections.forEach((section, index) => {
    const lines = ordered.get(section.id) ?? [];
    const from = frameAt(seconds, fps) + late;
    seconds += section.estimatedSeconds?.value ?? undeclaredSeconds(lines);
    const declared = frameAt(seconds, fps) + late - from;
    const facts = factsOf(input, section, index);
    const { visits, diagnostics: found } = composeSection(facts, lines, kinds, unsaidIds);
    const timed = timeSection(section.id, visits, from, declared, fps, input.timetable[section.id]);
    timetable[section.id] = timed.times;
    late += timed.frames - declared;
    scenes.push(...timed.scenes);
    spans.push({
      id: section.id,
      heading: section.heading.value,
      shortName: shortHeading(section.heading.value, data),
      from,
      durationInFrames: timed.frames,
    });
    const { entry, warning } = reconcile(section, timed, declared, fps);
    reconciliation.push(entry);
    diagnostics.push(...found, ...(warning ? [warning] : []));
  });
  const byId = new Map(narration.lines.map((line) => [line.id, line]));
  const opening = scenes.filter((scene) => scene.sectionId === spans[0]?.id);
  const silent = silentStatistics(document, 0).flatMap((index) => {
    const shownIn = opening.find((scene) =>
      tellsNumbers(scene, document.extras.statistics[index]?.value ?? ''),
    );
    return shownIn ? [{ index, frame: shownIn.from }] : [];
  });
  const effects = effectCues(document.sections, spans, scenes, fps);
  diagnostics.push(...checkAudioCues(document.sections, spans, effects));
  const plan: VideoPlan = {
    slug,
    title: document.title.value,
    cut: 'main',
    fps,
    width: 1920,
    height: 1080,
    durationInFrames: spans.reduce((sum, span) => sum + span.durationInFrames, 0),
    theme: data.theme,
    series: seriesName(document, data, narration.lines),
    seed: slug,
    sections: spans,
    scenes,
    audio: orderAudio([
      ...narrationCues(scenes, (id) => byId.get(id)?.src ?? null),
      ...musicCues(document.sections, spans, scenes),
      ...effects,
    ]),
    descriptions: [],
    chapters: chaptersOf(spans, fps),
    claims: claimsOf(document, scenes, silent),
    reconciliation,
  };
  return { plan, timetable, diagnostics };
}

/** True when the words that a scene draws hold every number of a statistic. */
function tellsNumbers(scene: ScenePlan, statistic: string): boolean {
  const numbers = statistic.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => holdsText(scene.props, number));
}

function holdsText(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((one) => holdsText(one, text))
  );
}

/** Statistics that a section may show without saying them: the opening shows what the film is about. */
function silentStatistics(document: ScriptDocument, sectionIndex: number): number[] {
  return sectionIndex === 0 ? document.extras.statistics.map((_statistic, index) => index) : [];
}

function factsOf({ document, data }: PlanInput, section: Section, index: number): SectionFacts {
  return {
    cut: 'main',
    document,
    data,
    section,
    items: listItems(document, section, data),
    silentStatistics: silentStatistics(document, index),
    isFirstSection: index === 0,
    isLastSection: index === document.sections.length - 1,
  };
}

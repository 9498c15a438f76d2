import type { TimedLine } from '../narration/narration-track';
import type { Frames } from '../time/frames';
import { endOf, shift } from '../time/span';
import { silentBeat } from './beat-specs';
import type { SceneDraft, Visit } from './compose-section';
import { layBeats, sceneLines } from './scene-lines';
import type { BeatLength, Fit } from './time-budget';
import { fillSection } from './time-budget';
import { keptEnds, type SectionTimes } from './timetable';
import type { Beat, BeatSpec, ScenePlan } from './video-plan';

interface Placed {
  readonly visit: Visit;
  readonly spec: BeatSpec;
}

/**
 * Gives a section's scenes their frames.
 *
 * @param from the section's first frame in the film
 * @param total the frames that it has to fill
 * @param kept its times in an earlier film, if any: beats stay where they can
 * @returns scenes that touch and fill it exactly (longer only when even the tightest pauses don't fit)
 */
export function timeSection(
  sectionId: string,
  visits: readonly Visit[],
  from: Frames,
  total: Frames,
  fps: number,
  kept?: SectionTimes,
): { scenes: ScenePlan[]; fit: Fit; frames: Frames; times: SectionTimes } {
  const placed = orderSpecs(visits);
  const lines = new Map(visits.flatMap((visit) => visit.lines.map((line) => [line.id, line] as const)));
  const lineOf = (id: string): TimedLine => {
    const line = lines.get(id);
    if (!line)
      throw new Error(`A scene of "${sectionId}" anchors a beat to the line ${id}, which is not its own`);
    return line;
  };
  const words = placed.map(({ spec }) =>
    spec.anchor === null ? `(${spec.name})` : lineOf(spec.anchor).text,
  );
  const { lengths, fit } = fillSection(
    placed.map(({ spec }) => spec),
    lineOf,
    total,
    fps,
    keptEnds(words, total, kept),
  );
  const beatsOf = draftBeats(placed, lengths, from);
  const scenes = visits.map((visit, order) => visitPlan(sectionId, visit, order, placed, beatsOf, fps));
  let frames: Frames = 0;
  const ends = lengths.map(({ speech, hold }): Frames => (frames += speech + hold));
  const times = { frames: total, ends: words.map((each, index) => [each, ends[index] ?? 0] as const) };
  return { scenes, fit, frames, times };
}

/** The specs of all visits in the order of the film. A wordless beat stays with the words before it. */
function orderSpecs(visits: readonly Visit[]): Placed[] {
  const byVisit = new Map<Visit, BeatSpec[]>(visits.map((visit) => [visit, []]));
  for (const draft of new Set(visits.map((visit) => visit.draft))) {
    const mine = visits.filter((visit) => visit.draft === draft);
    let current = mine[0];
    for (const spec of draftSpecs(draft)) {
      if (spec.anchor !== null)
        current = mine.find((visit) => visit.lines.some((line) => line.id === spec.anchor)) ?? current;
      if (current) byVisit.get(current)?.push(spec);
    }
  }
  return visits.flatMap((visit) => (byVisit.get(visit) ?? []).map((spec) => ({ visit, spec })));
}

function draftSpecs(draft: SceneDraft): BeatSpec[] {
  const specs = draft.kind.beats(draft.props, draft.lines);
  const anchors = specs.flatMap((spec) => spec.anchor ?? []);
  const ids = draft.lines.map((line) => line.id);
  if (anchors.join('\n') !== ids.join('\n')) {
    throw new Error(
      `beats() of "${draft.kind.kind}" must anchor each of its ${ids.length} lines once and in order; it anchors ${anchors.length}`,
    );
  }
  return specs.length === 0 ? [silentBeat('hold', 1500, 2500, 5000)] : specs;
}

/** Every draft's beats at absolute frames, named and counted over all its visits. */
function draftBeats(
  placed: readonly Placed[],
  lengths: readonly BeatLength[],
  from: Frames,
): Map<SceneDraft, Beat[]> {
  const starts: Frames[] = [];
  let at = from;
  for (const { speech, hold } of lengths) {
    starts.push(at);
    at += speech + hold;
  }
  const beats = new Map<SceneDraft, Beat[]>();
  for (const draft of new Set(placed.map(({ visit }) => visit.draft))) {
    const own = placed.flatMap(({ visit, spec }, index) =>
      visit.draft === draft
        ? [{ spec, length: lengths[index] ?? { speech: 0, hold: 0 }, start: starts[index] ?? from }]
        : [],
    );
    const laid = layBeats(
      own.map(({ spec }) => spec),
      own.map(({ length }) => length),
      0,
    );
    beats.set(
      draft,
      laid.map((beat, position) => moveTo(beat, own[position]?.start ?? from)),
    );
  }
  return beats;
}

function moveTo(beat: Beat, from: Frames): Beat {
  const by = from - beat.from;
  return { ...shift(beat, by), speech: shift(beat.speech, by), hold: shift(beat.hold, by) };
}

function visitPlan(
  sectionId: string,
  visit: Visit,
  order: number,
  placed: readonly Placed[],
  beatsOf: ReadonlyMap<SceneDraft, readonly Beat[]>,
  fps: number,
): ScenePlan {
  const { draft } = visit;
  const all = beatsOf.get(draft) ?? [];
  const own = placed.filter((one) => one.visit.draft === draft);
  const mine = all.filter((_beat, index) => own[index]?.visit === visit);
  const from = mine[0]?.from ?? 0;
  const durationInFrames = mine.reduce((sum, beat) => sum + beat.durationInFrames, 0);
  const beats = all.map((beat) => moveTo(beat, beat.from - from));
  const lines = sceneLines(draft.lines, beats, fps);
  const inside = { from: 0, durationInFrames };
  const sounds = draft.kind
    .sounds(draft.props, beats, lines)
    .filter((sound) => sound.from >= 0 && sound.from < endOf(inside))
    .map((sound) => ({
      ...sound,
      durationInFrames: Math.min(sound.durationInFrames, durationInFrames - sound.from),
    }));
  return {
    id: `${sectionId}/${String(order + 1).padStart(2, '0')}-${draft.kind.kind}`,
    sectionId,
    from,
    durationInFrames,
    kind: draft.kind.kind,
    props: draft.props,
    beats,
    lines,
    sounds,
    description: draft.kind.describe(draft.props, draft.lines.length > 0),
    because: draft.because,
    sourceLine: draft.sourceLine,
  };
}

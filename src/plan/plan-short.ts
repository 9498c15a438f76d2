import { listItems } from '../narration/list-items';
import type { TimedLine } from '../narration/narration-track';
import type { Diagnostic } from '../script/diagnostic';
import type { Section } from '../script/schema';
import type { Frames } from '../time/frames';
import { framesToHold } from '../time/frames';
import { split } from '../time/span';
import type { Visit } from './compose-section';
import { narrationCues, orderAudio } from './film-audio';
import { claimsOf } from './film-facts';
import { seriesName } from './film-names';
import type { PlanInput, PlanResult } from './plan-main';
import type { SceneFacts, Trigger } from './scene-kind';
import { kindFor } from './choose-scene';
import { shortBeatFrames } from './short-grid';
import { timeSection } from './time-section';
import type { EffectCue, MusicCue, ScenePlan, SectionSpan, VideoPlan } from './video-plan';

/** The short's length in seconds, whatever the script's. */
const shortSeconds = 60;

/** Air after a scene's last word before the cut, in ms. */
const airMs = 200;

interface Part {
  readonly trigger: Trigger;
  readonly index: number;
  readonly lines: readonly TimedLine[];
}

/**
 * Plans the vertical short: a hook, an item a scene, an end card; exactly 60 s, every cut on a beat of its music.
 *
 * `narration` holds the short's own lines (`hook`, `item`, `call-to-action`), in order.
 */
export function planShort(input: PlanInput): PlanResult {
  const { document, data, narration, kinds, fps, slug } = input;
  const diagnostics: Diagnostic[] = [];
  const total = shortSeconds * fps;
  const parts = partsOf(narration.lines);
  const section = itemSection(document.sections, narration.lines);
  if (!section) throw new Error('A short needs at least one section');
  const slots = cutOnBeats(
    parts.map((part) => neededFrames(part, fps)),
    total,
    shortBeatFrames(fps),
  );
  if (slots.over > 0) {
    diagnostics.push({
      code: 'short-too-full',
      severity: 'warning',
      message: `The short's words need ${((total + slots.over) / fps).toFixed(1)} s, but it has ${shortSeconds} s; its last scenes are cut tight.`,
      line: section.heading.line,
      hint: 'Shorten the names or explanations of the list.',
    });
  }
  const scenes: ScenePlan[] = [];
  let from: Frames = 0;
  parts.forEach((part, position) => {
    const length = slots.lengths[position] ?? 0;
    const kind = kindFor(part.trigger, kinds);
    if (!kind) throw new Error(`No scene kind has the trigger "${part.trigger}"`);
    const facts: SceneFacts = {
      cut: 'short',
      document,
      data,
      section,
      lines: part.lines,
      items: listItems(document, section, data),
      index: part.index,
      silentStatistics:
        part.trigger === 'short-hook' ? document.extras.statistics.map((_one, index) => index) : [],
      examples: [],
      isFirstSection: false,
      isLastSection: false,
    };
    const props = kind.fromSection(facts);
    if (typeof props === 'object' && props !== null && 'lacks' in props)
      throw new Error(`The scene "${kind.kind}" of the short lacks ${String(props.lacks)}`);
    const draft = {
      kind,
      props,
      lines: part.lines,
      because: `the short's ${part.trigger.replace('short-', '')}`,
      sourceLine: part.lines[0]?.sourceLine ?? section.heading.line,
    };
    const visit: Visit = { draft, lines: part.lines };
    const timed = timeSection(`short-${position + 1}`, [visit], from, length, fps);
    scenes.push(
      ...timed.scenes.map((scene) => ({
        ...scene,
        id: `short/${String(position + 1).padStart(2, '0')}-${kind.kind}`,
        durationInFrames: length,
      })),
    );
    from += length;
  });
  const byId = new Map(narration.lines.map((line) => [line.id, line]));
  const spans: SectionSpan[] = scenes.map((scene) => ({
    id: scene.sectionId,
    heading: scene.description.short,
    shortName: scene.description.short,
    from: scene.from,
    durationInFrames: scene.durationInFrames,
  }));
  const music: MusicCue = {
    role: 'music',
    sectionId: 'short',
    mood: 'short',
    thin: false,
    fadeIn: false,
    ending: true,
    accents: scenes.map((scene) => scene.from),
    from: 0,
    durationInFrames: total,
  };
  const effects = scenes.flatMap((scene) =>
    scene.sounds.map((sound): EffectCue => ({ ...sound, role: 'effect', from: scene.from + sound.from })),
  );
  const plan: VideoPlan = {
    slug,
    title: document.title.value,
    cut: 'short',
    fps,
    width: 1080,
    height: 1920,
    durationInFrames: total,
    theme: data.theme,
    series: seriesName(document, data, narration.lines),
    seed: `${slug}/short`,
    sections: spans,
    scenes,
    audio: orderAudio([...narrationCues(scenes, (id) => byId.get(id)?.src ?? null), music, ...effects]),
    descriptions: [],
    chapters: [],
    claims: claimsOf(document, scenes, []),
    reconciliation: [],
  };
  return { plan, timetable: {}, diagnostics };
}

/** The section whose items the short shows: the one that most of its item lines came from. */
function itemSection(sections: readonly Section[], lines: readonly TimedLine[]): Section | undefined {
  const itemLine = lines.find((line) => line.source.part === 'item');
  return (
    sections.find((section) => section.id === itemLine?.sectionId) ??
    sections.find((section) => section.part === 'main') ??
    sections[0]
  );
}

/** Lines in scenes: the hook, one scene an item, the rest at the end. */
function partsOf(lines: readonly TimedLine[]): Part[] {
  const hook = lines.filter((line) => line.source.part === 'hook');
  const end = lines.filter((line) => line.source.part !== 'hook' && line.source.part !== 'item');
  const items = [
    ...new Set(lines.filter((line) => line.source.part === 'item').map((line) => line.source.index)),
  ];
  return [
    { trigger: 'short-hook', index: 0, lines: hook },
    ...items.map((index): Part => ({
      trigger: 'short-item',
      index,
      lines: lines.filter((line) => line.source.part === 'item' && line.source.index === index),
    })),
    { trigger: 'short-end', index: 0, lines: end },
  ];
}

function neededFrames(part: Part, fps: number): Frames {
  const speech = part.lines.reduce((sum, line) => sum + framesToHold(line.durationMs + airMs, fps), 0);
  return Math.max(speech, Math.round(1.5 * fps));
}

/**
 * Lengths that fill `total`, each a whole number of beats and none shorter than it needs; what is left over is spread
 * evenly, in whole beats, the remainder to the last.
 *
 * @returns `over`: by how many frames the needs exceed the total (0 when all is well; then lengths shrink in proportion)
 * @example cutOnBeats([50, 50], 120, 15); // { lengths: [60, 60], over: 0 }
 */
export function cutOnBeats(
  needs: readonly Frames[],
  total: Frames,
  beat: Frames,
): { lengths: Frames[]; over: Frames } {
  const beats = needs.map((need) => Math.ceil(need / beat));
  const available = Math.floor(total / beat);
  const spare = available - beats.reduce((sum, one) => sum + one, 0);
  if (spare < 0) {
    const parts = split({ from: 0, durationInFrames: total }, needs);
    const over = needs.reduce((sum, one) => sum + one, 0) - total;
    if (over <= 0) return { lengths: parts.map((part) => part.durationInFrames), over: 0 };
    return { lengths: parts.map((part) => part.durationInFrames), over };
  }
  const extra = split(
    { from: 0, durationInFrames: spare },
    beats.map(() => 1),
  );
  const lengths = beats.map((one, index) => (one + (extra[index]?.durationInFrames ?? 0)) * beat);
  const used = lengths.reduce((sum, one) => sum + one, 0);
  const last = lengths.length - 1;
  lengths[last] = (lengths[last] ?? 0) + total - used;
  return { lengths, over: 0 };
}

import type { TimedLine } from '../narration/narration-track';
import type { Diagnostic } from '../script/diagnostic';
import { interactiveTrigger, kindFor, rankScenes } from './choose-scene';
import type { SceneFacts, SceneKind, Trigger } from './scene-kind';

/** A scene before it has times: its kind, props, and the lines that it speaks. */
export interface SceneDraft {
  readonly kind: SceneKind;
  readonly props: unknown;
  readonly lines: readonly TimedLine[];
  readonly because: string;
  readonly sourceLine: number;
}

/** One visit of a draft: a scene that is interrupted by another comes back and speaks the rest of its lines. */
export interface Visit {
  readonly draft: SceneDraft;
  readonly lines: readonly TimedLine[];
}

/** Everything about a section but the scene's own lines. */
export type SectionFacts = Omit<SceneFacts, 'lines' | 'index' | 'examples'>;

interface Composition {
  readonly visits: Visit[];
  readonly diagnostics: Diagnostic[];
}

const closingWords =
  /\b(subscrib|like, |next video|next time|see you|thank(s| you) for (watch|join)|until next|comments?\b|follow (us|me|along))/i;

/**
 * Turns a section's lines into scenes: the scene of its Visual Cue speaks the content; statistics, quotes, questions,
 * polls and the like get scenes of their own where their lines stand; the film's first lines belong to the title card
 * and its last ones to the end screen.
 *
 * @param lines the section's lines with extras, in the order in which they are said
 * @param unsaid ids of lines that are only shown: their scenes come without words
 */
export function composeSection(
  facts: SectionFacts,
  lines: readonly TimedLine[],
  kinds: readonly SceneKind[],
  unsaid: ReadonlySet<string> = new Set(),
): Composition {
  const diagnostics: Diagnostic[] = [];
  const cueKinds = cueChoices(facts, kinds, diagnostics);
  const ownParts = new Set(cueKinds[0]?.kind.triggers ?? []);
  const groups: { key: string; trigger: Trigger | null; index: number; lines: TimedLine[] }[] = [];
  const titleCount = facts.isFirstSection ? titleLines(lines) : 0;
  const closingFrom = facts.isLastSection ? closingStart(lines) : lines.length;
  lines.forEach((line, position) => {
    const trigger = triggerOf(line, facts, position < titleCount, position >= closingFrom, ownParts);
    const index =
      trigger === 'statistic' || trigger === 'quote' || trigger === 'example' ? line.source.index : 0;
    const key = `${trigger ?? 'cue'}/${index}`;
    const last = groups.at(-1);
    const said = unsaid.has(line.id) ? [] : [line];
    if (last && last.key === key) last.lines.push(...said);
    else groups.push({ key, trigger, index, lines: said });
  });
  if (facts.isFirstSection && titleCount === 0)
    groups.unshift({ key: 'title/0', trigger: 'title', index: 0, lines: [] });
  if (facts.isLastSection && !groups.some((group) => group.trigger === 'end-screen'))
    groups.push({ key: 'end-screen/0', trigger: 'end-screen', index: 0, lines: [] });
  if (!groups.some((group) => group.trigger === null))
    groups.splice(facts.isFirstSection ? 1 : 0, 0, { key: 'cue/0', trigger: null, index: 0, lines: [] });
  const drafts = new Map<string, SceneDraft>();
  for (const { key, trigger, index } of groups) {
    if (drafts.has(key)) continue;
    const mine = groups.filter((group) => group.key === key).flatMap((group) => group.lines);
    const candidates = trigger === null ? cueKinds : triggerChoices(trigger, facts, kinds, cueKinds);
    drafts.set(
      key,
      makeDraft(candidates, { ...facts, lines: mine, index, examples: exampleIndices(mine) }, diagnostics),
    );
  }
  return {
    visits: groups.flatMap(({ key, lines: spoken }) => {
      const draft = drafts.get(key);
      return draft ? [{ draft, lines: spoken }] : [];
    }),
    diagnostics,
  };
}

/** Which scene a line calls for; null is the scene of the section's own cue. */
function triggerOf(
  line: TimedLine,
  facts: SectionFacts,
  isTitle: boolean,
  isClosing: boolean,
  own: ReadonlySet<Trigger>,
): Trigger | null {
  if (isTitle) return 'title';
  const { part } = line.source;
  if (part === 'statistic' || part === 'quote') return part;
  if (part === 'example') return own.has('example') ? null : 'example';
  if (part === 'engagement') return 'question';
  if (part === 'interactive') {
    const wanted =
      interactiveTrigger(facts.section.interactiveElement?.value ?? line.text)?.trigger ?? 'explore';
    return own.has(wanted) ? null : wanted === 'explore' ? 'question' : wanted;
  }
  return isClosing ? 'end-screen' : null;
}

function titleLines(lines: readonly TimedLine[]): number {
  const content = lines.filter((line) => line.source.part === 'content').length;
  const leading = lines.findIndex((line) => line.source.part !== 'content');
  return Math.min(2, Math.max(0, content - 1), leading === -1 ? 2 : leading);
}

function closingStart(lines: readonly TimedLine[]): number {
  const first = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (line.source.part === 'teaser' || (line.source.part === 'content' && closingWords.test(line.text))),
  );
  return first === -1 ? lines.length : first;
}

function exampleIndices(lines: readonly TimedLine[]): number[] {
  return [
    ...new Set(lines.filter((line) => line.source.part === 'example').map((line) => line.source.index)),
  ];
}

interface Candidate {
  readonly kind: SceneKind;
  readonly because: string;
}

function fallbackChoice(kinds: readonly SceneKind[], because: string): Candidate[] {
  const kind = kindFor('fallback', kinds);
  return kind ? [{ kind, because }] : [];
}

function cueChoices(
  facts: SectionFacts,
  kinds: readonly SceneKind[],
  diagnostics: Diagnostic[],
): Candidate[] {
  const { visualCue, heading } = facts.section;
  if (!visualCue) return fallbackChoice(kinds, 'the section has no Visual Cue');
  const ranked = rankScenes(visualCue.value, kinds);
  if (ranked.length === 0) {
    const known = kinds.filter((kind) => kind.cue).map((kind) => kind.kind);
    diagnostics.push({
      code: 'unknown-visual-cue',
      severity: 'warning',
      message: `No scene kind recognises the Visual Cue of "${heading.value}"; its key terms are shown instead.`,
      line: visualCue.line,
      hint: `Name one of: ${known.join(', ')}.`,
    });
  }
  return [...ranked, ...fallbackChoice(kinds, 'no scene kind recognises a word of the Visual Cue')];
}

function triggerChoices(
  trigger: Trigger,
  facts: SectionFacts,
  kinds: readonly SceneKind[],
  cueKinds: readonly Candidate[],
): Candidate[] {
  const kind = kindFor(trigger, kinds);
  const reason = ['poll', 'quiz', 'slider'].includes(trigger)
    ? interactiveTrigger(facts.section.interactiveElement?.value ?? '')?.because
    : null;
  return [...(kind ? [{ kind, because: reason ?? `its lines are the ${trigger}` }] : []), ...cueKinds];
}

function makeDraft(
  candidates: readonly Candidate[],
  facts: SceneFacts,
  diagnostics: Diagnostic[],
): SceneDraft {
  const line = facts.section.visualCue?.line ?? facts.section.heading.line;
  const sourceLine = facts.lines[0]?.sourceLine ?? line;
  for (const { kind, because } of candidates) {
    const props = kind.fromSection(facts);
    if (typeof props !== 'object' || props === null || !('lacks' in props)) {
      return { kind, props, lines: facts.lines, because, sourceLine };
    }
    diagnostics.push({
      code: 'scene-lacks-material',
      severity: 'warning',
      message: `"${facts.section.heading.value}" asks for the scene "${kind.kind}", but it lacks ${String(props.lacks)}.`,
      line,
      hint: 'Add it to the section, or name another picture in its Visual Cue.',
    });
  }
  throw new Error(
    `No scene kind can show "${facts.section.heading.value}": the registry needs a kind with the trigger "fallback"`,
  );
}

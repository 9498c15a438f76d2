import type { DescriptionPlace, PlacedDescription } from '../plan/place-descriptions';
import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import type { Located, ScriptDocument } from '../script/schema';
import type { Frames } from '../time/frames';

/** Where a scene is described: in place at a frame, late at a frame, or only in the transcript (then at no frame). */
interface DescribedAt {
  readonly sceneId: string;
  readonly kind: string;
  readonly place: DescriptionPlace;
  /** The film's frame at which it is first spoken. */
  readonly frame: Frames | null;
  readonly text: string;
}

/** One section's Accessibility Note and what meets it. */
interface NoteCoverage {
  readonly sectionId: string;
  readonly heading: string;
  /** Null for a section without one. */
  readonly note: Located<string> | null;
  /** The description of the scene that speaks the section's own words; null where none is described. */
  readonly answer: DescribedAt | null;
  /** All that is described of the section's scenes, in order. */
  readonly described: readonly DescribedAt[];
}

/** How a film is described, for the report. */
export interface DescriptionCoverage {
  readonly notes: readonly NoteCoverage[];
  /** How many scenes are described while they are seen, after it, and only in the transcript. */
  readonly scenes: Readonly<Record<DescriptionPlace, number>>;
  /** How many of those in place have their long form. */
  readonly long: number;
  /** Seconds of description in the film. */
  readonly spokenSeconds: number;
}

/**
 * How a film's descriptions meet what its sections ask for in their Accessibility Notes.
 *
 * @param descriptions as they were placed
 * @example describeCoverage(document, plan, descriptions).scenes; // { 'in-place': 17, late: 1, transcript: 1 }
 */
export function describeCoverage(
  document: ScriptDocument,
  plan: Pick<VideoPlan, 'scenes' | 'fps'>,
  descriptions: readonly PlacedDescription[],
): DescriptionCoverage {
  const at = ({ sceneId, kind, place, text, cues }: PlacedDescription): DescribedAt => ({
    ...{ sceneId, kind, place, text, frame: cues[0]?.from ?? null },
  });
  const placed = (place: DescriptionPlace): number =>
    descriptions.filter((one) => one.place === place).length;
  const frames = descriptions
    .flatMap(({ cues }) => cues)
    .reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
  return {
    notes: document.sections.map((section) => {
      const mine = descriptions.filter(({ sectionId }) => sectionId === section.id);
      const main = mainScene(plan.scenes.filter(({ sectionId }) => sectionId === section.id));
      const answer = mine.find(({ kind }) => kind === main?.kind) ?? null;
      return {
        sectionId: section.id,
        heading: section.heading.value,
        note: section.accessibilityNote,
        answer: answer === null ? null : at(answer),
        described: mine.map(at),
      };
    }),
    scenes: { 'in-place': placed('in-place'), late: placed('late'), transcript: placed('transcript') },
    long: descriptions.filter(({ place, form }) => place === 'in-place' && form === 'long').length,
    spokenSeconds: frames / plan.fps,
  };
}

/** The scene that speaks most of a section's own words: the one that its Visual Cue asks for. The longest on a tie. */
function mainScene(scenes: readonly ScenePlan[]): ScenePlan | undefined {
  const own = (scene: ScenePlan): number =>
    scene.lines.filter(({ source }) => source.part === 'content' || source.part === 'item').length;
  return [...scenes].sort((a, b) => own(b) - own(a) || b.durationInFrames - a.durationInFrames)[0];
}

/**
 * The coverage as plain sentences, one a section: what the author asked for, and where and how its picture is described.
 * Whether that is what was asked for is the reader's to judge.
 *
 * @param timeOf a frame as people write it
 * @example coverageSentences(coverage, (frame) => timecode(frame, 30))[0];
 * // '"The Challenge" asks (line 57): Describe the trends - described at 0:29.27: Curves rise and fall.'
 */
export function coverageSentences(
  { notes }: DescriptionCoverage,
  timeOf: (frame: Frames) => string,
): string[] {
  return notes.map(({ heading, note, answer }) => {
    if (note === null) return `"${heading}" has no Accessibility Note.`;
    const wish = `"${heading}" asks (line ${note.line}): ${note.value.replace(/\s+/gu, ' ').trim()}`;
    if (answer === null) return `${wish} - nothing is shown that could be described.`;
    if (answer.frame === null)
      return `${wish} - no pause is long enough, so it is described in the transcript only: ${answer.text}`;
    const where = answer.place === 'late' ? 'in the scene after it, at' : 'at';
    return `${wish} - described ${where} ${timeOf(answer.frame)}: ${answer.text}`;
  });
}

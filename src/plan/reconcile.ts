import type { Diagnostic } from '../script/diagnostic';
import type { Section } from '../script/schema';
import type { Frames } from '../time/frames';
import type { Fit } from './time-budget';
import type { Reconciliation, ScenePlan } from './video-plan';
import { sum } from './sum';

/** Gaps without words that are meant: think time and the end screen. */
const thinkingKinds: ReadonlySet<string> = new Set([
  'question',
  'poll',
  'quiz',
  'slider-prompt',
  'end-screen',
]);

/** The limit without words, in seconds. */
const longestGapSeconds = 8;

/** Declared against real length of a section, and a warning where they could not be brought together well. */
export function reconcile(
  section: Section,
  timed: { readonly scenes: readonly ScenePlan[]; readonly fit: Fit; readonly frames: Frames },
  declared: Frames,
  fps: number,
): { entry: Reconciliation; warning: Diagnostic | null } {
  const gaps = gapsOf(timed.scenes);
  const speechFrames = sum(
    timed.scenes.flatMap((scene) => ownBeats(scene).map((beat) => beat.speech.durationInFrames)),
  );
  const longestGapFrames = Math.max(0, ...gaps);
  const seconds = (frames: Frames): string => (frames / fps).toFixed(1);
  const entry: Reconciliation = {
    sectionId: section.id,
    declaredFrames: declared,
    speechFrames,
    restFrames: timed.frames - speechFrames,
    longestGapFrames,
    note: {
      preferred: null,
      stretched: 'rests stretched',
      empty: 'rests stretched past the limit',
      tight: 'pauses shortened',
      over: 'section lengthened',
    }[timed.fit],
  };
  const at = { severity: 'warning', line: section.estimatedSeconds?.line ?? section.heading.line } as const;
  const name = section.heading.value;
  if (timed.fit === 'over') {
    return {
      entry,
      warning: {
        ...at,
        code: 'section-too-short',
        message: `"${name}" declares ${seconds(declared)} s, but its words need ${seconds(timed.frames)} s; the section was lengthened.`,
        hint: 'Raise its Estimated Time, or shorten its narration.',
      },
    };
  }
  if (longestGapFrames > longestGapSeconds * fps + 1) {
    return {
      entry,
      warning: {
        ...at,
        code: 'section-too-empty',
        message: `"${name}" declares ${seconds(declared)} s, but has words for ${seconds(speechFrames)} s: ${seconds(longestGapFrames)} s pass without words.`,
        hint: 'Lower its Estimated Time, or give it more narration, a statistic, a quote or an example.',
      },
    };
  }
  return { entry, warning: null };
}

/** A visit's own beats: those inside it. */
function ownBeats(scene: ScenePlan): ScenePlan['beats'][number][] {
  return scene.beats.filter((beat) => beat.from >= 0 && beat.from < scene.durationInFrames);
}

/** Lengths of the stretches without words, think time and end screen left out. */
function gapsOf(scenes: readonly ScenePlan[]): Frames[] {
  const gaps: Frames[] = [];
  let open: Frames = 0;
  for (const scene of scenes) {
    for (const beat of ownBeats(scene)) {
      if (beat.speech.durationInFrames > 0) {
        gaps.push(open);
        open = 0;
      }
      if (!thinkingKinds.has(scene.kind)) open += beat.hold.durationInFrames;
    }
  }
  return [...gaps, open];
}

import { paceOf } from '../narration/heard-speech';
import type { VideoPlan } from '../plan/video-plan';

/** How a section is spoken. */
export interface SectionPace {
  readonly sectionId: string;
  readonly heading: string;
  /** As they are spoken. */
  readonly words: number;
  /** Silences inside lines not counted: they are rest. */
  readonly speechSeconds: number;
  readonly restSeconds: number;
  /** Of speech alone; null where nobody speaks. */
  readonly wordsPerMinute: number | null;
}

/** Words, speech and rest of each section of a plan, silences not counted as speech. */
export function narrationPace({
  sections,
  scenes,
  fps,
}: Pick<VideoPlan, 'sections' | 'scenes' | 'fps'>): SectionPace[] {
  return sections.map((section) => {
    const lines = scenes
      .filter((scene) => scene.sectionId === section.id)
      .flatMap((scene) =>
        // Lines of an earlier visit stand at negative frames, those of a later one after the end.
        scene.lines.filter(({ speech }) => speech.from >= 0 && speech.from < scene.durationInFrames),
      );
    const heard = lines.map((line) => line.heard);
    const speechSeconds = heard.reduce((sum, line) => sum + line.soundMs, 0) / 1000;
    return {
      sectionId: section.id,
      heading: section.heading,
      words: heard.reduce((sum, line) => sum + line.words, 0),
      speechSeconds,
      restSeconds: section.durationInFrames / fps - speechSeconds,
      wordsPerMinute: paceOf(heard),
    };
  });
}

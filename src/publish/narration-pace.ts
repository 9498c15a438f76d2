import type { VideoPlan } from '../plan/video-plan';

/** How a section is spoken. */
export interface SectionPace {
  readonly sectionId: string;
  readonly heading: string;
  readonly words: number;
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
    const words = lines.reduce((sum, line) => sum + line.words.length, 0);
    const frames = lines.reduce((sum, line) => sum + line.speech.durationInFrames, 0);
    return {
      sectionId: section.id,
      heading: section.heading,
      words,
      speechSeconds: frames / fps,
      restSeconds: (section.durationInFrames - frames) / fps,
      wordsPerMinute: frames === 0 ? null : words / (frames / fps / 60),
    };
  });
}

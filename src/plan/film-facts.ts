import { endOf } from '../time/span';
import type { ScriptDocument } from '../script/schema';
import type { Frames } from '../time/frames';
import type { Chapter, Claim, ScenePlan, SectionSpan } from './video-plan';

/** Shortest chapter that YouTube shows, in seconds. */
const shortestChapterSeconds = 10;

/** Chapters from the sections; one that would be shorter than 10 s joins the one before it, the first the one after it. */
export function chaptersOf(spans: readonly SectionSpan[], fps: number): Chapter[] {
  const chapters: Chapter[] = [];
  for (const span of spans) {
    const before = chapters.at(-1);
    const shortest = shortestChapterSeconds * fps;
    if (before && (span.durationInFrames < shortest || before.durationInFrames < shortest)) {
      const title = before.durationInFrames < span.durationInFrames ? span.heading : before.title;
      chapters[chapters.length - 1] = {
        title,
        from: before.from,
        durationInFrames: endOf(span) - before.from,
      };
    } else {
      chapters.push({ title: span.heading, from: span.from, durationInFrames: span.durationInFrames });
    }
  }
  return chapters;
}

/** Every statistic, quote, example and number that is said, and every statistic that is only shown, where it first is. */
export function claimsOf(
  document: ScriptDocument,
  scenes: readonly ScenePlan[],
  silent: readonly { index: number; frame: Frames }[],
): Claim[] {
  const shown = silent.flatMap(({ index, frame }): Claim[] => {
    const statistic = document.extras.statistics[index];
    return statistic ? [{ kind: 'statistic', text: statistic.value, sourceLine: statistic.line, frame }] : [];
  });
  const said = scenes.flatMap((scene) =>
    scene.lines
      .filter((line) => line.speech.from >= 0 && line.speech.from < scene.durationInFrames)
      .flatMap((line): Claim[] => {
        const { part } = line.source;
        if (part === 'statistic' || part === 'quote' || part === 'example') {
          return [
            {
              kind: part,
              text: line.text,
              sourceLine: line.sourceLine,
              frame: scene.from + line.speech.from,
            },
          ];
        }
        return line.figures
          .filter((figure) => figure.type === 'number')
          .map((figure) => ({
            kind: 'number',
            text: figure.text,
            sourceLine: line.sourceLine,
            frame: scene.from + figure.from,
          }));
      }),
  );
  return [...shown, ...said].sort((a, b) => a.frame - b.frame);
}

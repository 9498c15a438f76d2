import type { Cut } from '../plan/video-plan';
import type { AnyScene } from '../scenes/define-scene';
import type { Frames } from '../time/frames';
import { contains } from '../time/span';
import { contactPages } from './contact-pages';
import { exampleScene } from './example-scene';

/** A cell of the contact sheet: a kind's first example at one of its key beats. */
export interface SheetCell {
  readonly scene: AnyScene;
  readonly example: string;
  readonly cut: Cut;
  readonly theme: 'dark' | 'light';
  readonly frame: Frames;
  /** `<kind>, <beat>, <theme>`. */
  readonly label: string;
}

/** Where in a kind's key beats the sheet looks: while it is told, and when nearly all has been. */
const looks = [0.4, 0.86] as const;

/**
 * What the contact sheet shows, in order: for each kind its looks in the dark theme, then in the light one.
 *
 * @param fps frames a second of the examples
 * @example sheetCells([poll], 30).map(({ label }) => label)[0]; // "poll, ask, dark"
 */
export function sheetCells(scenes: readonly AnyScene[], fps: number): SheetCell[] {
  const first = contactPages(scenes, fps).filter(
    ({ scene, example }) => Object.keys(scene.examples)[0] === example,
  );
  return first.flatMap(({ scene, example, cut, frames }) => {
    const { beats } = exampleScene(scene, example, fps);
    return (['dark', 'light'] as const).flatMap((theme) =>
      looks.map((share): SheetCell => {
        const frame = frames[Math.round(share * (frames.length - 1))] ?? 0;
        const beat = beats.find((candidate) => contains(candidate, frame));
        return {
          scene,
          example,
          cut,
          theme,
          frame,
          label: [scene.kind, beat?.name ?? example, theme].join(', '),
        };
      }),
    );
  });
}

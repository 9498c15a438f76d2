import type { AnyScene } from '../scenes/define-scene';
import type { Frames } from '../time/frames';
import { exampleScene } from './example-scene';

/** One page of the contact sheet: an example of a kind and the frames at which it is shown. */
export interface ContactPage {
  readonly scene: AnyScene;
  readonly example: string;
  readonly cut: 'main' | 'short';
  readonly durationInFrames: Frames;
  readonly frames: readonly Frames[];
}

/** Cells of a page: three by three of a wide picture, six in a row of a tall one. */
export const cellsOf = { main: 9, short: 6 } as const;

/**
 * Every example of every kind with its key beats: where a beat has been on for a moment, and evenly between them.
 *
 * @param fps frames a second of the examples
 */
export function contactPages(scenes: readonly AnyScene[], fps: number): ContactPage[] {
  return scenes.flatMap((scene) =>
    Object.keys(scene.examples).map((example) => {
      const { beats, cut, durationInFrames } = exampleScene(scene, example, fps);
      const keys = beats.flatMap(({ from, speech, hold, durationInFrames: length }) => [
        Math.round(from + Math.min(length, fps) * 0.9),
        Math.round(hold.from + hold.durationInFrames * 0.5),
        Math.round(speech.from + speech.durationInFrames * 0.7),
      ]);
      return {
        scene,
        example,
        cut,
        durationInFrames,
        frames: pick(
          [...new Set(keys)].sort((a, b) => a - b),
          cellsOf[cut],
          durationInFrames,
        ),
      };
    }),
  );
}

/** `count` of the frames, spread over them all; where there are fewer, even steps through the scene. */
function pick(frames: readonly Frames[], count: number, durationInFrames: Frames): Frames[] {
  const inside = frames.filter((frame) => frame >= 0 && frame < durationInFrames);
  if (inside.length < count)
    return Array.from({ length: count }, (_, index) =>
      Math.round(((index + 0.5) / count) * durationInFrames),
    );
  return Array.from(
    { length: count },
    (_, index) => inside[Math.round((index / (count - 1)) * (inside.length - 1))] ?? 0,
  );
}

/** Frames that the flip-book needs: a page a frame, and room for the latest frame that a page freezes. */
export function contactSheetLength(pages: readonly ContactPage[]): Frames {
  return Math.max(1, pages.length, ...pages.map(({ durationInFrames }) => durationInFrames));
}

import type { Frames } from '../time/frames';
import type { Span } from '../time/span';

interface SpokenLine {
  readonly words: readonly unknown[];
  readonly speech: Span;
}

/**
 * A spoken word's average length in frames: a scene's own clock, the same at every frame rate.
 *
 * @returns 12 where nothing is spoken
 * @example wordLength([{ words: ['one', 'two'], speech: { from: 0, durationInFrames: 24 } }]); // 12
 */
export function wordLength(lines: readonly SpokenLine[]): Frames {
  const words = lines.reduce((sum, line) => sum + line.words.length, 0);
  const frames = lines.reduce((sum, line) => sum + line.speech.durationInFrames, 0);
  return words === 0 || frames === 0 ? 12 : frames / words;
}

/**
 * Moments spread evenly over a span, about one every `everyWords` spoken words, the first one at its start.
 *
 * @example evenMoments({ from: 100, durationInFrames: 90 }, 10, 3); // [100, 130, 160]
 */
export function evenMoments(span: Span, word: Frames, everyWords: number): Frames[] {
  const count = Math.floor(span.durationInFrames / (everyWords * word));
  return Array.from({ length: count }, (_, index) =>
    Math.round(span.from + (index * span.durationInFrames) / count),
  );
}

/**
 * Only those frames that come at least `gap` frames after the one kept before, so that sounds don't crowd.
 *
 * @example spaced([0, 10, 30, 55], 25); // [0, 30, 55]
 */
export function spaced(frames: readonly Frames[], gap: Frames): Frames[] {
  const kept: Frames[] = [];
  for (const frame of frames) {
    const last = kept.at(-1);
    if (last === undefined || frame - last >= gap) kept.push(frame);
  }
  return kept;
}

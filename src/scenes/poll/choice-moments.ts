import type { Beat } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf, split } from '../../time/span';

/** The beat in which the viewer chooses. */
export function thinkOf(beats: readonly Beat[]): Beat | null {
  return beats.find(({ name }) => name === 'think') ?? null;
}

export interface ChoiceMoments {
  /** When each choice's picture starts to draw itself, while the question is still asked. */
  readonly pictures: Frames[];
  /** When each choice's words arrive, from the question's last words on. */
  readonly pops: Frames[];
  /** When the highlight visits each; the last part visits none. */
  readonly sweep: Span[];
}

/** The first picture waits for so many words of the question, a quarter of a short one: these are read first. */
const wordsFirst = 3;

/**
 * When each choice's picture and words arrive, and when the highlight visits it.
 *
 * @param word a spoken word's length in frames
 */
export function choiceMoments(think: Beat, options: number, word: Frames): ChoiceMoments {
  if (options === 0) return { pictures: [], pops: [], sweep: [] };
  const between = Math.min(word * 1.4, (think.hold.durationInFrames * 0.35) / options);
  const start = think.hold.from - Math.min(think.speech.durationInFrames * 0.25, word * 2);
  const pops = Array.from({ length: options }, (_, index) => Math.round(start + index * between));
  const drawing = think.speech.from + Math.min(think.speech.durationInFrames / 4, wordsFirst * word);
  const pictures = pops.map((pop, index) =>
    Math.min(pop, Math.round(drawing + (Math.max(0, start - drawing) * index) / options)),
  );
  const from = (pops.at(-1) ?? start) + Math.round(word * 1.5);
  const end = endOf(think.hold);
  return {
    pictures,
    pops,
    sweep: split({ from, durationInFrames: Math.max(options + 1, end - from) }, [
      ...Array.from({ length: options }, () => 1),
      0.8,
    ]),
  };
}

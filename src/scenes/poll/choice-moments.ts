import type { Beat } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { endOf, split } from '../../time/span';

/** The beat in which the viewer chooses. */
export function thinkOf(beats: readonly Beat[]): Beat | null {
  return beats.find(({ name }) => name === 'think') ?? null;
}

/**
 * When each choice arrives (from the question's last words on), and when the highlight visits each; the last part of
 * the sweep visits none.
 *
 * @param word a spoken word's length in frames
 */
export function choiceMoments(think: Beat, options: number, word: Frames): { pops: Frames[]; sweep: Span[] } {
  if (options === 0) return { pops: [], sweep: [] };
  const between = Math.min(word * 1.4, (think.hold.durationInFrames * 0.35) / options);
  const start = think.hold.from - Math.min(think.speech.durationInFrames * 0.25, word * 2);
  const pops = Array.from({ length: options }, (_, index) => Math.round(start + index * between));
  const from = (pops.at(-1) ?? start) + Math.round(word * 1.5);
  const end = endOf(think.hold);
  return {
    pops,
    sweep: split({ from, durationInFrames: Math.max(options + 1, end - from) }, [
      ...Array.from({ length: options }, () => 1),
      0.8,
    ]),
  };
}

import type { Frames } from '../../time/frames';
import type { WordPlace } from './place-words';

/** When a word is gone from the whole quotation, and when it stands in the essence. */
export interface WordChange {
  readonly goneBy: Frames;
  readonly setAt: Frames;
}

const leavesSeconds = 0.3;
/** All words leave within so long, and all are set anew within so long, however many there are. */
const mostSeconds = { leave: 0.35, set: 0.9 } as const;
const staggerSeconds = { leave: 0.03, set: 0.08 } as const;

/**
 * When each word leaves the whole quotation and is set anew in its essence: first those that go for good, then the others, each
 * in reading order. None is set before the last is gone, so words never cross.
 *
 * @param essence a place for each word that stays, null for the others
 * @param at the frame at which the first begins to leave
 *
 * @example wordChanges([null, place], 100, 30); // [{ goneBy: 109, setAt: 119 }, { goneBy: 119, setAt: 119 }]
 */
export function wordChanges(
  essence: readonly (WordPlace | null)[],
  at: Frames,
  fps: number,
): readonly WordChange[] {
  const stays = essence.filter((place) => place !== null).length;
  const step = (most: number, usual: number): number => Math.min(usual, most / Math.max(1, stays)) * fps;
  const first = at + leavesSeconds * fps;
  const allGone = Math.round(first + mostSeconds.leave * fps);
  let nth = 0;
  return essence.map((place) => {
    if (place === null) return { goneBy: Math.round(first), setAt: allGone };
    nth += 1;
    return {
      goneBy: Math.round(first + nth * step(mostSeconds.leave, staggerSeconds.leave)),
      setAt: Math.round(allGone + (nth - 1) * step(mostSeconds.set, staggerSeconds.set)),
    };
  });
}

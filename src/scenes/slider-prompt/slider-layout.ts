import type { SlabShape } from '../../stage/slab-shape';

/** The track of the slider, px. */
export const track = { left: 150, right: 1770, y: 840, thick: 30, handle: 50 } as const;

/** The beam over it: its pivot, half its length, and where the piles stand on it. */
export const beam = { x: 606, y: 600, half: 410, pile: 296, floor: 722, maxTilt: 9.5 } as const;

/** The card with the curve. */
export const card = { left: 1196, top: 318, width: 628, height: 404 } as const;
export const plot = { left: 44, top: 84, width: 540, height: 258 } as const;

/** A block of a pile. */
export const pileBlock: SlabShape = { front: [53, 26.5], deep: [53, -26.5], height: 37 };
/** Blocks of a full pile: storeys of two by two. */
export const pileBlocks = 20;
const storey = 4;

/** The middle of a block's foot, px from the middle of the pile's foot; in the order in which they are laid. */
export const pileCells: readonly { readonly x: number; readonly y: number }[] = Array.from(
  { length: pileBlocks },
  (_, index) => {
    const corner = [
      { u: -0.5, v: 0.5 },
      { u: -0.5, v: -0.5 },
      { u: 0.5, v: 0.5 },
      { u: 0.5, v: -0.5 },
    ][index % storey] ?? { u: 0, v: 0 };
    return {
      x: (corner.u + corner.v) * pileBlock.front[0],
      y: (corner.u - corner.v) * pileBlock.front[1] - Math.floor(index / storey) * pileBlock.height,
    };
  },
);

/** Where a place of the handle (0 to 1) is on the track, px. */
export function trackX(place: number): number {
  return track.left + place * (track.right - track.left);
}

import { main } from '../stage/layout';

/** How far to a side a sound at the picture's edge goes: not so far that the ear takes it for another place. */
const widest = 0.6;

/**
 * The pan of a sound whose picture stands at a place in the main cut, -1 (left) to 1.
 *
 * @param place where it is drawn, px; `null` for what has no place of its own: the middle
 * @param originX what `x` is counted from, px from the left
 * @example panOf({ x: 0, width: 960 }); // -0.3
 */
export function panOf(place: { readonly x: number; readonly width: number } | null, originX = 0): number {
  if (place === null) return 0;
  const side = (originX + place.x + place.width / 2) / (main.width / 2) - 1;
  return Math.round(widest * Math.min(1, Math.max(-1, side)) * 100) / 100;
}

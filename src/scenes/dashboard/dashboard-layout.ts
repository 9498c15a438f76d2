/** A rectangle, px in 1920x1080. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const shell: Box = { x: 96, y: 124, width: 1728, height: 794 };
export const sideBar = { width: 92, icon: 36, top: 178, pitch: 84 } as const;
const content = { left: 212, right: 1800 } as const;
export const chart: Box = { x: content.left, y: 296, width: 1050, height: 368 };
export const heat: Box = { x: content.left, y: 682, width: 1050, height: 218 };
export const feed: Box = { x: 1282, y: 296, width: 518, height: 344 };
export const bars: Box = { x: 1282, y: 658, width: 518, height: 242 };
export const card: Box = { x: 1212, y: 302, width: 592, height: 330 };
/** Where the curve runs, and the strip of cells below it: both share one time axis. */
export const plot: Box = { x: 236, y: 376, width: 968, height: 228 };
export const cells = { x: 440, right: 1240, pitch: 21, width: 16 } as const;
export const nowX = 912;
export const pixelsPerSecond = 36;
/** Seconds that one column of cells stands for. */
export const columnSeconds = cells.pitch / pixelsPerSecond;
export const loopBar = { right: 1824, top: 44, height: 54 } as const;
/** The parts of the picture that are painted anew each frame, as small as what is painted there. */
export const paintedAreas = {
  tiles: { left: 208, top: 138, width: 1596, height: 144 },
  chart: { left: 212, top: 282, width: 1050, height: 384 },
  heat: { left: 212, top: 676, width: 1050, height: 230 },
  bars: { left: 1282, top: 658, width: 518, height: 242 },
  wires: { left: 1240, top: 80, width: 600, height: 820 },
} as const;
/** Gaps between the panels, in which wires run. */
export const gaps = { trunk: 1272, tiles: 287, right: 1812, loop: 101 } as const;

/** The tiles of `count` metrics, side by side. */
export function tileBoxes(count: number): Box[] {
  const gap = 20;
  const width = (content.right - content.left - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: content.left + index * (width + gap),
    y: 142,
    width,
    height: 136,
  }));
}

/** The small chart at a tile's lower right. */
export function miniBox(tile: Box): Box {
  const width = Math.max(136, Math.min(tile.width - 240, tile.width * 0.62));
  return { x: tile.x + tile.width - 24 - width, y: tile.y + 66, width, height: 54 };
}

/** Rows of the heat strip, top to bottom; `named` leaves room for names at the left. */
export function heatRows(count: number, named: boolean): Box[] {
  const left = named ? cells.x : plot.x;
  const pitch = (heat.height - 32) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: left,
    y: heat.y + 16 + index * pitch + 5,
    width: cells.right - left,
    height: pitch - 10,
  }));
}

/** Rows of the bars, top to bottom; `named` leaves room for names at the left. */
export function barRows(count: number, named: boolean): Box[] {
  const top = bars.y + 62;
  const pitch = (bars.height - 78) / count;
  const left = named ? bars.x + 278 : bars.x + 28;
  return Array.from({ length: count }, (_, index) => ({
    x: left,
    y: top + index * pitch + pitch / 2 - 14,
    width: bars.x + bars.width - 24 - left,
    height: 28,
  }));
}

/** Places of the team's badges in the right panel: centres of their rings. */
export function badgePlaces(count: number): { x: number; y: number; size: number }[] {
  const pitch = (feed.height - 72) / Math.max(count, 3);
  const size = Math.min(58, pitch - 6);
  return Array.from({ length: count }, (_, index) => ({
    x: feed.x + 58,
    y: feed.y + 64 + (index + 0.5) * pitch + ((Math.max(count, 3) - count) * pitch) / 2,
    size,
  }));
}

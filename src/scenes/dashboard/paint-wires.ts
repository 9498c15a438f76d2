import { alpha, mix } from '../../stage/colour';
import { enter } from '../../stage/motion';
import type { Theme, Tone } from '../../stage/theme';
import { toneColour } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import { badgePlaces, bars, chart, gaps, heat } from './dashboard-layout';

type Context = CanvasRenderingContext2D;
type Point = readonly [number, number];

export const badgeTones: readonly Tone[] = ['accent', 'value', 'attention', 'cost'];

/** Seconds between the pulses of one badge, and that a pulse is under way. */
const everySeconds = 2.4;
const underwaySeconds = 1.5;

/** The way from a badge through the gaps between the panels to what it works with, in turn: curve, cells, bars, loop. */
export function wirePath(index: number, count: number, goal: number): Point[] {
  const badge = badgePlaces(count)[index] ?? { x: gaps.trunk, y: chart.y, size: 0 };
  const aside = (index - (count - 1) / 2) * Math.min(4.5, 16 / Math.max(1, count - 1));
  const trunk = gaps.trunk + aside;
  const out: Point[] = [
    [badge.x - badge.size / 2, badge.y],
    [trunk, badge.y],
  ];
  const ends: readonly Point[][] = [
    [
      [trunk, chart.y + 190],
      [chart.x + chart.width, chart.y + 190],
    ],
    [
      [trunk, heat.y + 100],
      [heat.x + heat.width, heat.y + 100],
    ],
    [
      [trunk, bars.y + 170],
      [bars.x + 4, bars.y + 170],
    ],
    [
      [trunk, gaps.tiles + aside],
      [gaps.right + aside, gaps.tiles + aside],
      [gaps.right + aside, gaps.loop],
    ],
  ];
  return [...out, ...(ends[goal % ends.length] ?? [])];
}

/** Wires of the badges that have come, drawn from the badge on, and pulses along them. */
export function paintWires(
  context: Context,
  theme: Theme,
  at: readonly Frames[],
  count: number,
  shown: number,
  frame: Frames,
  fps: number,
): void {
  if (shown <= 0) return;
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (let index = 0; index < count; index += 1) {
    const from = at[index];
    if (from === undefined || frame < from) continue;
    const colour = toneColour(theme, badgeTones[index % badgeTones.length] ?? 'accent');
    const drawn = enter(frame, fps, from + fps * 0.15);
    for (const goal of [index % 4, 3]) {
      const path = along(wirePath(index, count, goal), drawn);
      roundedWay(context, path);
      for (const [width, strength] of [
        [10, 0.06],
        [6, 0.1],
        [2.5, 0.75],
      ] as const) {
        context.strokeStyle = alpha(colour, strength * shown);
        context.lineWidth = width;
        context.stroke();
      }
      const end = path.at(-1);
      if (end) dot(context, end, 6, colour, shown);
    }
    const age = (frame - from) / fps - 0.6;
    if (age < 0) continue;
    const turn = Math.floor(age / everySeconds);
    const share = (age - turn * everySeconds) / underwaySeconds;
    if (share > 1) continue;
    const path = wirePath(index, count, (index + turn) % 4 === 0 ? 3 : index % 4);
    const inward = turn % 2 === 1 ? 1 - share : share;
    const head = along(path, inward).at(-1);
    if (!head) continue;
    dot(context, head, 15, colour, 0.2 * shown);
    dot(context, head, 8, mix(colour, theme.text, 0.4), shown);
  }
  context.restore();
}

/** A way with rounded corners. */
function roundedWay(context: Context, path: readonly Point[]): void {
  context.beginPath();
  for (const [index, [x, y]] of path.entries()) {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (!before) context.moveTo(x, y);
    else if (!after) context.lineTo(x, y);
    else {
      const least = Math.min(
        Math.hypot(x - before[0], y - before[1]),
        Math.hypot(after[0] - x, after[1] - y),
      );
      context.arcTo(x, y, after[0], after[1], Math.min(9, least / 2));
    }
  }
}

function dot(context: Context, [x, y]: Point, radius: number, colour: string, strength: number): void {
  context.fillStyle = alpha(colour, strength);
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

/** The first `share` of a way's length. */
export function along(path: readonly Point[], share: number): Point[] {
  const lengths = path
    .slice(1)
    .map(([x, y], index) => Math.hypot(x - (path[index]?.[0] ?? x), y - (path[index]?.[1] ?? y)));
  let left = lengths.reduce((sum, length) => sum + length, 0) * Math.min(1, Math.max(0, share));
  const out: Point[] = path.slice(0, 1);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [path[index], path[index + 1]];
    if (!from || !to) break;
    const part = length === 0 ? 1 : Math.min(1, left / length);
    out.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    left -= length;
    if (left <= 0) break;
  }
  return out;
}

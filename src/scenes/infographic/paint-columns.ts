import { alpha } from '../../stage/colour';
import { pulse, ramp, settle, travel } from '../../stage/motion';
import type { Stamp } from '../../stage/SpriteCanvas';
import type { Theme } from '../../stage/theme';
import { columnBase, columnCount, slab, slabCorner, slabCount, slabsLeft } from './growth-shape';
import type { GrowthState } from './growth-state';
import { columnAt, slabAt } from './growth-state';

const dropHeight = 90;
const liftHeight = 54;
/** Springs are still after this. */
const settledSeconds = 1.6;

/** All columns: slabs drop in, sparkle when the picture stirs, and at the turn lift out or take the new colour. */
export function paintColumns(
  context: CanvasRenderingContext2D,
  stamp: Stamp,
  state: GrowthState,
  theme: Theme,
): void {
  for (let column = 0; column < columnCount; column += 1) {
    const landed = ramp(state.frame, columnAt(state.times, state.fps, column), 0.3 * state.fps);
    if (landed > 0) contactShadow(context, column, landed, theme);
  }
  for (let column = 0; column < columnCount; column += 1) paintColumn(stamp, state, column);
}

function paintColumn(stamp: Stamp, state: GrowthState, column: number): void {
  const { frame, fps, times } = state;
  const count = slabCount(column);
  const left = slabsLeft(column, state.cut);
  const glint = glintOn(state, column);
  for (let index = 0; index < count; index += 1) {
    const at = slabAt(times, fps, column, index);
    if (frame < at) continue;
    const landed = frame - at > settledSeconds * fps ? 1 : settle(frame, fps, at);
    const [x, y] = slabCorner(column, index);
    const shown = ramp(frame, at, 0.3 * fps);
    const dropped = y - (1 - landed) * dropHeight;
    if (index >= left && times.turn !== null) {
      const lift = travel(frame, fps, liftAt(times.turn, fps, column, count - 1 - index), 0.7);
      if (lift > 0) stamp('wire', x, y, lift * 0.8);
      stamp('before', x, dropped - lift * liftHeight, shown * (1 - lift));
      continue;
    }
    const recoloured =
      times.turn === null ? 0 : ramp(frame, recolourAt(times.turn, fps, column, index), 0.3 * fps);
    if (recoloured < 1) stamp('before', x, dropped, shown);
    if (recoloured > 0) stamp('after', x, dropped, recoloured);
    if (glint > 0) stamp('glint', x, y, glint);
  }
}

function liftAt(turn: number, fps: number, column: number, fromTop: number): number {
  return turn + ((columnCount - 1 - column) * 0.07 + fromTop * 0.035) * fps;
}

function recolourAt(turn: number, fps: number, column: number, index: number): number {
  return turn + (0.45 + (columnCount - 1 - column) * 0.06 + index * 0.05) * fps;
}

/** A light that runs over the columns each time the picture stirs. */
function glintOn({ frame, fps, times, tip }: GrowthState, column: number): number {
  if (tip < column) return 0;
  return Math.max(0, ...times.stirs.map((at) => pulse(frame, at + column * 0.09 * fps, 0.55 * fps) * 0.32));
}

function contactShadow(context: CanvasRenderingContext2D, column: number, share: number, theme: Theme): void {
  const [x, y] = columnBase(column);
  const [front, deep] = [slab.front, slab.deep];
  context.fillStyle = alpha(
    theme.name === 'dark' ? '#000000' : theme.text,
    (theme.name === 'dark' ? 0.42 : 0.16) * share,
  );
  context.beginPath();
  context.moveTo(x - 12, y + 4);
  context.lineTo(x + front[0] + 6, y + front[1] + 9);
  context.lineTo(x + front[0] + deep[0] + 26, y + front[1] + deep[1] + 6);
  context.lineTo(x + deep[0] + 8, y + deep[1]);
  context.closePath();
  context.fill();
}

import { random } from 'remotion';
import { alpha, mix } from '../colour';
import type { FieldView } from './Field';

interface FloorTile {
  readonly column: number;
  readonly row: number;
  readonly pick: number;
  readonly period: number;
  readonly phase: number;
}

const columns = 22;
const rows = 7;

/** A floor of tiles that turn over; the same seed gives the same floor. */
export function makeTiles(seed: string): FloorTile[] {
  return Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
    pick: random(`${seed}/pick/${index}`),
    period: 5 + 5 * random(`${seed}/period/${index}`),
    phase: random(`${seed}/phase/${index}`) * 10,
  }));
}

/** How far along the floor a row lies shrinks it, 1 at the front. */
const nearnessAt = (along: number): number => 1 / (1 + (1 - along) * 1.6);
const frontDrop = 30;
const tallestLift = 62;

/** From where to where the floor is painted, px. */
export function tilesReach({ horizon, bottom }: FieldView): { top: number; bottom: number } {
  const vanishing = horizon - (bottom - horizon) * 0.62;
  const far = vanishing + (bottom + frontDrop - vanishing) * nearnessAt(0);
  return { top: far - tallestLift * nearnessAt(0), bottom: bottom + frontDrop + 14 };
}

/** A floor seen at a slant whose tiles turn over one by one: many to choose from, a few of them lit. */
export function drawTiles(
  context: CanvasRenderingContext2D,
  view: FieldView,
  tiles: readonly FloorTile[],
): void {
  const depth = view.bottom - view.horizon;
  const vanishing = { x: view.width * 0.62, y: view.horizon - depth * 0.62 };
  const project = (across: number, along: number, lift: number): [number, number] => {
    const nearness = nearnessAt(along);
    const y = vanishing.y + (view.bottom + frontDrop - vanishing.y) * nearness;
    return [vanishing.x + (across - 0.5) * view.width * 2.3 * nearness, y - lift * nearness];
  };
  for (const tile of tiles) {
    const [across, along] = [tile.column / columns, tile.row / rows];
    const cycle = fraction((view.seconds + tile.phase) / tile.period);
    const flipping = Math.min(1, cycle * tile.period * 1.6);
    const angle = flipping < 1 ? Math.PI * (1 - (1 - flipping) ** 3) : Math.PI;
    const turns = Math.floor((view.seconds + tile.phase) / tile.period);
    const litBefore = isLit(tile, turns - 1, view.unrest);
    const litAfter = isLit(tile, turns, view.unrest);
    const lit = angle < Math.PI / 2 ? litBefore : litAfter;
    const swing = litBefore === litAfter ? 0 : Math.sin(angle);
    const height = (lit ? 16 : 3) + swing * 46;
    const squash = litBefore === litAfter ? 1 : Math.abs(Math.cos(angle)) * 0.94 + 0.06;
    const [half, deep] = [0.43 / columns, (0.41 / rows) * squash];
    const [middleX, middleY] = [across + 0.5 / columns, along + 0.5 / rows];
    const corners = [
      project(middleX - half, middleY - deep, height),
      project(middleX + half, middleY - deep, height),
      project(middleX + half, middleY + deep, height),
      project(middleX - half, middleY + deep, height),
    ] as const;
    const base = mix(
      view.calm,
      view.wild,
      Math.min(1, Math.max(0, (corners[2][0] / view.width - 0.1) * 1.1)),
    );
    const nearness = 0.35 + 0.65 * along;
    const drop = (lit ? 12 : 5) * nearness;
    fill(
      context,
      [corners[3], corners[2], [corners[2][0], corners[2][1] + drop], [corners[3][0], corners[3][1] + drop]],
      lit ? mix(base, view.ground, 0.55) : mix(view.middle, view.ground, 0.9),
    );
    fill(
      context,
      corners,
      lit
        ? mix(base, view.ground, 0.5 - 0.42 * nearness)
        : mix(view.middle, view.ground, 0.86 - 0.1 * nearness),
    );
    context.strokeStyle = alpha(lit ? mix(base, view.ink, 0.35) : view.middle, (lit ? 0.8 : 0.32) * nearness);
    context.lineWidth = 2;
    context.stroke();
  }
}

/** What is left above the next whole number below, also for negative ones. */
function fraction(value: number): number {
  return value - Math.floor(value);
}

function isLit(tile: FloorTile, turn: number, unrest: number): boolean {
  return random(`${tile.pick}/${turn}`) < 0.1 + 0.22 * unrest;
}

function fill(
  context: CanvasRenderingContext2D,
  corners: readonly (readonly [number, number])[],
  colour: string,
): void {
  context.beginPath();
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}

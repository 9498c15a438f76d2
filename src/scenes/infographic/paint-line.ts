import { alpha, mix } from '../../stage/colour';
import { pulse, ramp } from '../../stage/motion';
import type { Point } from '../../stage/slab-shape';
import type { Theme } from '../../stage/theme';
import { columnCount, columnTop, lineEnd, linePoint, lineStart, lineTo, slabCount } from './growth-shape';
import type { GrowthState } from './growth-state';

const glowStrokes = 6;
/** The hatching of the band, in columns. */
const hatchStep = 0.16;
const hatchLean = 0.55;

/** The line over the columns, the dots on their stems, and after the turn the lower line and the band between both. */
export function paintLines(
  context: CanvasRenderingContext2D,
  state: GrowthState,
  theme: Theme,
  before: string,
  after: string,
): void {
  const { tip, turned, opened } = state;
  if (tip <= lineStart) return;
  const old = lineTo(tip);
  if (opened > 0) paintBand(context, old, lineTo(tip, opened), opened, after);
  if (turned < 1) {
    context.globalAlpha = 1 - turned;
    stems(context, state, before);
    glowLine(context, old, before, theme);
    stemDots(context, state, theme, before);
    context.globalAlpha = 1;
  }
  if (turned > 0) dashed(context, old, alpha(before, turned));
  if (opened > 0) {
    const lower = lineTo(tip, opened);
    glowLine(context, lower, after, theme);
    rider(context, state, opened, after, theme);
    drop(context, linePoint(tip), linePoint(tip, opened), mix(after, theme.text, 0.4));
    tipDot(context, linePoint(tip, opened), after, theme, 1);
  }
  if (turned < 1) tipDot(context, linePoint(tip), before, theme, 1 - turned);
  if (turned > 0) hollowDot(context, linePoint(tip), alpha(before, turned), theme);
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

function glowLine(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  colour: string,
  theme: Theme,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  trace(context, points);
  for (let stroke = glowStrokes; stroke > 0; stroke -= 1) {
    context.strokeStyle = alpha(colour, theme.name === 'dark' ? 0.062 : 0.045);
    context.lineWidth = 6 + stroke * 9;
    context.stroke();
  }
  context.strokeStyle = colour;
  context.lineWidth = 8;
  context.stroke();
  context.strokeStyle = alpha(mix(colour, '#ffffff', 0.8), 0.85);
  context.lineWidth = 2.4;
  context.stroke();
}

function dashed(context: CanvasRenderingContext2D, points: readonly Point[], colour: string): void {
  trace(context, points);
  context.setLineDash([18, 12]);
  context.lineCap = 'butt';
  context.lineWidth = 5;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

function stems(context: CanvasRenderingContext2D, { tip }: GrowthState, colour: string): void {
  const pale = mix(colour, '#ffffff', 0.62);
  for (let column = 0; column < columnCount && column <= tip; column += 1) {
    const [x, y] = linePoint(column);
    const top = columnTop(column, slabCount(column));
    context.strokeStyle = alpha(pale, 0.65);
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(top[0], top[1]);
    context.stroke();
    disc(context, top, 4, pale);
  }
}

function stemDots(
  context: CanvasRenderingContext2D,
  { tip, frame, fps, times }: GrowthState,
  theme: Theme,
  colour: string,
): void {
  for (let column = 0; column < columnCount && column <= tip; column += 1) {
    const stirred = Math.max(
      0,
      ...times.stirs.map((at) => pulse(frame, at + column * 0.09 * fps, 0.5 * fps)),
    );
    disc(context, linePoint(column), 9 + 4 * stirred, mix(colour, '#ffffff', 0.62));
    disc(context, linePoint(column), 5.5, theme.ground);
  }
}

function disc(context: CanvasRenderingContext2D, [x, y]: Point, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

function tipDot(
  context: CanvasRenderingContext2D,
  at: Point,
  colour: string,
  theme: Theme,
  opacity: number,
): void {
  for (let ring = 6; ring > 0; ring -= 1) disc(context, at, 14 + ring * 8, alpha(colour, 0.05 * opacity));
  disc(context, at, 18, alpha(colour, opacity));
  disc(context, at, 11, alpha(theme.name === 'dark' ? mix(colour, '#ffffff', 0.9) : theme.raised, opacity));
}

function hollowDot(context: CanvasRenderingContext2D, [x, y]: Point, colour: string, theme: Theme): void {
  disc(context, [x, y], 12, theme.ground);
  context.strokeStyle = colour;
  context.lineWidth = 5;
  context.beginPath();
  context.arc(x, y, 11, 0, Math.PI * 2);
  context.stroke();
}

/** A light that rides the lower line, again and again, while the band is open. */
function rider(
  context: CanvasRenderingContext2D,
  { frame, fps, times }: GrowthState,
  opened: number,
  colour: string,
  theme: Theme,
): void {
  const at = times.stirs.filter((stir) => stir <= frame && stir >= (times.turn ?? 0)).at(-1);
  if (at === undefined) return;
  const share = ramp(frame, at, 1.8 * fps);
  if (share <= 0 || share >= 1) return;
  const point = linePoint(lineStart + share * (lineEnd - lineStart), opened);
  for (let ring = 4; ring > 0; ring -= 1) disc(context, point, 6 + ring * 5, alpha(colour, 0.08));
  disc(context, point, 7, theme.name === 'dark' ? '#ffffff' : theme.raised);
}

/** The arrow from the old height to the new one. */
function drop(context: CanvasRenderingContext2D, [x, from]: Point, [, to]: Point, colour: string): void {
  const tip = to - 26;
  if (tip - from < 40) return;
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, from + 18);
  context.lineTo(x, tip);
  context.moveTo(x - 11, tip - 13);
  context.lineTo(x, tip);
  context.lineTo(x + 11, tip - 13);
  context.stroke();
}

/** The band between both lines, tinted and hatched by strokes that run from one line to the other. */
function paintBand(
  context: CanvasRenderingContext2D,
  upper: readonly Point[],
  lower: readonly Point[],
  opened: number,
  colour: string,
): void {
  trace(context, [...upper, ...[...lower].reverse()]);
  context.closePath();
  context.fillStyle = alpha(colour, Math.min(0.26, opened));
  context.fill();
  context.strokeStyle = alpha(colour, Math.min(0.34, opened));
  context.lineWidth = 2;
  context.beginPath();
  for (let column = lineStart + hatchLean; column <= lineEnd; column += hatchStep) {
    context.moveTo(...linePoint(column));
    context.lineTo(...linePoint(column - hatchLean, opened));
  }
  context.stroke();
}

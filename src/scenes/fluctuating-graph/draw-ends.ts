import { alpha } from '../../stage/colour';
import { curveColours, xOf, yOf } from './plot-view';
import type { PlotView } from './plot-view';

interface Ends {
  /** Px of each curve's end, bottom first, and of the name that belongs to it. */
  readonly ends: readonly number[];
  readonly centres: readonly number[];
  readonly labelX: number;
  readonly named: readonly boolean[];
  /** True where one name stands for all curves. */
  readonly grouped: boolean;
  readonly shown: number;
}

/** Lit dots at the curves' ends and the lines that tie them to their names. */
export function drawEnds(
  context: CanvasRenderingContext2D,
  view: PlotView,
  { ends, centres, labelX, named, grouped, shown }: Ends,
): void {
  const { theme, box } = view;
  const x = box.x + box.width;
  const colours = curveColours(theme, ends.length);
  context.save();
  context.globalAlpha = shown;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (grouped) {
    const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
    context.strokeStyle = theme.muted;
    context.beginPath();
    context.moveTo(x + 20, top);
    context.lineTo(x + 30, top);
    context.lineTo(x + 30, bottom);
    context.lineTo(x + 20, bottom);
    context.moveTo(x + 30, (top + bottom) / 2);
    context.lineTo(labelX - 12, (top + bottom) / 2);
    context.stroke();
  }
  for (const [index, end] of ends.entries()) {
    const colour = colours[index] ?? theme.accent;
    const centre = centres[index] ?? end;
    if (named[index] === true) {
      context.strokeStyle = alpha(colour, 0.75);
      context.beginPath();
      context.moveTo(x + 16, end);
      context.lineTo(x + 26, end);
      context.lineTo(labelX - 18, centre);
      context.lineTo(labelX - 10, centre);
      context.stroke();
    }
    context.fillStyle = alpha(colour, 0.2);
    disc(context, x, end, 18 + 4 * (view.lit[index] ?? 0));
    context.fillStyle = theme.ground;
    disc(context, x, end, 11);
    context.strokeStyle = colour;
    context.lineWidth = 4.5;
    context.stroke();
    context.lineWidth = 2;
  }
  context.restore();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}

/** The whole swing of what is in view: two dashed levels at its highest and lowest point, and the span between them. */
export function drawSwing(context: CanvasRenderingContext2D, view: PlotView, strength: number): void {
  if (strength <= 0) return;
  const { theme, samples, box } = view;
  const tops = samples.tops.at(-1) ?? [];
  const first = Math.round(tops.length * 0.14);
  const seen = tops.slice(first);
  const highest = first + seen.indexOf(Math.max(...seen));
  const lowest = first + seen.indexOf(Math.min(...seen));
  const [top, bottom] = [yOf(view, tops[highest] ?? 0), yOf(view, tops[lowest] ?? 0)];
  const middle = (top + bottom) / 2;
  const [high, low] = [middle + (top - middle) * strength, middle + (bottom - middle) * strength];
  const x = box.x + box.width * 0.5;
  context.save();
  context.globalAlpha = strength;
  context.fillStyle = alpha(theme.text, 0.06);
  context.fillRect(box.x + 40, high, box.width - 40, low - high);
  context.strokeStyle = theme.text;
  context.lineWidth = 2.5;
  context.setLineDash([12, 10]);
  for (const y of [high, low])
    stroke(context, [
      [box.x + 40, y],
      [box.x + box.width, y],
    ]);
  context.setLineDash([]);
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  stroke(context, [
    [x, high + 6],
    [x, low - 6],
  ]);
  stroke(context, [
    [x - 13, high + 20],
    [x, high + 5],
    [x + 13, high + 20],
  ]);
  stroke(context, [
    [x - 13, low - 20],
    [x, low - 5],
    [x + 13, low - 20],
  ]);
  for (const [index, y] of [
    [highest, high],
    [lowest, low],
  ] as const) {
    context.fillStyle = theme.ground;
    context.strokeStyle = theme.text;
    disc(context, xOf(view, index), y, 10);
    context.stroke();
  }
  context.restore();
}

/** Rings on the highs and lows of the topmost curve, each on a hairline to the ground or the roof. */
export function drawExtremes(context: CanvasRenderingContext2D, view: PlotView, shown: number): void {
  const { theme, samples, box } = view;
  const tops = samples.tops.at(-1) ?? [];
  const reach = Math.round((0.9 * view.pixelsPerSecond * tops.length) / box.width);
  context.save();
  context.lineWidth = 2;
  for (let index = reach; index < tops.length - reach; index += 1) {
    const here = tops[index] ?? 0;
    const around = tops.slice(index - reach, index + reach + 1);
    const high = here === Math.max(...around);
    if (!high && here !== Math.min(...around)) continue;
    const [x, y] = [xOf(view, index), yOf(view, here)];
    const near =
      Math.min(1, Math.max(0, (x - box.x - 60) / 120)) * Math.min(1, (tops.length - reach - index) / 12);
    context.globalAlpha = shown * near;
    context.strokeStyle = alpha(high ? theme.attention : theme.value, 0.4);
    context.setLineDash([4, 8]);
    stroke(
      context,
      high
        ? [
            [x, y - 14],
            [x, box.y + 56],
          ]
        : [
            [x, y + 14],
            [x, box.y + box.height],
          ],
    );
    context.setLineDash([]);
    context.strokeStyle = high ? theme.attention : theme.value;
    context.lineWidth = 4;
    context.fillStyle = theme.ground;
    disc(context, x, y, 9);
    context.stroke();
    context.lineWidth = 2;
  }
  context.restore();
}

function stroke(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

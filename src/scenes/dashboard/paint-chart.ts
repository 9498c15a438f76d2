import { alpha, mix } from '../../stage/colour';
import { nowX, pixelsPerSecond, plot } from './dashboard-layout';
import type { PaintView } from './paint-view';
import { paintLens, paintNow } from './paint-marks';
import { polyline, yAt } from './paint-view';
import type { Mood } from './series-curve';
import { bandHalf, expectedAt, liftAt, moodAt, valueAt } from './series-curve';

type Context = CanvasRenderingContext2D;
type Point = readonly [number, number];

const step = 4;
const right = plot.x + plot.width;

/** The curve in its expected range, what is out of it, and what would come if the suggestion were applied. */
export function paintChart(context: Context, view: PaintView): void {
  if (view.chartIn <= 0) return;
  context.save();
  context.globalAlpha = view.chartIn;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  context.rect(plot.x, plot.y - 20, plot.width * view.chartIn, plot.height + 40);
  context.clip();
  paintGrid(context, view);
  paintBand(context, view);
  paintScan(context, view);
  paintHistory(context, view);
  paintForecast(context, view);
  context.restore();
  paintNow(context, view);
  paintLens(context, view);
}

function paintGrid(context: Context, { theme }: PaintView): void {
  context.strokeStyle = alpha(theme.line, 0.55);
  context.lineWidth = 1.5;
  for (let row = 0; row <= 4; row += 1) {
    const y = plot.y + (row * plot.height) / 4;
    polyline(context, [
      [plot.x, y],
      [right, y],
    ]);
    context.stroke();
  }
}

function sampled(view: PaintView, from: number, to: number, height: (seconds: number) => number): Point[] {
  const points: Point[] = [];
  for (let x = from; x <= to + 0.1; x += step * 2)
    points.push([x, yAt(height(view.seconds + (x - nowX) / pixelsPerSecond))]);
  return points;
}

function paintBand(context: Context, view: PaintView): void {
  const { theme, seed } = view;
  const upper = sampled(view, plot.x, right, (seconds) => expectedAt(seconds, seed) + bandHalf);
  const lower = sampled(view, plot.x, right, (seconds) => expectedAt(seconds, seed) - bandHalf);
  polyline(context, [...upper, ...[...lower].reverse()]);
  context.closePath();
  const fill = context.createLinearGradient(plot.x, 0, right, 0);
  fill.addColorStop(0, alpha(theme.accent, 0));
  fill.addColorStop(0.12, alpha(theme.accent, 0.2));
  fill.addColorStop(0.7, alpha(theme.accent, 0.2));
  fill.addColorStop(1, alpha(theme.accent, 0.1));
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = alpha(theme.accent, 0.42);
  context.lineWidth = 2;
  context.lineCap = 'butt';
  context.setLineDash([7, 5]);
  context.lineDashOffset = view.seconds * pixelsPerSecond + 1;
  for (const edge of [upper, lower]) {
    polyline(context, edge);
    context.stroke();
  }
  context.setLineDash([]);
  context.lineCap = 'round';
}

function paintScan(context: Context, { theme, state }: PaintView): void {
  if (state.scan <= 0 || state.scan >= 1) return;
  const x = plot.x + (nowX - plot.x) * state.scan;
  const trail = context.createLinearGradient(x - 150, 0, x, 0);
  trail.addColorStop(0, alpha(theme.accent, 0));
  trail.addColorStop(1, alpha(theme.accent, 0.24));
  context.fillStyle = trail;
  context.fillRect(x - 150, plot.y - 10, 150, plot.height + 10);
  context.strokeStyle = alpha(theme.text, 0.75);
  context.lineWidth = 2.5;
  polyline(context, [
    [x, plot.y - 10],
    [x, plot.y + plot.height],
  ]);
  context.stroke();
}

/** The curve up to now in runs of one mood each. */
function paintHistory(context: Context, view: PaintView): void {
  const { theme, seconds, seed, excursions } = view;
  const colours: Record<Mood, string> = {
    calm: theme.accent,
    anomaly: theme.attention,
    settled: theme.value,
  };
  let run: Point[] = [];
  let mood: Mood = 'calm';
  const finish = (): void => {
    if (run.length > 1) strokeRun(context, run, colours[mood], mood !== 'calm', theme.name === 'dark');
  };
  for (let x = plot.x; x <= nowX + 0.1; x += step) {
    const at = seconds + (x - nowX) / pixelsPerSecond;
    const point: Point = [x, yAt(valueAt(at, seed, excursions))];
    const now = moodAt(at, excursions);
    if (now !== mood) {
      run.push(point);
      finish();
      run = [];
      mood = now;
    }
    run.push(point);
  }
  finish();
}

function strokeRun(
  context: Context,
  run: readonly Point[],
  colour: string,
  lit: boolean,
  dark: boolean,
): void {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const fill = context.createLinearGradient(0, plot.y, 0, plot.y + plot.height);
  fill.addColorStop(0, alpha(colour, lit ? 0.3 : 0.2));
  fill.addColorStop(1, alpha(colour, 0));
  polyline(context, [[first[0], plot.y + plot.height], ...run, [last[0], plot.y + plot.height]]);
  context.fillStyle = fill;
  context.fill();
  polyline(
    context,
    run.filter((_, index) => index % 2 === 0 || index === run.length - 1),
  );
  for (let width = 22; width >= 8; width -= 7) {
    context.strokeStyle = alpha(colour, lit ? 0.11 : 0.06);
    context.lineWidth = width;
    context.stroke();
  }
  polyline(context, run);
  context.strokeStyle = colour;
  context.lineWidth = 4.5;
  context.stroke();
  if (dark) {
    context.strokeStyle = mix(colour, '#ffffff', 0.55);
    context.lineWidth = 1.5;
    context.stroke();
  }
}

/** Dotted from now on while it is only suggested; it turns solid as the suggestion works. */
function paintForecast(context: Context, view: PaintView): void {
  const { theme, seconds, seed, state, excursions } = view;
  const drawn = Math.max(0, Math.min(1, state.card > 0 || state.settled > 0 ? forecastShown(view) : 0));
  if (drawn <= 0) return;
  const lift = excursions.reduce((most, one) => Math.max(most, liftAt(seconds, one)), 0);
  const gap = valueAt(seconds, seed, excursions) - expectedAt(seconds, seed);
  const points = sampled(view, nowX, nowX + (right - 18 - nowX) * drawn, (at) => {
    const ahead = at - seconds;
    return expectedAt(at, seed) + gap * Math.exp(-ahead * (lift > 0.2 ? 1.5 : 4));
  });
  const fill = context.createLinearGradient(nowX, 0, right, 0);
  fill.addColorStop(0, alpha(theme.value, 0.16));
  fill.addColorStop(1, alpha(theme.value, 0.02));
  context.fillStyle = fill;
  context.fillRect(nowX, plot.y - 8, (right - nowX) * drawn, plot.height + 8);
  context.strokeStyle = theme.value;
  context.lineWidth = 5;
  context.setLineDash([0.1, 12]);
  polyline(context, points);
  context.stroke();
  context.setLineDash([]);
  const solid = points.slice(0, Math.ceil(points.length * state.settled));
  if (solid.length > 1) strokeRun(context, solid, theme.value, true, theme.name === 'dark');
  const end = points.at(-1);
  if (!end) return;
  context.fillStyle = theme.raised;
  context.beginPath();
  context.arc(end[0], end[1], 9, 0, Math.PI * 2);
  context.fill();
  context.lineWidth = 4;
  context.stroke();
}

/** 0 to 1 as the forecast reaches out, from the suggestion until some time after it has worked. */
export function forecastShown({ seconds, excursions }: Pick<PaintView, 'seconds' | 'excursions'>): number {
  const index = excursions.findLastIndex(({ suggest }) => seconds >= suggest);
  const last = excursions[index];
  if (!last) return 0;
  const leaves = Math.min(last.review + 4, excursions[index + 1]?.see ?? Number.POSITIVE_INFINITY);
  const out = Math.min(1, (seconds - last.suggest) / 0.9);
  const back = Math.max(0, Math.min(1, (seconds - leaves) / 0.6));
  return (1 - (1 - out) ** 3) * (1 - back);
}

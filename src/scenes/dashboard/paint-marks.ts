import { alpha, mix } from '../../stage/colour';
import { nowX, plot } from './dashboard-layout';
import type { PaintView } from './paint-view';
import { polyline, xAt, yAt } from './paint-view';
import { moodAt, valueAt } from './series-curve';

type Context = CanvasRenderingContext2D;
type Point = readonly [number, number];

/** The line at which the curve is now, and its dot. */
export function paintNow(context: Context, view: PaintView): void {
  const { theme, seconds, seed, excursions, chartIn } = view;
  context.save();
  context.globalAlpha = chartIn;
  context.strokeStyle = alpha(theme.text, 0.6);
  context.lineWidth = 2;
  polyline(context, [
    [nowX, plot.y - 10],
    [nowX, plot.y + plot.height],
  ]);
  context.stroke();
  context.fillStyle = theme.text;
  polyline(context, [
    [nowX - 9, plot.y - 18],
    [nowX + 9, plot.y - 18],
    [nowX, plot.y - 4],
  ]);
  context.fill();
  const y = yAt(valueAt(seconds, seed, excursions));
  const mood = moodAt(seconds, excursions);
  const colour = mood === 'anomaly' ? theme.attention : mood === 'settled' ? theme.value : theme.accent;
  const beat = 0.5 + 0.5 * Math.sin(seconds * 5);
  context.fillStyle = alpha(colour, 0.2);
  context.beginPath();
  context.arc(nowX, y, 14 + beat * 8, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = mix(colour, '#ffffff', theme.name === 'dark' ? 0.35 : 0);
  context.beginPath();
  context.arc(nowX, y, 8, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** Where the peak of the round's excursion stands now. */
export function peakPoint(view: Pick<PaintView, 'seconds' | 'seed' | 'excursions'>, spot: number): Point {
  return [xAt(spot, view.seconds), yAt(valueAt(spot, view.seed, view.excursions))];
}

/** A lens on the excursion; it rides along as time runs. */
export function paintLens(context: Context, view: PaintView): void {
  const { theme, state, excursions, seconds } = view;
  if (state.lens <= 0) return;
  const one = excursions.findLast(({ spot }) => seconds >= spot);
  if (!one) return;
  const [x, y] = peakPoint(view, one.spot);
  if (x < plot.x + 30) return;
  const radius = 40 + (1 - state.lens) * 50;
  context.save();
  context.globalAlpha = state.lens;
  for (let ring = 90; ring >= 50; ring -= 10) {
    context.fillStyle = alpha(theme.attention, 0.035);
    context.beginPath();
    context.arc(x, y, ring, 0, Math.PI * 2);
    context.fill();
  }
  context.strokeStyle = theme.attention;
  context.lineWidth = 4;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.stroke();
  context.strokeStyle = alpha(theme.attention, 0.5);
  context.lineWidth = 2;
  context.setLineDash([14, 12]);
  context.lineDashOffset = -seconds * 30;
  context.beginPath();
  context.arc(x, y, radius + 16, 0, Math.PI * 2);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = mix(theme.attention, '#ffffff', 0.4);
  context.beginPath();
  context.arc(x, y, 8, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

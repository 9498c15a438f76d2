import { alpha, mix } from '../../stage/colour';
import type { Box } from './dashboard-layout';
import {
  barRows,
  cells,
  columnSeconds,
  heat,
  heatRows,
  nowX,
  pixelsPerSecond,
  plot,
} from './dashboard-layout';
import { forecastShown } from './paint-chart';
import { paintHatch } from './paint-hatch';
import type { PaintView } from './paint-view';
import { polyline, roundRect, xAt } from './paint-view';
import { barAt, heatAt, riseSeconds } from './series-curve';

type Context = CanvasRenderingContext2D;

/** The strip of cells: a column a moment, on the curve's own time axis, so that both tell of the same anomaly. */
export function paintHeat(context: Context, view: PaintView, rows: number, named: boolean): void {
  if (view.heatIn <= 0) return;
  const { theme, seconds, seed, state } = view;
  const left = named ? cells.x : plot.x;
  const dark = theme.name === 'dark';
  const low = mix(theme.raised, theme.accent, dark ? 0.16 : 0.1);
  const high = mix(theme.accent, dark ? '#ffffff' : theme.text, dark ? 0.42 : 0.1);
  context.save();
  context.globalAlpha = view.heatIn;
  context.beginPath();
  context.rect(left, heat.y, cells.right - left, heat.height);
  context.clip();
  const forecast = forecastShown(view);
  const first = Math.floor((seconds - (nowX - left) / pixelsPerSecond) / columnSeconds) - 1;
  const last = Math.ceil((seconds + (cells.right - nowX) / pixelsPerSecond) / columnSeconds) + 1;
  for (const [row, box] of heatRows(rows, named).entries()) {
    for (let column = first; column <= last; column += 1) {
      const at = column * columnSeconds;
      const x = xAt(at, seconds) - cells.width;
      const ahead = at > seconds;
      const idle = ahead ? null : idleCell(view, row, at);
      roundRect(context, x, box.y, cells.width, box.height, 5);
      const busy = Math.max(0, Math.min(1, heatAt(row, column, seed)));
      if (ahead) {
        const glad = state.round?.row === row ? forecast : 0;
        context.fillStyle = mix(
          theme.raised,
          mix(theme.accent, theme.value, glad),
          0.07 + (0.12 + 0.14 * glad) * busy,
        );
        context.fill();
        context.strokeStyle = alpha(mix(theme.line, theme.value, glad * 0.6), 0.8);
        context.lineWidth = 1.5;
        context.stroke();
        continue;
      }
      const scanned = Math.max(
        state.rows[row] ?? 0,
        state.scan > 0 && state.scan < 1 ? scanLight(x, state.scan) : 0,
      );
      if (idle === 'open') {
        context.fillStyle = alpha(theme.attention, 0.16);
        context.fill();
        context.strokeStyle = theme.attention;
        context.lineWidth = 2;
        context.setLineDash([5, 4]);
        context.stroke();
        context.setLineDash([]);
      } else {
        const colour =
          idle === 'settled' ? mix(theme.raised, theme.value, 0.35 + 0.6 * busy) : mix(low, high, busy);
        const fresh = Math.min(1, (seconds - at) / 0.3);
        context.fillStyle = mix(mix(theme.raised, colour, fresh), theme.text, scanned * 0.4);
        context.fill();
      }
    }
  }
  context.restore();
  paintFrame(context, view, heatRows(rows, named));
}

function scanLight(x: number, scan: number): number {
  const distance = Math.abs(x - (plot.x + (nowX - plot.x) * scan));
  return Math.max(0, 1 - distance / 70);
}

function idleCell({ excursions, seconds }: PaintView, row: number, at: number): 'open' | 'settled' | null {
  for (const one of excursions) {
    if (one.row !== row || seconds < one.spot) continue;
    if (at >= one.spot - riseSeconds && at < Math.min(one.applied, one.review)) return 'open';
    if (at >= one.applied && at < one.review + 4.5) return 'settled';
  }
  return null;
}

/** A frame around the cells of the anomaly while it lasts. */
function paintFrame(context: Context, view: PaintView, boxes: readonly Box[]): void {
  const { theme, state, seconds, excursions } = view;
  const one = excursions.findLast(({ spot }) => seconds >= spot);
  const box = one ? boxes[one.row] : undefined;
  if (!one || !box || state.lens <= 0) return;
  const from = Math.max(
    box.x + 2,
    xAt(Math.ceil((one.spot - riseSeconds) / columnSeconds) * columnSeconds, seconds) - cells.width - 5,
  );
  const to = xAt(Math.min(one.applied, Math.floor(seconds / columnSeconds) * columnSeconds), seconds) + 5;
  const grow = (1 - state.lens) * 14;
  context.save();
  context.globalAlpha = state.lens;
  context.strokeStyle = theme.attention;
  context.lineWidth = 3.5;
  roundRect(context, from - grow, box.y - 5 - grow, to - from + grow * 2, box.height + 10 + grow * 2, 9);
  context.stroke();
  context.restore();
}

/** Bars of what is in use right now; the anomaly's is hatched where it is idle, until that is taken back. */
export function paintBars(context: Context, view: PaintView, rows: number, named: boolean): void {
  if (view.barsIn <= 0) return;
  const { theme, seconds, seed, state } = view;
  context.save();
  context.globalAlpha = view.barsIn;
  for (const [row, box] of barRows(rows, named).entries()) {
    const own = state.round?.row === row;
    const idle = own ? state.idle : 0;
    const full = barAt(row, seconds, seed, 0);
    const used = barAt(row, seconds, seed, own ? Math.max(idle, 0) * (1 - state.settled) : 0);
    context.fillStyle = alpha(theme.ground, theme.name === 'dark' ? 0.7 : 1);
    roundRect(context, box.x, box.y, box.width, box.height, 8);
    context.fill();
    context.strokeStyle = theme.line;
    context.lineWidth = 2;
    context.stroke();
    const glad = own && state.settled > 0 && state.idle < 0.5 ? state.settled : 0;
    const tone = mix(
      idle > 0.02 ? mix(theme.accent, theme.attention, idle) : theme.accent,
      theme.value,
      glad,
    );
    const width = box.width * used * view.barsIn;
    const fill = context.createLinearGradient(box.x, 0, box.x + width, 0);
    fill.addColorStop(0, mix(tone, theme.ground, 0.45));
    fill.addColorStop(1, mix(tone, theme.text, 0.4 * (state.rows[row] ?? 0)));
    context.fillStyle = fill;
    roundRect(context, box.x, box.y, width, box.height, 8);
    context.fill();
    context.strokeStyle = alpha('#ffffff', 0.25);
    context.lineWidth = 1.5;
    polyline(context, [
      [box.x + 8, box.y + 2],
      [box.x + width - 8, box.y + 2],
    ]);
    context.stroke();
    const hatch = box.width * Math.max(0, Math.min(0.92, full + 0.22) - used) * idle - 4;
    paintHatch(
      context,
      { x: box.x + width + 4, y: box.y, width: hatch, height: box.height },
      theme.attention,
      8,
    );
  }
  context.restore();
}

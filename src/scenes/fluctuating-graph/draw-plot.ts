import { alpha, mix } from '../../stage/colour';
import { drawExcess, drawGlow, drawSlack } from './draw-areas';
import type { PlotView } from './plot-view';
import { baselineHeight, between, curveColours, line, polyline, whole, yOf } from './plot-view';
import { runsWhere } from './sample-demand';

type Context = CanvasRenderingContext2D;

/** The live chart of one frame: what is under the limit, over it, and left unused. */
export function drawPlot(context: Context, view: PlotView): void {
  context.save();
  drawGrid(context, view);
  if (view.hasLimit) drawSlack(context, view);
  drawFills(context, view);
  if (view.hasLimit) drawExcess(context, view);
  drawStrokes(context, view);
  if (view.hasLimit) drawGlow(context, view);
  drawFormer(context, view);
  fadeLeft(context, view);
  if (view.hasLimit) drawLimit(context, view);
  drawBaseline(context, view);
  drawGroundLine(context, view);
  context.restore();
}

function drawGrid(context: Context, { theme, box, nowSeconds, pixelsPerSecond }: PlotView): void {
  context.lineWidth = 1.5;
  context.strokeStyle = alpha(theme.line, 0.6);
  const step = 92;
  const offset = (nowSeconds * pixelsPerSecond) % step;
  for (let x = box.x + box.width - offset; x > box.x; x -= step)
    line(context, x, box.y, x, box.y + box.height);
  context.strokeStyle = alpha(theme.line, 0.4);
  for (let row = 1; row <= 3; row += 1)
    line(context, box.x, box.y + (row * box.height) / 6, box.x + box.width, box.y + (row * box.height) / 6);
}

function drawFills(context: Context, view: PlotView): void {
  const { samples, theme, box } = view;
  const colours = curveColours(theme, samples.tops.length);
  const upTo = (index: number): number => (view.hasLimit ? (samples.limit[index] ?? 1) : Infinity);
  for (const [curve, tops] of samples.tops.entries()) {
    const lower = view.hasLimit ? samples.tops[curve - 1] : undefined;
    const colour = colours[curve] ?? theme.accent;
    const fill = context.createLinearGradient(0, box.y + box.height - view.unit, 0, box.y + box.height);
    const solid = view.hasLimit ? 1 : 0.55;
    fill.addColorStop(0, alpha(mix(colour, theme.ground, 0.34), 0.92 * solid));
    fill.addColorStop(1, alpha(mix(colour, theme.ground, 0.62), (view.hasLimit ? 0.92 : 0.1) * solid));
    context.fillStyle = fill;
    between(
      context,
      view,
      (index) => Math.min(tops[index] ?? 0, upTo(index)),
      (index) => Math.min(lower?.[index] ?? 0, upTo(index)),
      whole(samples),
    );
    context.fill();
  }
}

function drawStrokes(context: Context, view: PlotView): void {
  const { samples, theme, box } = view;
  const colours = curveColours(theme, samples.tops.length);
  context.save();
  if (view.hasLimit) {
    context.beginPath();
    between(
      context,
      view,
      (index) => samples.limit[index] ?? 1,
      () => -0.01,
      whole(samples),
    );
    context.clip();
  }
  context.lineJoin = 'round';
  for (const [curve, tops] of samples.tops.entries()) {
    const lit = view.hasLimit ? (view.lit[curve] ?? 0) : Math.max(0.55, view.lit[curve] ?? 0);
    if (lit > 0) {
      for (let width = 6; width <= 26; width += 5) {
        context.strokeStyle = alpha(colours[curve] ?? theme.accent, 0.07 * lit);
        context.lineWidth = width;
        const first = view.hasLimit ? Math.floor(tops.length * 0.62) : 0;
        polyline(context, view, tops, { first, last: tops.length - 1 }, 2);
      }
    }
    context.strokeStyle = colours[curve] ?? theme.accent;
    context.lineWidth = 3.5 + 1.5 * lit;
    polyline(context, view, tops, whole(samples));
  }
  context.restore();
  context.strokeStyle = alpha(theme.text, 0.16);
  context.lineWidth = 2;
  line(context, box.x + box.width, box.y, box.x + box.width, box.y + box.height);
}

function drawFormer(context: Context, view: PlotView): void {
  const { samples, theme } = view;
  context.strokeStyle = theme.text;
  context.lineWidth = 3.5;
  context.setLineDash([4, 9]);
  context.lineCap = 'round';
  context.lineDashOffset = -view.nowSeconds * view.pixelsPerSecond;
  for (const run of runsWhere(samples.seconds.length, (index) => samples.former[index] !== null)) {
    polyline(
      context,
      view,
      samples.former.map((height) => height ?? 0),
      run,
    );
  }
  context.setLineDash([]);
}

function drawLimit(context: Context, view: PlotView): void {
  const { samples, theme } = view;
  const last = Math.round((samples.seconds.length - 1) * view.limitDrawn);
  if (last <= 0) return;
  const run = { first: Math.round(samples.seconds.length * 0.025), last };
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = alpha(theme.groundDeep, 0.55);
  context.lineWidth = 10;
  polyline(context, view, samples.limit, run);
  context.strokeStyle = theme.text;
  context.lineWidth = 4.5;
  polyline(context, view, samples.limit, run);
}

function drawBaseline(context: Context, view: PlotView): void {
  const { box, theme, baseline } = view;
  if (baseline.drawn <= 0 || baseline.shown <= 0) return;
  const y = yOf(view, baselineHeight);
  context.lineCap = 'round';
  for (const [width, strength] of [
    [16, 0.1],
    [10, 0.16],
    [5, 1],
  ] as const) {
    context.strokeStyle = alpha(theme.value, strength * baseline.shown);
    context.lineWidth = width;
    line(context, box.x + 14, y, box.x + 14 + (box.width - 14) * baseline.drawn, y);
  }
}

function fadeLeft(context: Context, { box }: PlotView): void {
  const fade = context.createLinearGradient(box.x - 2, 0, box.x + 110, 0);
  fade.addColorStop(0, 'rgba(0, 0, 0, 1)');
  fade.addColorStop(1, 'rgba(0, 0, 0, 0)');
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = fade;
  context.fillRect(0, 0, box.x + 110, box.y + box.height + 4);
  context.globalCompositeOperation = 'source-over';
}

function drawGroundLine(context: Context, { box, theme }: PlotView): void {
  context.strokeStyle = theme.done;
  context.lineWidth = 2;
  line(context, box.x, box.y + box.height, box.x + box.width, box.y + box.height);
}

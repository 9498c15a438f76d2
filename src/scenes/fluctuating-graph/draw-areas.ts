import { alpha, mix } from '../../stage/colour';
import type { PlotView } from './plot-view';
import { between, excessRuns, polyline, topOf, whole, xOf, yOf } from './plot-view';
import type { Run } from './sample-demand';

type Context = CanvasRenderingContext2D;

/** What is paid for and left unused: hatched from the demand up to the limit. */
export function drawSlack(context: Context, view: PlotView): void {
  const { samples, theme, box } = view;
  context.save();
  between(
    context,
    view,
    (index) => samples.limit[index] ?? 1,
    (index) => Math.min(topOf(samples, index), samples.limit[index] ?? 1),
    whole(samples),
  );
  context.clip();
  context.fillStyle = alpha(theme.cost, 0.07 + 0.1 * view.slack);
  context.fillRect(box.x, box.y, box.width, box.height);
  context.lineWidth = 3;
  context.strokeStyle = alpha(theme.cost, 0.42 + 0.4 * view.slack);
  const step = 19;
  const slide = (view.nowSeconds * view.pixelsPerSecond) % step;
  context.beginPath();
  for (let x = box.x - box.height - slide; x < box.x + box.width; x += step) {
    context.moveTo(x, box.y + box.height);
    context.lineTo(x + box.height, box.y);
  }
  context.stroke();
  context.restore();
}

/** A run with one more sample at each side, so that areas and lines start on the limit itself. */
function widened({ first, last }: Run, count: number): Run {
  return { first: Math.max(0, first - 1), last: Math.min(count - 1, last + 1) };
}

/** What is over the limit: heat above it and the amber top of the stack. */
export function drawExcess(context: Context, view: PlotView): void {
  const { samples, theme, box } = view;
  for (const short of excessRuns(view)) {
    const run = widened(short, samples.seconds.length);
    const [from, to] = [xOf(view, run.first), xOf(view, run.last)];
    const heat = context.createLinearGradient(0, box.y, 0, yOf(view, samples.limit[run.first] ?? 1));
    heat.addColorStop(0, alpha(theme.attention, 0.02));
    heat.addColorStop(1, alpha(theme.attention, 0.2));
    context.fillStyle = heat;
    context.fillRect(from, box.y, to - from, yOf(view, samples.limit[run.first] ?? 1) - box.y);
    const fill = context.createLinearGradient(0, box.y + 40, 0, yOf(view, 1));
    fill.addColorStop(0, theme.attention);
    fill.addColorStop(1, mix(theme.attention, theme.ground, 0.42));
    context.fillStyle = fill;
    between(
      context,
      view,
      (index) => Math.max(topOf(samples, index), samples.limit[index] ?? 1),
      (index) => samples.limit[index] ?? 1,
      run,
    );
    context.fill();
    context.save();
    context.clip();
    context.strokeStyle = alpha(theme.groundDeep, 0.42);
    context.lineWidth = 3;
    for (const tops of samples.tops.slice(0, -1)) polyline(context, view, tops, run);
    context.restore();
  }
}

/** The edge of what is over the limit, lit without a blur: stacked strokes. */
export function drawGlow(context: Context, view: PlotView): void {
  const { samples, theme } = view;
  const tops = samples.limit.map((limit, index) => Math.max(limit, topOf(samples, index)));
  context.lineJoin = 'round';
  for (const short of excessRuns(view)) {
    const run = widened(short, samples.seconds.length);
    for (let width = 5; width <= 33; width += 4) {
      context.strokeStyle = alpha(theme.attention, 0.045);
      context.lineWidth = width;
      polyline(context, view, tops, run, width > 12 ? 2 : 1);
    }
    context.strokeStyle = theme.attention;
    context.lineWidth = 5;
    polyline(context, view, tops, run);
    context.strokeStyle =
      theme.name === 'dark' ? mix(theme.attention, '#ffffff', 0.75) : mix(theme.attention, theme.text, 0.3);
    context.lineWidth = 2.5;
    polyline(context, view, tops, run);
  }
}

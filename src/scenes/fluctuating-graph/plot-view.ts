import { mix } from '../../stage/colour';
import type { Theme } from '../../stage/theme';
import type { Box } from './graph-layout';
import type { Run, Samples } from './sample-demand';
import { runsWhere } from './sample-demand';

export interface PlotView {
  readonly theme: Theme;
  /** The plot's box in the canvas's own px. */
  readonly box: Box;
  readonly unit: number;
  readonly pixelsPerSecond: number;
  readonly nowSeconds: number;
  readonly samples: Samples;
  readonly hasLimit: boolean;
  /** 0 to 1: how far the limit has been drawn from left to right. */
  readonly limitDrawn: number;
  /** 0 to 1: how strongly the slack is pointed at. */
  readonly slack: number;
  /** 0 to 1: how far the flat line of the contrast is drawn, and how much of it is left. */
  readonly baseline: { readonly drawn: number; readonly shown: number };
  /** Which curve a driver swells now, bottom first, and how strongly. */
  readonly lit: readonly number[];
}

/** Colours of the curves, bottom first: from deep accent to nearly the text's colour. */
export function curveColours(theme: Theme, count: number): string[] {
  if (count === 1) return [theme.accent];
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return share < 0.5
      ? mix(mix(theme.accent, theme.ground, 0.12), mix(theme.accent, theme.text, 0.3), share * 2)
      : mix(mix(theme.accent, theme.text, 0.3), theme.text, (share - 0.5) * 2);
  });
}

/** Px of a sample and of a height in shares of the limit. */
export const xOf = (view: PlotView, index: number): number =>
  view.box.x + (index / (view.samples.seconds.length - 1)) * view.box.width;
export const yOf = (view: PlotView, height: number): number =>
  view.box.y + view.box.height - height * view.unit;

/** Where the flat line of the contrast lies, in shares of the limit. */
export const baselineHeight = 0.62;

/** Height of the topmost edge at a sample. */
export const topOf = (samples: Samples, index: number): number => samples.tops.at(-1)?.[index] ?? 0;

/** The whole window. */
export const whole = (samples: Samples): Run => ({ first: 0, last: samples.seconds.length - 1 });

/** Runs of the window in which the demand is over the limit. */
export function excessRuns({ samples }: PlotView): Run[] {
  return runsWhere(
    samples.seconds.length,
    (index) => topOf(samples, index) > (samples.limit[index] ?? 1) + 0.004,
  );
}

type Context = CanvasRenderingContext2D;

/** The outline between two edges over a run of samples, as the current path. */
export function between(
  context: Context,
  view: PlotView,
  upper: (index: number) => number,
  lower: (index: number) => number,
  run: Run,
): void {
  context.beginPath();
  for (let index = run.first; index <= run.last; index += 1)
    context.lineTo(xOf(view, index), yOf(view, upper(index)));
  for (let index = run.last; index >= run.first; index -= 1)
    context.lineTo(xOf(view, index), yOf(view, lower(index)));
  context.closePath();
}

/** A straight stroke in the current style. */
export function line(context: Context, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

/** A stroke along the samples of a run; a broad one may leave some out. */
export function polyline(
  context: Context,
  view: PlotView,
  heights: readonly number[],
  run: Run,
  every = 1,
): void {
  context.beginPath();
  for (let index = run.first; index < run.last; index += every)
    context.lineTo(xOf(view, index), yOf(view, heights[index] ?? 0));
  context.lineTo(xOf(view, run.last), yOf(view, heights[run.last] ?? 0));
  context.stroke();
}

import type { Theme } from '../../stage/theme';
import type { DashboardState } from './dashboard-state';
import { nowX, pixelsPerSecond, plot } from './dashboard-layout';
import type { Excursion } from './series-curve';

/** What every painter of a frame needs. */
export interface PaintView {
  readonly theme: Theme;
  readonly seconds: number;
  readonly seed: string;
  readonly excursions: readonly Excursion[];
  readonly state: DashboardState;
  /** 0 to 1 as each panel has come in. */
  readonly chartIn: number;
  readonly heatIn: number;
  readonly barsIn: number;
}

/** Where a time stands on the shared axis of curve and cells, px. */
export function xAt(seconds: number, now: number): number {
  return nowX + (seconds - now) * pixelsPerSecond;
}

/** Where a share of the plot's height stands, px. */
export function yAt(share: number): number {
  return plot.y + plot.height * (1 - share);
}

/** A path with round corners through points. */
export function polyline(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
): void {
  context.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

/** A rounded rectangle as a path; nothing is drawn of one that is too thin. */
export function roundRect(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.beginPath();
  context.roundRect(
    x,
    y,
    Math.max(0, width),
    Math.max(0, height),
    Math.max(0, Math.min(radius, width / 2, height / 2)),
  );
}

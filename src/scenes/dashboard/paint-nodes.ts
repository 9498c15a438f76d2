import { alpha, mix } from '../../stage/colour';
import { ramp, blend } from '../../stage/motion';
import type { Theme } from '../../stage/theme';
import { polyline, roundRect } from './paint-view';

type Context = CanvasRenderingContext2D;

/** How far a suggestion has come. */
export interface NodeProgress {
  /** 0 to 1 as it is applied. */
  readonly filled: number;
  /** Which suggestion of the scene: how the units stand differs from one to the next. */
  readonly suggestion: number;
  readonly seconds: number;
}

const unit = { width: 25, gap: 6 } as const;
const fullAndIdle = [
  [5, 3],
  [4, 4],
  [6, 2],
] as const;

/** Units before, the idle ones hollow, and after: the hollow ones fold away one by one and the rest turn to value. */
export function paintNodes(
  context: Context,
  theme: Theme,
  box: { readonly width: number; readonly height: number },
  progress: NodeProgress,
): void {
  const [full, idle] = fullAndIdle[progress.suggestion % fullAndIdle.length] ?? fullAndIdle[0];
  const pitch = unit.width + unit.gap;
  for (let index = 0; index < full; index += 1)
    solid(
      context,
      theme,
      index * pitch,
      box.height,
      theme.accent,
      1,
      0.5 + 0.5 * Math.sin(progress.seconds * 4 + index),
    );
  for (let index = 0; index < idle; index += 1) {
    const fold = 1 - ramp(progress.filled, (idle - 1 - index) / (idle + 1), 1 / (idle + 1));
    if (fold <= 0.02) continue;
    const x = (full + index) * pitch;
    const width = unit.width * fold;
    context.fillStyle = alpha(theme.attention, 0.1 * fold);
    context.strokeStyle = alpha(theme.attention, fold);
    context.lineWidth = 2.5;
    context.setLineDash([5, 4]);
    roundRect(context, x + 1.5 + (unit.width - width) / 2, 1.5, width - 3, box.height - 3, 6);
    context.fill();
    context.stroke();
    context.setLineDash([]);
  }
  const from = (full + idle) * pitch + 14;
  const end = box.width - full * pitch - 12;
  context.strokeStyle = mix(theme.muted, theme.text, progress.filled);
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const middle = (from + end) / 2;
  const reach = blend(20, 28, progress.filled);
  polyline(context, [
    [middle - reach, box.height / 2],
    [middle + reach, box.height / 2],
  ]);
  context.stroke();
  polyline(context, [
    [middle + reach - 13, box.height / 2 - 12],
    [middle + reach, box.height / 2],
    [middle + reach - 13, box.height / 2 + 12],
  ]);
  context.stroke();
  for (let index = 0; index < full; index += 1) {
    const come = ramp(progress.filled, 0.15 + (index / full) * 0.6, 0.25);
    const x = box.width - (full - index) * pitch + unit.gap;
    context.strokeStyle = alpha(theme.value, 0.3 * (1 - come));
    context.lineWidth = 2;
    roundRect(context, x + 1, 1, unit.width - 2, box.height - 2, 6);
    context.stroke();
    if (come > 0) solid(context, theme, x, box.height, theme.value, come, 1);
  }
}

function solid(
  context: Context,
  theme: Theme,
  x: number,
  height: number,
  colour: string,
  grown: number,
  light: number,
): void {
  const tall = height * grown;
  const fill = context.createLinearGradient(0, height - tall, 0, height);
  fill.addColorStop(0, mix(colour, '#ffffff', theme.name === 'dark' ? 0.12 : 0));
  fill.addColorStop(1, mix(colour, theme.ground, 0.28));
  context.fillStyle = fill;
  roundRect(context, x, height - tall, unit.width, tall, 6);
  context.fill();
  context.fillStyle = alpha('#ffffff', 0.45 + 0.45 * light);
  for (const row of [10, 18]) {
    roundRect(context, x + 5, height - tall + row, unit.width - 10, 3.5, 2);
    if (tall > 30) context.fill();
  }
}

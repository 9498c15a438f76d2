import { alpha, mix } from '../../stage/colour';
import type { Box } from './dashboard-layout';
import type { PaintView } from './paint-view';
import { polyline, roundRect } from './paint-view';

type Context = CanvasRenderingContext2D;

/** One tile's small chart: what it shows is a manner of moving, never an amount. */
export interface Mini {
  readonly box: Box;
  readonly tile: Box;
  readonly index: number;
  readonly colour: string;
  readonly trend: 'up' | 'down' | 'flat';
  /** 0 to 1 as its metric has calmed down. */
  readonly calm: number;
  /** 0 to 1 while it is out of order. */
  readonly alarm: number;
  /** 0 to 1 as the tile is looked at. */
  readonly look: number;
  readonly shown: number;
}

/** A tile's frame when it is looked at, and its small chart. */
export function paintTile(context: Context, view: PaintView, mini: Mini): void {
  if (mini.shown <= 0) return;
  context.save();
  context.globalAlpha = Math.min(1, mini.shown);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintLook(context, view, mini);
  if (mini.box.width > 60) {
    if (mini.index % 4 === 1) paintColumns(context, view, mini);
    else if (mini.index % 4 === 2) paintUnits(context, view, mini);
    else paintSpark(context, view, mini);
  }
  context.restore();
}

function paintLook(context: Context, { theme }: PaintView, { tile, look, alarm, colour }: Mini): void {
  if (look <= 0.01) return;
  const edge = alarm > 0.3 ? theme.attention : colour;
  context.save();
  roundRect(context, tile.x, tile.y, tile.width, tile.height, 18);
  context.fillStyle = alpha(edge, 0.07 * look);
  context.fill();
  context.strokeStyle = alpha(edge, 0.85 * look);
  context.lineWidth = 2.5;
  context.stroke();
  context.clip();
  context.fillStyle = edge;
  context.fillRect(tile.x, tile.y, tile.width * look, 5);
  context.restore();
}

function paintSpark(context: Context, { theme, seconds }: PaintView, mini: Mini): void {
  const { box, trend, calm, alarm, index, colour } = mini;
  const slope = (trend === 'up' ? 1 : trend === 'down' ? -1 : 0) * (1 - calm);
  const points = Array.from({ length: 29 }, (_, at) => {
    const share = at / 28;
    const time = seconds * 0.7 + share * 6 + index * 4;
    const wave = 0.09 * Math.sin(time * 1.7) + 0.05 * Math.sin(time * 4.1);
    const height = 0.46 + slope * (share ** 1.8 - 0.4) * 0.62 + wave * (1 + alarm);
    return [
      box.x + share * box.width * mini.shown,
      box.y + box.height * (1 - Math.min(1, Math.max(0, height))),
    ] as const;
  });
  const end = points.at(-1);
  if (!end) return;
  polyline(context, [[box.x, box.y + box.height], ...points, [end[0], box.y + box.height]]);
  const fill = context.createLinearGradient(0, box.y, 0, box.y + box.height);
  fill.addColorStop(0, alpha(colour, 0.3));
  fill.addColorStop(1, alpha(colour, 0));
  context.fillStyle = fill;
  context.fill();
  polyline(context, points);
  context.strokeStyle = colour;
  context.lineWidth = 3.5;
  context.stroke();
  context.fillStyle = mix(colour, '#ffffff', theme.name === 'dark' ? 0.25 : 0);
  context.beginPath();
  context.arc(end[0], end[1], 6, 0, Math.PI * 2);
  context.fill();
}

function paintColumns(context: Context, { theme, seconds }: PaintView, mini: Mini): void {
  const { box, trend, calm, colour } = mini;
  const count = Math.max(9, Math.round(box.width / 15));
  const pitch = box.width / count;
  for (let at = 0; at < count; at += 1) {
    const share = at / (count - 1);
    const slope = (trend === 'up' ? 1 : trend === 'down' ? -1 : 0) * (1 - calm) * (share - 0.5) * 0.7;
    const height =
      box.height *
      mini.shown *
      Math.min(
        1,
        Math.max(
          0.12,
          0.72 +
            slope +
            0.13 * Math.sin(seconds * 1.6 + at * 0.8) +
            0.06 * Math.sin(seconds * 3.3 + at * 2.1),
        ),
      );
    context.fillStyle = mix(mix(theme.raised, colour, 0.4), colour, share);
    roundRect(context, box.x + at * pitch, box.y + box.height - height, pitch - 4, height, 3);
    context.fill();
  }
}

/** Small units in rows, the idle ones hollow: more of them while it is out of order, none once it has calmed. */
function paintUnits(context: Context, { theme, seconds }: PaintView, mini: Mini): void {
  const { box, calm, alarm, trend } = mini;
  const columns = Math.max(7, Math.round(box.width / 21));
  const pitch = { x: box.width / columns, y: box.height / 3 };
  const slack = trend === 'flat' ? 0.12 : 0.3 + 0.16 * alarm;
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < 3; row += 1) {
      const place = (column + (2 - row) * -0.45 + 0.9) / (columns + 0.9);
      const hollow = place > 1 - slack * (1 - calm) - 0.02 * Math.sin(seconds * 1.3);
      const x = box.x + column * pitch.x;
      const y = box.y + row * pitch.y;
      roundRect(context, x, y, pitch.x - 4, pitch.y - 4, 4);
      if (hollow) {
        context.strokeStyle = alpha(theme.attention, 0.95);
        context.lineWidth = 1.8;
        context.setLineDash([4, 3]);
        context.stroke();
        context.setLineDash([]);
      } else {
        const busy = 0.5 + 0.3 * Math.sin(seconds * 1.9 + column * 1.1 + row * 2.3);
        context.fillStyle = mix(
          mix(theme.raised, theme.accent, 0.35 + 0.45 * busy),
          theme.value,
          calm * 0.85,
        );
        context.fill();
      }
    }
  }
}

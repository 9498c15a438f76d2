import { alpha } from '../../stage/colour';
import { polyline, roundRect } from './paint-view';

type Context = CanvasRenderingContext2D;

/** A hatched area with a dashed edge: room that is paid for and idle. */
export function paintHatch(
  context: Context,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
  radius: number,
): void {
  if (box.width < 2) return;
  context.save();
  roundRect(context, box.x, box.y, box.width, box.height, radius);
  context.fillStyle = alpha(colour, 0.1);
  context.fill();
  context.clip();
  context.strokeStyle = alpha(colour, 0.65);
  context.lineWidth = 2.5;
  for (let x = box.x - box.height; x < box.x + box.width; x += 14) {
    polyline(context, [
      [x, box.y + box.height],
      [x + box.height, box.y],
    ]);
    context.stroke();
  }
  context.restore();
  context.strokeStyle = alpha(colour, 0.8);
  context.lineWidth = 2;
  roundRect(context, box.x + 1, box.y + 1, box.width - 2, box.height - 2, radius);
  context.stroke();
}

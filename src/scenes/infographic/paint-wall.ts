import { alpha, mix } from '../../stage/colour';
import { enter } from '../../stage/motion';
import type { Theme } from '../../stage/theme';
import { columnBase } from './growth-shape';
import type { GrowthState } from './growth-state';

const rows = 6;
const rowHeight = 106;

/** A faint grid on the wall behind the stage; it follows the camera at half its way. */
export function paintWall(context: CanvasRenderingContext2D, state: GrowthState, theme: Theme): void {
  const shown = enter(state.frame, state.fps, state.times.start);
  const lag = (1 - state.view.zoom) * 26;
  const at = (column: number, row: number): [number, number] => {
    const [x, y] = columnBase(column);
    return [x + 78 + lag, y - 62 - row * rowHeight];
  };
  const colour = mix(theme.line, theme.accent, 0.3);
  context.lineWidth = 1.4;
  for (let column = 0; column <= 9; column += 1) {
    context.strokeStyle = alpha(colour, (0.12 + column * 0.055) * shown);
    context.beginPath();
    context.moveTo(...at(column, 0));
    context.lineTo(...at(column, rows));
    context.stroke();
  }
  const [from] = at(0, 0);
  const [to] = at(9, 0);
  const fade = context.createLinearGradient(from, 0, to, 0);
  fade.addColorStop(0, alpha(colour, 0));
  fade.addColorStop(0.4, alpha(colour, 0.18 * shown));
  fade.addColorStop(1, alpha(colour, 0.6 * shown));
  context.strokeStyle = fade;
  context.beginPath();
  for (let row = 0; row <= rows; row += 1) {
    context.moveTo(...at(0, row));
    context.lineTo(...at(9, row));
  }
  context.stroke();
}

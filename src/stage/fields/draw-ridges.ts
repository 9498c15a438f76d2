import { alpha, mix } from '../colour';
import type { FieldView } from './Field';
import type { Ridge } from './ridge-field';
import { ridgeHeight } from './ridge-field';

const pxPerSample = 8;
const tallest = 300;

/** Ridges one behind the other, each hiding what is behind it: calm at the left, wild at the right. */
export function drawRidges(
  context: CanvasRenderingContext2D,
  view: FieldView,
  ridges: readonly Ridge[],
): void {
  const samples = Math.ceil(view.width / pxPerSample);
  const depth = view.bottom - view.horizon;
  context.lineJoin = 'round';
  for (const ridge of ridges) {
    const ground = view.horizon + depth * ridge.nearness ** 1.12;
    const heights = Array.from({ length: samples + 1 }, (_, index) =>
      ridgeHeight(ridge, index / samples, view.seconds, view.unrest),
    );
    const amplitude = Math.min(tallest, depth * 1.05) * (0.72 + 0.28 * (1 - ridge.nearness));
    const trace = (): void => {
      context.beginPath();
      for (const [index, height] of heights.entries())
        context.lineTo(index * pxPerSample, ground - height * amplitude);
    };
    trace();
    context.lineTo(view.width + pxPerSample, ground + 26);
    context.lineTo(0, ground + 26);
    context.closePath();
    context.fillStyle = alpha(view.ground, 0.9);
    context.fill();
    const strength = 0.42 + 0.58 * ridge.nearness;
    const colour = context.createLinearGradient(0, 0, view.width, 0);
    colour.addColorStop(0, alpha(mix(view.calm, view.ground, 0.35), strength));
    colour.addColorStop(0.4, alpha(mix(view.middle, view.ground, 0.25), strength));
    colour.addColorStop(0.58, alpha(mix(view.middle, view.wild, 0.35), strength));
    colour.addColorStop(0.74, alpha(mix(view.wild, view.ink, 0.12), strength));
    colour.addColorStop(1, alpha(view.wild, strength));
    context.strokeStyle = colour;
    context.lineWidth = 1.6 + 1.9 * ridge.nearness;
    trace();
    context.stroke();
  }
}

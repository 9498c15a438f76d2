import { alpha, mix } from '../colour';
import type { FieldView } from './Field';

/** Where each source of rings stands (shares of the field), and how often it beats. */
const sources = [
  { x: 0.27, y: 0.62, everySeconds: 2.6, tone: 0 },
  { x: 0.6, y: 0.34, everySeconds: 1.5, tone: 0.5 },
  { x: 0.85, y: 0.68, everySeconds: 0.85, tone: 1 },
] as const;

const livesSeconds = 5.2;
const squash = 0.3;
const below = 30;
/** How far a source's rings spread, px. */
const reachOf = (tone: number): number => 620 + 120 * tone;

/** From where to where the water is painted, px. */
export function ripplesReach({ horizon, bottom }: FieldView): { top: number; bottom: number } {
  const tops = sources.map(
    ({ y, tone }) => horizon + y * (bottom - horizon) - Math.max(190, (26 + reachOf(tone)) * squash + 8),
  );
  return { top: Math.min(...tops), bottom: bottom + below };
}

/** Three sources that beat at three rates on one water: seldom, now and then, all the time. */
export function drawRipples(context: CanvasRenderingContext2D, view: FieldView): void {
  const depth = view.bottom - view.horizon;
  context.save();
  context.beginPath();
  context.rect(0, 0, view.width, view.bottom + below);
  context.clip();
  for (const { x, y, everySeconds, tone } of sources) {
    const [cx, cy] = [x * view.width, view.horizon + y * depth];
    const colour =
      tone < 0.5 ? mix(view.calm, view.middle, tone * 2) : mix(view.middle, view.wild, tone * 2 - 1);
    const reach = reachOf(tone);
    const first = Math.floor(view.seconds / everySeconds);
    for (let beat = first; beat >= first - Math.ceil(livesSeconds / everySeconds); beat -= 1) {
      const age = (view.seconds - beat * everySeconds) / livesSeconds;
      if (age < 0 || age > 1) continue;
      const radius = 26 + reach * (1 - (1 - age) ** 1.6);
      const strength = (1 - age) ** 1.5;
      context.fillStyle = alpha(colour, strength * 0.06);
      context.beginPath();
      context.ellipse(cx, cy, radius, radius * squash, 0, 0, Math.PI * 2);
      context.fill();
      for (const [width, share] of [
        [14, 0.1],
        [4, 0.9],
      ] as const) {
        context.strokeStyle = alpha(mix(colour, view.ink, 0.08), strength * share);
        context.lineWidth = width;
        context.beginPath();
        context.ellipse(cx, cy, radius, radius * squash, 0, 0, Math.PI * 2);
        context.stroke();
      }
    }
    drawFloat(context, view, cx, cy, colour, (view.seconds / everySeconds - first) * everySeconds);
  }
  const fade = context.createLinearGradient(0, view.bottom - 70, 0, view.bottom + 30);
  fade.addColorStop(0, 'rgba(0, 0, 0, 0)');
  fade.addColorStop(1, 'rgba(0, 0, 0, 1)');
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = fade;
  context.fillRect(0, view.bottom - 70, view.width, 110);
  context.restore();
}

/** A ball that hops at every beat of its source. */
function drawFloat(
  context: CanvasRenderingContext2D,
  view: FieldView,
  x: number,
  y: number,
  colour: string,
  sinceBeat: number,
): void {
  const hopSeconds = 0.8;
  const share = Math.min(1, sinceBeat / hopSeconds);
  const lift = Math.sin(share * Math.PI) * 96;
  context.fillStyle = alpha(view.ground, 0.8);
  context.beginPath();
  context.ellipse(x, y + 6, 40 - lift * 0.12, 13 - lift * 0.04, 0, 0, Math.PI * 2);
  context.fill();
  for (const [radius, strength] of [
    [64, 0.06],
    [48, 0.1],
    [32, 1],
  ] as const) {
    context.fillStyle = alpha(colour, strength);
    context.beginPath();
    context.arc(x, y - 22 - lift, radius, 0, Math.PI * 2);
    context.fill();
  }
  context.fillStyle = alpha(view.ink, 0.55);
  context.beginPath();
  context.arc(x - 10, y - 33 - lift, 7, 0, Math.PI * 2);
  context.fill();
}

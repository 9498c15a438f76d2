import { random } from 'remotion';
import { alpha, mix } from '../colour';
import type { FieldView } from './Field';

interface Mote {
  readonly phase: number;
  readonly speed: number;
  readonly scale: number;
  readonly stray: number;
  readonly size: number;
}

/** Motes that circle two centres in turn; the same seed gives the same swarm. */
export function makeOrbit(seed: string): Mote[] {
  const count = 420;
  return Array.from({ length: count }, (_, index) => {
    const pick = (name: string): number => random(`${seed}/${name}/${index}`);
    const lane = Math.floor(pick('lane') * 5) / 5;
    return {
      phase: pick('phase') * Math.PI * 2,
      speed: 0.3 + 0.1 * lane,
      scale: 0.62 + 0.42 * lane,
      stray: pick('stray') * 2 - 1,
      size: 2.6 + 4.2 * pick('size') ** 2,
    };
  });
}

/** Two centres that give and take: motes run round both, in lanes while calm and scattered while wild. */
export function drawOrbit(context: CanvasRenderingContext2D, view: FieldView, motes: readonly Mote[]): void {
  const depth = view.bottom - view.horizon;
  const centre = { x: view.width * 0.55, y: view.horizon + depth * 0.52 };
  const reach = { x: view.width * 0.45, y: depth * 1.6 };
  const place = (mote: Mote, seconds: number): { x: number; y: number } => {
    const angle = mote.phase + seconds * mote.speed;
    const scatter = view.unrest * (0.05 + 0.1 * Math.sin(seconds * 0.6 + mote.phase * 3) ** 2);
    const scale = mote.scale * (1 + mote.stray * scatter * 1.6);
    const turn = 1 + Math.sin(angle) ** 2;
    return {
      x: centre.x + (reach.x * scale * Math.cos(angle)) / turn,
      y: centre.y + (reach.y * scale * Math.sin(angle) * Math.cos(angle)) / turn + mote.stray * scatter * 150,
    };
  };
  for (const side of [-1, 1])
    drawCentre(context, view, centre.x + side * reach.x * 0.58, centre.y, side < 0 ? view.calm : view.wild);
  context.lineCap = 'round';
  const trail = 6;
  for (const mote of motes) {
    const head = place(mote, view.seconds);
    const share = (head.x - centre.x) / (reach.x * 1.1) / 2 + 0.5;
    const colour =
      share < 0.5 ? mix(view.calm, view.middle, share * 2) : mix(view.middle, view.wild, share * 2 - 1);
    const near = 0.55 + 0.45 * ((head.y - view.horizon) / depth);
    context.strokeStyle = alpha(colour, 0.36 * near);
    context.lineWidth = mote.size * near;
    context.beginPath();
    context.moveTo(head.x, head.y);
    for (let step = 1; step <= trail; step += 1) {
      const past = place(mote, view.seconds - step * 0.07);
      context.lineTo(past.x, past.y);
    }
    context.stroke();
    context.fillStyle = alpha(mix(colour, view.ink, 0.2), near);
    context.beginPath();
    context.arc(head.x, head.y, mote.size * near, 0, Math.PI * 2);
    context.fill();
  }
}

function drawCentre(
  context: CanvasRenderingContext2D,
  view: FieldView,
  x: number,
  y: number,
  colour: string,
): void {
  const breath = 1 + 0.04 * Math.sin(view.seconds * 1.3 + x);
  for (const [radius, strength] of [
    [132, 0.05],
    [98, 0.07],
    [66, 0.13],
    [40, 0.95],
  ] as const) {
    context.fillStyle = alpha(colour, strength);
    context.beginPath();
    context.ellipse(x, y, radius * breath, radius * breath, 0, 0, Math.PI * 2);
    context.fill();
  }
}

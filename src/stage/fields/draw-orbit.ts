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

interface Place {
  readonly x: number;
  readonly y: number;
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

/** How long a mote's tail is, in seconds of its way. */
const tailSeconds = 0.44;
/** Colours between the two ends. */
const shades = 32;

/** From where to where the orbit is painted, px. */
export function orbitReach({ horizon, bottom }: FieldView): { top: number; bottom: number } {
  const depth = bottom - horizon;
  const middle = horizon + depth * 0.52;
  return { top: middle - depth * 0.78 - 30, bottom: middle + depth * 0.78 + 30 };
}

/** Two centres that give and take: motes run round both, in lanes while calm and scattered while wild. */
export function drawOrbit(context: CanvasRenderingContext2D, view: FieldView, motes: readonly Mote[]): void {
  const depth = view.bottom - view.horizon;
  const centre = { x: view.width * 0.55, y: view.horizon + depth * 0.52 };
  const reach = { x: view.width * 0.45, y: depth * 1.6 };
  const place = (mote: Mote, seconds: number): Place => {
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
  const tails = Array.from({ length: shades + 1 }, (_, index) => {
    const share = index / shades;
    return share < 0.5 ? mix(view.calm, view.middle, share * 2) : mix(view.middle, view.wild, share * 2 - 1);
  });
  const heads = tails.map((colour) => mix(colour, view.ink, 0.2));
  for (const mote of motes) {
    const head = place(mote, view.seconds);
    const share = Math.min(1, Math.max(0, (head.x - centre.x) / (reach.x * 1.1) / 2 + 0.5));
    const shade = Math.round(share * shades);
    const near = 0.55 + 0.45 * ((head.y - view.horizon) / depth);
    const radius = mote.size * near;
    context.globalAlpha = 0.36 * near;
    context.fillStyle = tails[shade] ?? view.middle;
    fillTail(
      context,
      [head, place(mote, view.seconds - tailSeconds / 2), place(mote, view.seconds - tailSeconds)],
      radius / 2,
    );
    context.globalAlpha = Math.min(1, near);
    context.fillStyle = heads[shade] ?? view.middle;
    context.beginPath();
    context.arc(head.x, head.y, radius, 0, Math.PI * 2);
    context.fill();
  }
  context.globalAlpha = 1;
}

/** A curved tail through three points that gets narrower; a filled shape is half as dear as a stroke. */
function fillTail(
  context: CanvasRenderingContext2D,
  [head, middle, end]: readonly [Place, Place, Place],
  half: number,
): void {
  const bend = { x: 2 * middle.x - (head.x + end.x) / 2, y: 2 * middle.y - (head.y + end.y) / 2 };
  const across = (from: Place, to: Place, reach: number): [number, number] => {
    const length = Math.hypot(from.x - to.x, from.y - to.y) || 1;
    return [((to.y - from.y) / length) * reach, ((from.x - to.x) / length) * reach];
  };
  const [headX, headY] = across(head, bend, half);
  const [bendX, bendY] = across(head, end, half * 0.85);
  const [endX, endY] = across(bend, end, half * 0.6);
  context.beginPath();
  context.moveTo(head.x + headX, head.y + headY);
  context.quadraticCurveTo(bend.x + bendX, bend.y + bendY, end.x + endX, end.y + endY);
  context.lineTo(end.x - endX, end.y - endY);
  context.quadraticCurveTo(bend.x - bendX, bend.y - bendY, head.x - headX, head.y - headY);
  context.fill();
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

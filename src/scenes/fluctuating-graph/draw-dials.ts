import { alpha, mix } from '../../stage/colour';
import type { Theme } from '../../stage/theme';
import type { Box } from './graph-layout';
import type { DialState } from './graph-state';

/** Where a dial's knob stands in its panel, and where its name goes. */
export interface DialPlace {
  readonly knob: { readonly x: number; readonly y: number; readonly radius: number };
  /** Name under the knob (tall panels) or beside it (low ones). */
  readonly name: Box & { readonly align: 'left' | 'center' };
}

/** Places the parts of a dial in its panel; panels lower than 190 px put the name beside the knob. */
export function dialPlace(panel: Box): DialPlace {
  const low = panel.height < 190;
  if (low) {
    const radius = Math.min(58, panel.height * 0.36);
    const x = panel.x + 30 + radius;
    const left = x + radius + 26;
    return {
      knob: { x, y: panel.y + panel.height / 2 + radius * 0.06, radius },
      name: {
        x: left,
        y: panel.y,
        width: panel.x + panel.width - left - 20,
        height: panel.height,
        align: 'left',
      },
    };
  }
  const nameHeight = 64;
  const radius = Math.min(82, (panel.height - nameHeight) * 0.43);
  const y = panel.y + (panel.height - nameHeight) * 0.55;
  return {
    knob: { x: panel.x + panel.width / 2, y, radius },
    name: {
      x: panel.x + 20,
      y: y + radius * 0.82,
      width: panel.width - 40,
      height: panel.y + panel.height - y - radius * 0.82,
      align: 'center',
    },
  };
}

const quarter = Math.PI / 2;
const sweep = { from: quarter * 1.5, size: quarter * 3 } as const;

/** A panel with its knob, ring and scale. `shown` is how far it has come in. */
export function drawDial(
  context: CanvasRenderingContext2D,
  theme: Theme,
  panel: Box,
  state: DialState,
  shown: number,
): void {
  const { knob } = dialPlace(panel);
  const lit = Math.min(1, state.lit);
  context.save();
  context.globalAlpha = shown;
  context.translate((1 - shown) * 36, 0);
  drawPanel(context, theme, panel, lit);
  drawScale(context, theme, knob, state.value, lit);
  drawRing(context, theme, knob, state, lit);
  drawKnob(context, theme, knob, state, lit);
  context.restore();
}

function drawPanel(context: CanvasRenderingContext2D, theme: Theme, panel: Box, lit: number): void {
  context.beginPath();
  context.roundRect(panel.x + 1, panel.y + 1, panel.width - 2, panel.height - 2, 24);
  const fill = context.createLinearGradient(0, panel.y, 0, panel.y + panel.height);
  fill.addColorStop(0, mix(mix(theme.raised, theme.ground, 0.3), mix(theme.accent, theme.ground, 0.62), lit));
  fill.addColorStop(
    1,
    mix(mix(theme.raised, theme.ground, 0.62), mix(theme.accent, theme.ground, 0.78), lit),
  );
  context.fillStyle = fill;
  context.fill();
  for (const width of [14, 9]) {
    context.strokeStyle = alpha(theme.accent, 0.1 * lit);
    context.lineWidth = width;
    context.stroke();
  }
  context.strokeStyle = mix(theme.line, theme.accent, lit);
  context.lineWidth = 2 + lit;
  context.stroke();
}

type Knob = DialPlace['knob'];

function drawScale(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { x, y, radius }: Knob,
  value: number,
  lit: number,
): void {
  const ticks = 26;
  context.lineCap = 'round';
  for (let tick = 0; tick <= ticks; tick += 1) {
    const share = tick / ticks;
    const angle = sweep.from + share * sweep.size;
    const outer = radius * (tick % 13 === 0 ? 0.97 : 0.93);
    context.strokeStyle = alpha(
      share <= value ? mix(theme.muted, theme.text, lit) : theme.muted,
      share <= value ? 0.5 + 0.5 * lit : 0.35,
    );
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x + Math.cos(angle) * radius * 0.84, y + Math.sin(angle) * radius * 0.84);
    context.lineTo(x + Math.cos(angle) * outer, y + Math.sin(angle) * outer);
    context.stroke();
  }
}

function drawRing(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { x, y, radius }: Knob,
  state: DialState,
  lit: number,
): void {
  const arc = (from: number, to: number, colour: string): void => {
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(
      x,
      y,
      radius * 0.7,
      sweep.from + from * sweep.size,
      sweep.from + Math.max(from, to) * sweep.size,
    );
    context.stroke();
  };
  context.lineWidth = radius * 0.13;
  context.lineCap = 'round';
  arc(0, 1, mix(theme.line, theme.accent, 0.12 * lit));
  const [low, high] = [Math.min(state.former, state.value), Math.max(state.former, state.value)];
  arc(0, low, mix(theme.done, theme.accent, lit));
  if (state.turnedAt !== null && high - low > 0.01)
    arc(low, high, alpha(mix(theme.done, theme.text, lit), state.value >= state.former ? 1 : 0.35 * lit));
}

function drawKnob(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { x, y, radius }: Knob,
  state: DialState,
  lit: number,
): void {
  const size = radius * 0.5;
  context.fillStyle = alpha(theme.groundDeep, theme.name === 'dark' ? 0.6 : 0.16);
  context.beginPath();
  context.ellipse(x, y + size * 0.16, size * 1.06, size * 1.04, 0, 0, Math.PI * 2);
  context.fill();
  const face = context.createLinearGradient(0, y - size, 0, y + size);
  face.addColorStop(
    0,
    mix(theme.raisedHigh, mix(theme.accent, theme.name === 'dark' ? theme.text : theme.ground, 0.55), lit),
  );
  face.addColorStop(1, mix(theme.raised, theme.accent, lit));
  context.fillStyle = face;
  context.strokeStyle = mix(theme.done, theme.text, lit * 0.7);
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size, 0, Math.PI * 2);
  context.fill();
  context.stroke();
  const pointer = (value: number, colour: string): void => {
    const angle = sweep.from + value * sweep.size;
    context.strokeStyle = colour;
    context.lineWidth = Math.max(4, radius * 0.085);
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x + Math.cos(angle) * size * 0.34, y + Math.sin(angle) * size * 0.34);
    context.lineTo(x + Math.cos(angle) * size * 0.82, y + Math.sin(angle) * size * 0.82);
    context.stroke();
  };
  if (state.turnedAt !== null) pointer(state.former, alpha(theme.muted, 0.5 * lit));
  pointer(state.value, mix(theme.muted, theme.onAccent, lit));
}

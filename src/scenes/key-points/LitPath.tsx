import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { useTheme } from '../../stage/theme';
import type { Station } from './path-shape';
import { pathY } from './path-shape';

interface LitPathProps {
  readonly cameraX: number;
  readonly scale: number;
  /** How far along the path it is lit, px. */
  readonly litTo: number;
  readonly stops: readonly Station[];
}

const step = 24;

/** The path: a dim road with far ridges behind it, lit up to where the story is, with sparks that run ahead. */
export const LitPath: FC<LitPathProps> = ({ cameraX, scale, litTo, stops }) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  const theme = useTheme();
  const span = width / scale;
  const draw = (context: CanvasRenderingContext2D): void => {
    const trace = (from: number, to: number, lift: number): void => {
      context.beginPath();
      for (let x = from; x <= to + step; x += step)
        context.lineTo(Math.min(x, to) - cameraX, pathY(Math.min(x, to)) + lift);
    };
    for (let layer = 0; layer < 5; layer += 1) {
      const depth = 0.24 + layer * 0.14;
      context.beginPath();
      for (let x = -step; x <= span + step; x += step) {
        const far = x + cameraX * depth;
        context.lineTo(
          x,
          500 + layer * 74 + 60 * Math.sin(far / 310 + layer * 2.1) + 26 * Math.sin(far / 97 + layer),
        );
      }
      context.lineWidth = 2;
      context.strokeStyle = alpha(theme.accent, 0.1 + layer * 0.035);
      context.stroke();
    }
    const [from, to] = [Math.floor(cameraX / step) * step - step, cameraX + span + step];
    context.lineCap = 'round';
    context.lineJoin = 'round';
    trace(from, to, 0);
    context.lineWidth = 10;
    context.strokeStyle = theme.line;
    context.stroke();
    const lit = Math.min(to, litTo);
    if (lit > from) {
      for (const [wide, opacity] of [
        [44, 0.05],
        [30, 0.07],
        [20, 0.1],
        [10, 1],
      ] as const) {
        trace(from, lit, 0);
        context.lineWidth = wide;
        context.strokeStyle = alpha(theme.accent, opacity);
        context.stroke();
      }
    }
    for (let spark = 0; spark < 7; spark += 1) {
      const run = ((frame / fps) * 0.22 + spark / 7) % 1;
      const x = Math.max(0, litTo - 900) + run * 1200;
      context.beginPath();
      context.arc(x - cameraX, pathY(x), 5 + 2 * Math.sin(run * Math.PI), 0, Math.PI * 2);
      context.fillStyle = alpha(theme.attention, 0.9 * Math.sin(run * Math.PI));
      context.fill();
    }
    for (const { x, y } of stops) {
      context.beginPath();
      context.arc(x - cameraX, y, 15, 0, Math.PI * 2);
      context.fillStyle = x <= litTo ? theme.accent : theme.line;
      context.fill();
      context.beginPath();
      context.arc(x - cameraX, y, 7, 0, Math.PI * 2);
      context.fillStyle = x <= litTo ? theme.text : theme.ground;
      context.fill();
    }
  };
  return <FrameCanvas width={Math.ceil(span)} height={height} draw={draw} />;
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Span } from '../time/span';
import { progressIn } from '../time/span';
import { alpha, mix } from './colour';
import { FrameCanvas } from './FrameCanvas';
import { enter, exit, settle } from './motion';
import { stageThinkWord } from './think-ring.data';
import { Text } from './Text';
import { useTheme } from './theme';

interface ThinkRingProps {
  /** Centre and outer radius, px. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The time to think: the ring drains through it, then leaves. */
  readonly span: Span;
  /** Stays visible when empty instead of leaving. */
  readonly stays?: boolean;
}

const ticks = 60;

/** Time to think, as a ring that drains; no number. Small ones show an hourglass instead of a word. */
export const ThinkRing: FC<ThinkRingProps> = ({ x, y, radius, span, stays = false }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const end = span.from + span.durationInFrames;
  const shown = enter(frame, fps, span.from) * (stays ? 1 : exit(frame, fps, end));
  if (shown <= 0) return null;
  const left = 1 - progressIn(span, frame);
  const size = radius * 2 + 16;
  const scale = 0.8 + 0.2 * Math.min(1.1, settle(frame, fps, span.from));
  const worded = radius >= 100;
  const centre = size / 2;
  return (
    <div
      style={{
        position: 'absolute',
        left: x - centre,
        top: y - centre,
        width: size,
        height: size,
        opacity: shown,
        transform: `scale(${scale})`,
      }}
    >
      <FrameCanvas
        width={size}
        height={size}
        draw={(context) => {
          context.fillStyle = alpha(theme.groundDeep, theme.name === 'dark' ? 0.82 : 0.6);
          context.beginPath();
          context.arc(centre, centre, radius, 0, Math.PI * 2);
          context.fill();
          context.lineCap = 'round';
          if (worded) {
            const lit = Math.min(ticks, Math.floor(left * ticks) + 1);
            context.lineWidth = 2.5;
            for (const [from, to, strength] of [
              [0, lit, 0.75],
              [lit, ticks, 0.2],
            ] as const) {
              context.strokeStyle = alpha(theme.text, strength);
              context.beginPath();
              for (let tick = from; tick < to; tick += 1) {
                const angle = (tick / ticks) * Math.PI * 2 - Math.PI / 2;
                const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
                context.moveTo(centre + x * 0.9, centre + y * 0.9);
                context.lineTo(centre + x * 0.95, centre + y * 0.95);
              }
              context.stroke();
            }
          }
          const ring = radius * (worded ? 0.74 : 0.8);
          const thick = radius * (worded ? 0.1 : 0.12);
          context.lineWidth = thick;
          context.strokeStyle = mix(theme.line, theme.accent, 0.2);
          context.beginPath();
          context.arc(centre, centre, ring, 0, Math.PI * 2);
          context.stroke();
          const angle = left * Math.PI * 2 - Math.PI / 2;
          context.strokeStyle = theme.attention;
          context.beginPath();
          context.arc(centre, centre, ring, -Math.PI / 2, angle);
          context.stroke();
          context.fillStyle = theme.name === 'dark' ? theme.text : theme.ground;
          context.strokeStyle = theme.attention;
          context.lineWidth = theme.name === 'dark' ? 0 : 4;
          context.beginPath();
          context.arc(
            centre + Math.cos(angle) * ring,
            centre + Math.sin(angle) * ring,
            thick * 0.95,
            0,
            Math.PI * 2,
          );
          context.fill();
          if (theme.name === 'light') context.stroke();
          if (!worded) drawHourglass(context, centre, radius * 0.34, theme.text, left);
        }}
      />
      {worded ? (
        <div
          style={{
            position: 'absolute',
            inset: 0,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
          }}
        >
          <Text size={34} weight={600} maxWidth={radius * 1.2}>
            {stageThinkWord}
          </Text>
        </div>
      ) : null}
    </div>
  );
};

function drawHourglass(
  context: CanvasRenderingContext2D,
  centre: number,
  half: number,
  colour: string,
  left: number,
): void {
  const wide = half * 0.72;
  context.strokeStyle = colour;
  context.fillStyle = alpha(colour, 0.85);
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(centre - wide, centre - half);
  context.lineTo(centre + wide, centre - half);
  context.moveTo(centre - wide, centre + half);
  context.lineTo(centre + wide, centre + half);
  for (const side of [-1, 1]) {
    context.moveTo(centre + side * wide * 0.78, centre - half);
    context.quadraticCurveTo(centre + side * wide * 0.78, centre - half * 0.35, centre + side * 2, centre);
    context.quadraticCurveTo(
      centre + side * wide * 0.78,
      centre + half * 0.35,
      centre + side * wide * 0.78,
      centre + half,
    );
  }
  context.stroke();
  const sand = half * 0.5;
  context.beginPath();
  context.moveTo(centre - wide * 0.5 * left, centre - sand * left - 2);
  context.lineTo(centre + wide * 0.5 * left, centre - sand * left - 2);
  context.lineTo(centre, centre - 1);
  context.fill();
  context.beginPath();
  context.moveTo(centre - wide * 0.6, centre + half - 4);
  context.lineTo(centre + wide * 0.6, centre + half - 4);
  context.lineTo(centre, centre + half - 4 - sand * (1 - left));
  context.fill();
}

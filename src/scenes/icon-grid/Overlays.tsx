import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { enter, pulse } from '../../stage/motion';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { Rect } from './grid-layout';
import { panelRect } from './grid-layout';

interface BeamsProps {
  readonly rects: readonly Rect[];
  readonly tones: readonly Tone[];
  readonly at: number;
}

/** Lines of light from tiles up to the panel, with sparks that climb them. */
export const Beams: FC<BeamsProps> = ({ rects, tones, at }) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  const theme = useTheme();
  const grown = enter(frame, fps, at + fps * 0.3);
  const top = panelRect.y + panelRect.height;
  return (
    <AbsoluteFill>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill="none" strokeLinecap="round">
        {rects.map((rect, index) => {
          const colour = toneColour(theme, tones[index] ?? 'accent');
          const x = rect.x + rect.width / 2;
          const bottom = rect.y - 16;
          const tip = bottom + (top - bottom) * grown;
          const spark = bottom + (top - bottom) * (((frame - at) / (fps * 0.9) + index * 0.37) % 1);
          return (
            <g key={index}>
              <path d={`M${x} ${bottom}V${tip}`} stroke={colour} strokeOpacity={0.14} strokeWidth={16} />
              <path d={`M${x} ${bottom}V${tip}`} stroke={colour} strokeWidth={3} />
              <circle cx={x} cy={top} r={8 * grown} fill={colour} />
              {grown > 0.9 && <circle cx={x} cy={spark} r={5} fill={theme.text} />}
            </g>
          );
        })}
      </svg>
    </AbsoluteFill>
  );
};

interface PointerProps {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly move: number;
  readonly since: number;
}

/** A viewer's pointer that goes from tile to tile and presses each. */
export const Pointer: FC<PointerProps> = ({ from, to, move, since }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const x = from[0] + (to[0] - from[0]) * move;
  const y = from[1] + (to[1] - from[1]) * move - Math.sin(move * Math.PI) * 40;
  const press = pulse(frame, since + Math.round(fps * 0.5), Math.round(fps * 0.25));
  const ring = pulse(frame, since + Math.round(fps * 0.55), Math.round(fps * 0.8));
  const reach = Math.max(0, (frame - since - fps * 0.55) / (fps * 0.8));
  return (
    <svg
      width={240}
      height={240}
      viewBox="-120 -120 240 240"
      fill="none"
      style={{ position: 'absolute', left: x - 120, top: y - 120, zIndex: 9 }}
    >
      <circle
        r={20 + 70 * Math.min(1, reach)}
        stroke={theme.attention}
        strokeWidth={4}
        opacity={ring * 0.8}
      />
      <g transform={`scale(${1 - press * 0.16})`}>
        <path d="M3 5 L3 63 L17 50 L27 74 L38 69 L28 46 L47 45 Z" fill="#020510" opacity={0.4} />
        <path
          d="M0 0 L0 58 L14 45 L24 69 L35 64 L25 41 L44 40 Z"
          fill={theme.text}
          stroke={theme.ground}
          strokeWidth={3}
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
};

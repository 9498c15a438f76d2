import type { FC } from 'react';
import { memo } from 'react';
import { AbsoluteFill, useVideoConfig } from 'remotion';
import { Bake } from './Bake';
import { mix } from './colour';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

interface BackdropProps {
  /** A soft radial tint of the scene's meaning. */
  readonly tint: Tone;
  /** Where the tint is centred, as shares of the frame. */
  readonly at?: readonly [number, number];
  readonly strength?: number;
}

/** The ground of a scene: ink with depth, a hairline grid that fades from the light, and one soft tint; baked. */
export const Backdrop: FC<BackdropProps> = ({ tint, at = [0.72, 0.42], strength = 0.2 }) => (
  <Ground tint={tint} x={at[0]} y={at[1]} strength={strength} />
);

/** Takes plain values only, so that it is drawn once while they stay the same. */
const Ground = memo(function Ground({
  tint,
  x,
  y,
  strength,
}: {
  readonly tint: Tone;
  readonly x: number;
  readonly y: number;
  readonly strength: number;
}) {
  const theme = useTheme();
  const { width, height } = useVideoConfig();
  const colour = toneColour(theme, tint);
  const dark = theme.name === 'dark';
  const reach = 0.56 * Math.max(width, height);
  const [centreX, centreY] = [x * width, y * height];
  const step = 120;
  const line = dark ? mix(theme.line, theme.accent, 0.25) : theme.line;
  const lit = dark ? strength : strength * 0.6;
  return (
    <AbsoluteFill>
      <Bake width={width} height={height} isOpaque>
        <defs>
          <radialGradient id="backdrop-ground" cx="46%" cy="36%" r="88%">
            <stop offset="0%" stopColor={dark ? mix(theme.ground, theme.raisedHigh, 0.42) : theme.ground} />
            <stop offset="45%" stopColor={dark ? mix(theme.ground, theme.raisedHigh, 0.08) : theme.ground} />
            <stop offset="100%" stopColor={theme.groundDeep} />
          </radialGradient>
          <radialGradient
            id="backdrop-tint"
            gradientUnits="userSpaceOnUse"
            cx={centreX}
            cy={centreY}
            r={reach}
          >
            <stop offset="0%" stopColor={colour} stopOpacity={lit} />
            <stop offset="28%" stopColor={colour} stopOpacity={lit * 0.62} />
            <stop offset="58%" stopColor={colour} stopOpacity={lit * 0.22} />
            <stop offset="82%" stopColor={colour} stopOpacity={lit * 0.05} />
            <stop offset="100%" stopColor={colour} stopOpacity={0} />
          </radialGradient>
          <radialGradient
            id="backdrop-grid"
            gradientUnits="userSpaceOnUse"
            cx={centreX}
            cy={centreY}
            r={reach * 1.05}
          >
            <stop offset="0%" stopColor={line} stopOpacity={dark ? 0.3 : 0.5} />
            <stop offset="60%" stopColor={line} stopOpacity={dark ? 0.12 : 0.22} />
            <stop offset="100%" stopColor={line} stopOpacity={0} />
          </radialGradient>
          <linearGradient id="backdrop-floor" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0%" stopColor={theme.groundDeep} stopOpacity={0} />
            <stop offset="45%" stopColor={theme.groundDeep} stopOpacity={dark ? 0.2 : 0.12} />
            <stop offset="100%" stopColor={theme.groundDeep} stopOpacity={dark ? 0.75 : 0.5} />
          </linearGradient>
        </defs>
        <rect width={width} height={height} fill="url(#backdrop-ground)" />
        <rect width={width} height={height} fill="url(#backdrop-tint)" />
        <path d={gridPath(width, height, step)} fill="none" stroke="url(#backdrop-grid)" strokeWidth={1} />
        <rect y={height * 0.7} width={width} height={height * 0.3} fill="url(#backdrop-floor)" />
      </Bake>
    </AbsoluteFill>
  );
});

function gridPath(width: number, height: number, step: number): string {
  const lines: string[] = [];
  for (let x = step / 2; x < width; x += step) lines.push(`M${x} 0V${height}`);
  for (let y = step / 2; y < height; y += step) lines.push(`M0 ${y}H${width}`);
  return lines.join('');
}

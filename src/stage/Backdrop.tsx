import type { FC } from 'react';
import { AbsoluteFill, useVideoConfig } from 'remotion';
import { Bake } from './Bake';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

interface BackdropProps {
  /** A soft radial tint of the scene's meaning. */
  readonly tint: Tone;
  /** Where the tint is centred, as shares of the frame. */
  readonly at?: readonly [number, number];
  readonly strength?: number;
}

/** The ground of a scene: ink with depth and one soft tint, baked. */
export const Backdrop: FC<BackdropProps> = ({ tint, at = [0.72, 0.42], strength = 0.2 }) => {
  const theme = useTheme();
  const { width, height } = useVideoConfig();
  const colour = toneColour(theme, tint);
  return (
    <AbsoluteFill style={{ backgroundColor: theme.ground }}>
      <Bake width={width} height={height}>
        <defs>
          <radialGradient id="ground" cx="50%" cy="38%" r="85%">
            <stop offset="0%" stopColor={theme.name === 'dark' ? '#101A30' : theme.ground} />
            <stop offset="55%" stopColor={theme.ground} />
            <stop offset="100%" stopColor={theme.groundDeep} />
          </radialGradient>
          <radialGradient id="tint" gradientUnits="userSpaceOnUse" cx={at[0] * width} cy={at[1] * height} r={0.52 * Math.max(width, height)}>
            <stop offset="0%" stopColor={colour} stopOpacity={strength} />
            <stop offset="50%" stopColor={colour} stopOpacity={strength * 0.32} />
            <stop offset="100%" stopColor={colour} stopOpacity={0} />
          </radialGradient>
        </defs>
        <rect width={width} height={height} fill="url(#ground)" />
        <rect width={width} height={height} fill="url(#tint)" />
      </Bake>
    </AbsoluteFill>
  );
};

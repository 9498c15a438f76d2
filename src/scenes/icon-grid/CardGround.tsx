import type { FC } from 'react';
import { AbsoluteFill } from 'remotion';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import { cardRect } from './grid-layout';
import { LitPanel } from './TileArt';

/** The card's own ground: lit from behind its motif. While it flies, its corners keep their shape; open, it is one picture. */
export const CardGround: FC<{ readonly colour: string; readonly flies: boolean }> = ({ colour, flies }) => {
  const theme = useTheme();
  const edge = mix(theme.line, colour, 0.7);
  const topEdge = mix(colour, '#ffffff', 0.35);
  const { width, height } = cardRect;
  if (!flies)
    return (
      <Bake width={width} height={height}>
        <clipPath id="card-corners">
          <rect {...{ width, height }} rx={32} />
        </clipPath>
        <g clipPath="url(#card-corners)">
          <CardArt colour={colour} />
        </g>
        <LitPanel
          id="card-edge"
          {...{ width, height }}
          radius={32}
          colour={edge}
          topColour={topEdge}
          fill="none"
        />
      </Bake>
    );
  return (
    <>
      <AbsoluteFill style={{ borderRadius: 32, overflow: 'hidden', backgroundColor: theme.raised }}>
        <Bake width={width} height={height} style={{ width: '100%', height: '100%' }}>
          <CardArt colour={colour} />
        </Bake>
      </AbsoluteFill>
      <AbsoluteFill
        style={{
          borderRadius: 32,
          border: `2px solid ${edge}`,
          borderTopColor: topEdge,
          boxSizing: 'border-box',
        }}
      />
    </>
  );
};

const CardArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const { width, height } = cardRect;
  return (
    <>
      <defs>
        <linearGradient id="cg" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(theme.raisedHigh, colour, dark ? 0.12 : 0.05)} />
          <stop offset="0.55" stopColor={mix(theme.raised, colour, dark ? 0.1 : 0.07)} />
          <stop offset="1" stopColor={mix(theme.raised, theme.groundDeep, dark ? 0.35 : 0.5)} />
        </linearGradient>
        <radialGradient id="cr" cx="75%" cy="52%" r="55%">
          <stop offset="0" stopColor={colour} stopOpacity={dark ? 0.3 : 0.2} />
          <stop offset="1" stopColor={colour} stopOpacity={0} />
        </radialGradient>
      </defs>
      <rect width={width} height={height} fill="url(#cg)" />
      <rect width={width} height={height} fill="url(#cr)" />
      {Array.from({ length: 14 }, (_, index) => (
        <path
          key={index}
          d={`M${420 + index * 92} 0L${20 + index * 92} ${height}`}
          stroke={colour}
          strokeOpacity={0.045}
          strokeWidth={1.5}
        />
      ))}
    </>
  );
};

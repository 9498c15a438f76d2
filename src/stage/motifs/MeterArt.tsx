import type { FC } from 'react';
import { mix } from '../colour';
import { useTheme } from '../theme';
import { BoltArt } from './BoltArt';
import { quietColour, shadesOf } from './solids';

/** The meter's round body in a 420 x 430 px box. */
export const FaceArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const body = quietColour(theme, colour, 0.3);
  const shades = shadesOf(body, theme);
  return (
    <>
      <defs>
        <linearGradient id="mf0" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(body, '#ffffff', 0.65)} />
          <stop offset="0.4" stopColor={body} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
        <radialGradient id="mf1" cx="40%" cy="30%" r="80%">
          <stop offset="0" stopColor={mix(theme.raisedHigh, colour, 0.14)} />
          <stop offset="1" stopColor={mix(theme.raised, theme.groundDeep, 0.6)} />
        </radialGradient>
      </defs>
      <circle cx={210} cy={224} r={200} fill={shades.rightLow} />
      <circle cx={210} cy={209} r={200} fill="url(#mf0)" />
      <circle cx={210} cy={209} r={180} fill={shades.rightLow} />
      <circle cx={210} cy={209} r={176} fill="url(#mf1)" />
      {Array.from({ length: 36 }, (_, index) => (
        <rect
          key={index}
          x={208}
          y={70}
          width={4}
          height={index % 3 === 0 ? 20 : 10}
          rx={2}
          fill={index % 3 === 0 ? theme.text : theme.muted}
          opacity={index % 3 === 0 ? 0.8 : 0.45}
          transform={`rotate(${index * 10} 210 209)`}
        />
      ))}
      <path
        d="M72 128 A 160 160 0 0 1 300 76"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.16}
        strokeWidth={14}
        strokeLinecap="round"
      />
    </>
  );
};

/** The middle of the meter, with its bolt, in a 130 px box. */
export const HubArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <circle cx={65} cy={70} r={54} fill={shades.rightLow} />
      <circle
        cx={65}
        cy={64}
        r={54}
        fill={mix(shades.right, theme.groundDeep, 0.4)}
        stroke={shades.edge}
        strokeWidth={3}
      />
      <g transform="translate(23 14) scale(0.56)">
        <BoltArt colour={colour} />
      </g>
    </>
  );
};

/** The track that work comes along on, in a 560 x 120 px box. */
export const TrackArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const body = quietColour(theme, colour, 0.14);
  return (
    <>
      <rect x={4} y={20} width={552} height={92} rx={34} fill="#020510" opacity={0.4} />
      <rect x={4} y={12} width={552} height={88} rx={32} fill={mix(body, '#060B18', 0.35)} />
      <rect
        x={4}
        y={6}
        width={552}
        height={84}
        rx={32}
        fill={body}
        stroke={mix(body, '#ffffff', 0.3)}
        strokeWidth={2}
      />
      <rect x={16} y={16} width={528} height={64} rx={24} fill={mix(theme.groundDeep, body, 0.2)} />
      {Array.from({ length: 26 }, (_, index) => (
        <rect key={index} x={34 + index * 20} y={66} width={2} height={8} fill={theme.muted} opacity={0.4} />
      ))}
    </>
  );
};

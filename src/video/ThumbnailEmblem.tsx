import type { FC } from 'react';
import { Bake } from '../stage/Bake';
import { mix } from '../stage/colour';
import { Icon } from '../stage/Icon';
import { shadesOf } from '../stage/motifs/solids';
import type { Tone } from '../stage/theme';
import { toneColour, useTheme } from '../stage/theme';

interface EmblemProps {
  readonly icon: string;
  readonly tone: Tone;
  readonly left: number;
  readonly top: number;
  /** Edge of its square, its glow included. */
  readonly size: number;
}

/** An icon as large as a coin can hold it, thick enough to be read where the whole thumbnail is 160 px wide. */
export const ThumbnailEmblem: FC<EmblemProps> = ({ icon, tone, left, top, size }) => {
  const theme = useTheme();
  const colour = toneColour(theme, tone);
  const shades = shadesOf(colour, theme);
  const deep = mix(shades.rightLow, theme.groundDeep, 0.45);
  return (
    <div style={{ position: 'absolute', left, top }}>
      <Bake width={size} height={size}>
        <defs>
          <radialGradient id="glow">
            <stop offset="0.55" stopColor={colour} stopOpacity={0.5} />
            <stop offset="1" stopColor={colour} stopOpacity={0} />
          </radialGradient>
          <linearGradient id="rim" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor={shades.edge} />
            <stop offset="0.5" stopColor={colour} />
            <stop offset="1" stopColor={shades.right} />
          </linearGradient>
          <radialGradient id="face" cx="36%" cy="28%" r="85%">
            <stop offset="0" stopColor={mix(shades.right, colour, 0.35)} />
            <stop offset="1" stopColor={deep} />
          </radialGradient>
        </defs>
        <g transform={`scale(${size / 620})`}>
          <circle cx={310} cy={310} r={308} fill="url(#glow)" />
          <circle cx={310} cy={334} r={252} fill={deep} />
          <circle cx={310} cy={310} r={252} fill="url(#rim)" />
          <circle cx={310} cy={310} r={222} fill="url(#face)" />
          <path
            d="M112 250 A 206 206 0 0 1 330 105"
            fill="none"
            stroke="#ffffff"
            strokeOpacity={0.35}
            strokeWidth={9}
            strokeLinecap="round"
          />
          <Icon
            name={icon}
            x={160}
            y={170}
            size={300}
            colour={mix(deep, '#000000', 0.45)}
            strokeWidth={2.1}
          />
          <Icon name={icon} x={160} y={160} size={300} colour="#ffffff" strokeWidth={2.1} />
        </g>
      </Bake>
    </div>
  );
};

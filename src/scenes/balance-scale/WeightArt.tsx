import type { FC } from 'react';
import { mix } from '../../stage/colour';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';

/** A weight: a short cylinder with a knob, in its pan's colour. Its name is written over it. */
export const WeightArt: FC<{ readonly tone: Tone; readonly width: number; readonly height: number }> = ({
  tone,
  width,
  height,
}) => {
  const theme = useTheme();
  const colour = toneColour(theme, tone);
  const [top, rim] = [30, 17];
  return (
    <>
      <defs>
        <linearGradient id="weight-side" x1="0" x2="1">
          <stop offset="0" stopColor={mix(colour, '#000000', 0.28)} />
          <stop offset="0.22" stopColor={colour} />
          <stop offset="0.45" stopColor={mix(colour, '#ffffff', 0.34)} />
          <stop offset="0.75" stopColor={colour} />
          <stop offset="1" stopColor={mix(colour, '#000000', 0.34)} />
        </linearGradient>
        <radialGradient id="weight-top" cx="40%" cy="35%" r="80%">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.5)} />
          <stop offset="1" stopColor={mix(colour, '#ffffff', 0.12)} />
        </radialGradient>
      </defs>
      <path
        d={`M2 ${top + rim}V${top + height - rim}A${width / 2 - 2} ${rim} 0 0 0 ${width - 2} ${top + height - rim}V${top + rim}Z`}
        fill="url(#weight-side)"
      />
      <ellipse
        cx={width / 2}
        cy={top + rim}
        rx={width / 2 - 2}
        ry={rim}
        fill="url(#weight-top)"
        stroke={mix(colour, '#ffffff', 0.6)}
        strokeWidth={1.5}
      />
      <path
        d={`M4 ${top + height - rim - 12}A${width / 2 - 4} ${rim} 0 0 0 ${width - 4} ${top + height - rim - 12}`}
        fill="none"
        stroke={mix(colour, '#000000', 0.35)}
        strokeOpacity={0.6}
        strokeWidth={2}
      />
      <path
        d={`M${width / 2 - 12} ${top + rim}c2-8 2-10-4-16a20 13 0 1 1 32 0c-6 6-6 8-4 16a12 5 0 0 1-24 0Z`}
        fill="url(#weight-side)"
      />
      <ellipse cx={width / 2} cy={top - 11} rx={15} ry={6} fill={mix(colour, '#ffffff', 0.4)} />
    </>
  );
};

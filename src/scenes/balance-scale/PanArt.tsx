import type { FC } from 'react';
import { mix } from '../../stage/colour';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { pan } from './scale-layout';
import { useMetal } from './scale-metal';

/** The inside of a pan: behind the weights. */
export const PanBackArt: FC = () => {
  const metal = useMetal();
  const theme = useTheme();
  return (
    <>
      <ellipse
        cx={pan.radius + 6}
        cy={pan.rim + 6}
        rx={pan.radius}
        ry={pan.rim}
        fill={mix(metal.deep, theme.groundDeep, 0.5)}
      />
      <ellipse
        cx={pan.radius + 6}
        cy={pan.rim + 8}
        rx={pan.radius - 16}
        ry={pan.rim - 6}
        fill={mix(metal.deep, theme.groundDeep, 0.2)}
      />
    </>
  );
};

/** The front wall and rim of a pan: before the weights. */
export const PanFrontArt: FC<{ readonly tone: Tone }> = ({ tone }) => {
  const metal = useMetal();
  const theme = useTheme();
  const colour = toneColour(theme, tone);
  const [x, y, r] = [pan.radius + 6, pan.rim + 6, pan.radius];
  return (
    <>
      <defs>
        <linearGradient id="scale-bowl" x1="0" x2="1" y1="0" y2="0.5">
          <stop offset="0" stopColor={metal.dark} />
          <stop offset="0.35" stopColor={metal.mid} />
          <stop offset="0.55" stopColor={metal.light} stopOpacity={0.9} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
      </defs>
      <path
        d={`M${x - r} ${y}A${r} ${pan.rim} 0 0 0 ${x + r} ${y}C${x + r * 0.8} ${y + pan.depth} ${x + r * 0.34} ${y + pan.depth + 12} ${x} ${y + pan.depth + 12}C${x - r * 0.34} ${y + pan.depth + 12} ${x - r * 0.8} ${y + pan.depth} ${x - r} ${y}Z`}
        fill="url(#scale-bowl)"
      />
      <path
        d={`M${x - r} ${y}A${r} ${pan.rim} 0 0 0 ${x + r} ${y}`}
        fill="none"
        stroke={colour}
        strokeWidth={7}
      />
      <path
        d={`M${x - r} ${y - 4}A${r} ${pan.rim} 0 0 0 ${x + r} ${y - 4}`}
        fill="none"
        stroke={metal.light}
        strokeWidth={3}
      />
      <path
        d={`M${x - r * 0.7} ${y + 46}C${x - r * 0.4} ${y + 82} ${x - 40} ${y + 90} ${x + 20} ${y + 92}`}
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.14}
        strokeWidth={5}
        strokeLinecap="round"
      />
    </>
  );
};

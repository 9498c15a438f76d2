import type { FC } from 'react';
import { useTheme } from '../../stage/theme';
import { halfBeam } from './scale-layout';
import { useMetal } from './scale-metal';

/** The beam's picture, px, and where in it the beam turns. */
export const beamBox = {
  width: 2 * halfBeam + 48,
  height: 108,
  centreX: halfBeam + 24,
  centreY: 55,
} as const;

/** The pointer's picture; it ends where the beam begins. */
export const needleBox = { width: 20, height: 172, centreX: 10, centreY: 190 } as const;

/** The pointer that stands on the beam, drawn upright. */
export const NeedleArt: FC = () => {
  const metal = useMetal();
  const { centreX: x, centreY: y } = needleBox;
  return <path d={`M${x - 7} ${y - 20}L${x} ${y - 186}L${x + 7} ${y - 20}Z`} fill={metal.light} />;
};

/** The beam with its braces and hub, drawn level. */
export const BeamArt: FC = () => {
  const theme = useTheme();
  const metal = useMetal();
  const { centreX: x, centreY: y } = beamBox;
  const edge = (side: number): string => `${x + side * halfBeam} ${y}`;
  const braces = [-0.72, -0.52, -0.3, 0.3, 0.52, 0.72];
  return (
    <>
      <defs>
        <linearGradient id="scale-beam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={metal.light} />
          <stop offset="0.45" stopColor={metal.mid} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
        <radialGradient id="scale-hub" cx="38%" cy="32%" r="75%">
          <stop offset="0" stopColor={metal.light} />
          <stop offset="1" stopColor={metal.dark} />
        </radialGradient>
      </defs>
      <path
        fill="url(#scale-beam)"
        fillRule="evenodd"
        stroke={metal.light}
        strokeWidth={1.5}
        d={`M${edge(-1)}m0-11C${x - 260} ${y - 16} ${x - 110} ${y - 34} ${x} ${y - 50}C${x + 110} ${y - 34} ${x + 260} ${y - 16} ${x + halfBeam} ${y - 11}a11 11 0 0 1 0 22C${x + 260} ${y + 22} ${x + 110} ${y + 38} ${x} ${y + 44}C${x - 110} ${y + 38} ${x - 260} ${y + 22} ${x - halfBeam} ${y + 11}a11 11 0 0 1 0-22Z M${x - 350} ${y + 2}L${x - 78} ${y - 22}V${y + 24}Z M${x + 350} ${y + 2}L${x + 78} ${y - 22}V${y + 24}Z`}
      />
      {braces.map((share) => {
        const centre = x + share * halfBeam;
        const half = 19 * (1 - Math.abs(share) * 0.72);
        return (
          <path
            key={share}
            d={`M${centre - half} ${y - half}L${centre + half} ${y + half}M${centre + half} ${y - half}L${centre - half} ${y + half}`}
            stroke={metal.mid}
            strokeWidth={4}
          />
        );
      })}
      <circle cx={x} cy={y} r={46} fill="url(#scale-hub)" stroke={metal.light} strokeWidth={2} />
      <circle cx={x} cy={y} r={26} fill={metal.deep} stroke={metal.light} strokeWidth={3} />
      <circle cx={x} cy={y} r={9} fill={theme.text} />
      {[-1, 1].map((side) => (
        <g key={side}>
          <circle
            cx={x + side * halfBeam}
            cy={y}
            r={17}
            fill="url(#scale-hub)"
            stroke={metal.light}
            strokeWidth={2}
          />
          <circle cx={x + side * halfBeam} cy={y} r={6} fill={metal.deep} />
          <circle
            cx={x + side * halfBeam}
            cy={y + 30}
            r={13}
            fill="none"
            stroke={metal.light}
            strokeWidth={5}
          />
        </g>
      ))}
    </>
  );
};

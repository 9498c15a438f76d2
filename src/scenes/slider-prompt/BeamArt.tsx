import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import { beam } from './slider-layout';

/** Sizes of the art and where the pivot is from their tops, px. */
export const beamBox = { width: 2 * beam.half + 60, height: 170, pivot: 108 } as const;
export const standBox = { width: 420, height: 190, pivot: 30 } as const;

const centre = beamBox.width / 2;
/** Half a tray's width. */
const tray = 126;

/** The beam with a tray for each pile, for a bitmap. */
export const BeamArt: FC<{ readonly lit: boolean }> = ({ lit }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const steel = dark ? '#8E9ABC' : '#8A96B4';
  const { pivot } = beamBox;
  return (
    <>
      <defs>
        <linearGradient id="slider-beam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={mix(steel, '#ffffff', 0.7)} />
          <stop offset="0.4" stopColor={steel} />
          <stop offset="1" stopColor={mix(steel, '#060B18', 0.6)} />
        </linearGradient>
        <linearGradient id="slider-tray" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(theme.raisedHigh, theme.accent, dark ? 0.4 : 0.16)} />
          <stop offset="1" stopColor={mix(theme.raised, theme.accent, 0.12)} />
        </linearGradient>
      </defs>
      <path
        d={`M${centre - beam.half} ${pivot - 7}Q${centre} ${pivot - 26} ${centre + beam.half} ${pivot - 7}V${pivot + 7}Q${centre} ${pivot + 34} ${centre - beam.half} ${pivot + 7}Z`}
        fill="url(#slider-beam)"
      />
      <path
        d={`M${centre - beam.half + 30} ${pivot}Q${centre - 150} ${pivot - 8} ${centre - 60} ${pivot - 8}V${pivot + 10}Q${centre - 160} ${pivot + 10} ${centre - beam.half + 30} ${pivot}ZM${centre + beam.half - 30} ${pivot}Q${centre + 150} ${pivot - 8} ${centre + 60} ${pivot - 8}V${pivot + 10}Q${centre + 160} ${pivot + 10} ${centre + beam.half - 30} ${pivot}Z`}
        fill={alpha('#060B18', dark ? 0.55 : 0.28)}
      />
      {[-1, 1].map((side) => {
        const x = centre + side * beam.pile;
        const y = pivot - 38;
        return (
          <g key={side}>
            <polygon
              points={`${x - tray},${y} ${x},${y + tray / 2} ${x + tray},${y} ${x + tray},${y + 13} ${x},${y + tray / 2 + 13} ${x - tray},${y + 13}`}
              fill={mix(steel, '#060B18', 0.55)}
            />
            <polygon
              points={`${x - tray},${y} ${x},${y - tray / 2} ${x + tray},${y} ${x},${y + tray / 2}`}
              fill="url(#slider-tray)"
              stroke={mix(steel, '#ffffff', 0.35)}
              strokeWidth={2}
              strokeLinejoin="round"
            />
          </g>
        );
      })}
      <circle cx={centre} cy={pivot} r={30} fill="url(#slider-beam)" />
      <circle
        cx={centre}
        cy={pivot}
        r={19}
        fill={dark ? theme.groundDeep : theme.raised}
        stroke={lit ? theme.attention : steel}
        strokeWidth={4}
      />
      <circle cx={centre} cy={pivot} r={8} fill={lit ? theme.attention : mix(steel, '#ffffff', 0.5)} />
    </>
  );
};

/** The stand under the pivot, for a bitmap. */
export const StandArt: FC = () => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const steel = dark ? '#66739A' : '#8A96B4';
  const x = standBox.width / 2;
  const floor = standBox.pivot + beam.floor - beam.y;
  return (
    <>
      <defs>
        <linearGradient id="slider-stand" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={mix(steel, '#ffffff', 0.35)} />
          <stop offset="0.4" stopColor={steel} />
          <stop offset="1" stopColor={mix(steel, '#060B18', 0.65)} />
        </linearGradient>
        <radialGradient id="slider-stand-shadow" cx="50%" cy="50%" r="50%">
          <stop offset="0.3" stopColor="#020510" stopOpacity={dark ? 0.6 : 0.22} />
          <stop offset="1" stopColor="#020510" stopOpacity={0} />
        </radialGradient>
      </defs>
      <ellipse cx={x} cy={floor + 8} rx={200} ry={30} fill="url(#slider-stand-shadow)" />
      <path
        d={`M${x - 13} ${standBox.pivot}L${x - 52} ${floor - 16}H${x + 52}L${x + 13} ${standBox.pivot}Z`}
        fill="url(#slider-stand)"
      />
      <rect x={x - 104} y={floor - 18} width={208} height={22} rx={10} fill="url(#slider-stand)" />
      <rect x={x - 100} y={floor - 17} width={200} height={3} rx={1.5} fill="#ffffff" opacity={0.35} />
    </>
  );
};

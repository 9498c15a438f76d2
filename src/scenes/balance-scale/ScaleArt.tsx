import type { FC } from 'react';
import { mix } from '../../stage/colour';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { floorY, halfBeam, pan, pivot } from './scale-layout';

/** Steel in the theme's light. */
function useMetal(): { light: string; mid: string; dark: string; deep: string } {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  return dark
    ? {
        light: mix(theme.muted, '#ffffff', 0.72),
        mid: mix(theme.muted, theme.line, 0.32),
        dark: mix(theme.line, theme.muted, 0.22),
        deep: mix(theme.ground, theme.line, 0.7),
      }
    : {
        light: '#ffffff',
        mid: mix(theme.line, theme.muted, 0.2),
        dark: mix(theme.muted, theme.line, 0.3),
        deep: mix(theme.muted, theme.text, 0.25),
      };
}

/** Floor, gauge, column and foot: all that stands still. */
export const StandArt: FC<{ readonly left: Tone; readonly right: Tone }> = ({ left, right }) => {
  const theme = useTheme();
  const metal = useMetal();
  const { x, y } = pivot;
  const tick = (degrees: number, inner: number, outer: number, colour: string, width: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return (
      <line
        key={degrees}
        x1={x + inner * Math.cos(angle)}
        y1={y + inner * Math.sin(angle)}
        x2={x + outer * Math.cos(angle)}
        y2={y + outer * Math.sin(angle)}
        stroke={colour}
        strokeWidth={width}
        strokeLinecap="round"
      />
    );
  };
  const arc = (from: number, to: number): string => {
    const point = (degrees: number): string =>
      `${x + 208 * Math.cos(((degrees - 90) * Math.PI) / 180)} ${y + 208 * Math.sin(((degrees - 90) * Math.PI) / 180)}`;
    return `M${point(from)}A208 208 0 0 1 ${point(to)}`;
  };
  return (
    <>
      <defs>
        <linearGradient id="scale-column" x1="0" x2="1">
          <stop offset="0" stopColor={metal.dark} />
          <stop offset="0.34" stopColor={metal.light} />
          <stop offset="0.6" stopColor={metal.mid} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
        <linearGradient id="scale-foot" x1="0" x2="1">
          <stop offset="0" stopColor={metal.deep} />
          <stop offset="0.4" stopColor={metal.mid} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
        <linearGradient id="scale-floor" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={theme.raised} stopOpacity={0.85} />
          <stop offset="1" stopColor={theme.groundDeep} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={0} y={862} width={1920} height={218} fill="url(#scale-floor)" />
      <line x1={0} x2={1920} y1={862} y2={862} stroke={theme.line} strokeWidth={2} />
      {[300, 420, 560].map((radius) => (
        <circle
          key={radius}
          cx={x}
          cy={y}
          r={radius}
          fill="none"
          stroke={theme.line}
          strokeOpacity={0.5}
          strokeWidth={1.5}
          strokeDasharray={radius === 420 ? '2 12' : 'none'}
        />
      ))}
      <path
        d={arc(-40, -2)}
        fill="none"
        stroke={toneColour(theme, left)}
        strokeWidth={5}
        strokeLinecap="round"
      />
      <path
        d={arc(2, 40)}
        fill="none"
        stroke={toneColour(theme, right)}
        strokeWidth={5}
        strokeLinecap="round"
      />
      {Array.from({ length: 17 }, (_, index) => (index - 8) * 5).map((degrees) =>
        tick(
          degrees,
          degrees % 20 === 0 ? 174 : 184,
          197,
          degrees === 0 ? theme.text : degrees < 0 ? toneColour(theme, left) : toneColour(theme, right),
          degrees % 20 === 0 ? 5 : 2.5,
        ),
      )}
      <path d={`M${x - 11} ${y - 236}h22l-11 15Z`} fill={theme.text} />
      <ellipse cx={x} cy={floorY + 8} rx={250} ry={26} fill={theme.groundDeep} opacity={0.8} />
      <path
        d={`M${x - 210} ${floorY - 30}a210 22 0 0 1 420 0v22a210 22 0 0 1-420 0Z`}
        fill="url(#scale-foot)"
        stroke={metal.mid}
        strokeWidth={2}
      />
      <path
        d={`M${x - 150} ${floorY - 58}a150 17 0 0 1 300 0v22a150 17 0 0 1-300 0Z`}
        fill="url(#scale-foot)"
        stroke={metal.mid}
        strokeWidth={2}
      />
      <path
        d={`M${x - 38} ${floorY - 140}h76c4 40 18 66 58 80a102 14 0 0 1-192 0c40-14 54-40 58-80Z`}
        fill="url(#scale-column)"
      />
      <path d={`M${x - 20} ${y}h40l10 ${floorY - 140 - y}h-60Z`} fill="url(#scale-column)" />
      {[y + 60, y + 76, floorY - 206, floorY - 190, floorY - 146].map((at) => (
        <rect
          key={at}
          x={x - 36}
          y={at}
          width={72}
          height={9}
          rx={4.5}
          fill="url(#scale-column)"
          stroke={metal.deep}
          strokeWidth={1}
        />
      ))}
    </>
  );
};

export const beamBox = {
  width: 2 * halfBeam + 80,
  height: 360,
  centreX: halfBeam + 40,
  centreY: 240,
} as const;

/** The beam with its braces, hub and pointer, drawn level. */
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
      <path d={`M${x - 7} ${y - 20}L${x} ${y - 186}L${x + 7} ${y - 20}Z`} fill={metal.light} />
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

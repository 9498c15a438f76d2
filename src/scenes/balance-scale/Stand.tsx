import type { FC, ReactNode } from 'react';
import { Bake } from '../../stage/Bake';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { floorLine, floorY, pivot } from './scale-layout';
import { useMetal } from './scale-metal';

const { x, y } = pivot;

/** The floor that all of it stands on. */
export const Floor: FC = () => {
  const theme = useTheme();
  return (
    <Piece left={0} top={floorLine - 1} width={1920} height={1080 - floorLine + 1}>
      <defs>
        <linearGradient id="scale-floor" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={theme.raised} stopOpacity={0.85} />
          <stop offset="1" stopColor={theme.groundDeep} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect x={0} y={floorLine} width={1920} height={1080 - floorLine} fill="url(#scale-floor)" />
      <line x1={0} x2={1920} y1={floorLine} y2={floorLine} stroke={theme.line} strokeWidth={2} />
    </Piece>
  );
};

/** Rings, gauge, foot and column: all of the scale that stands still, each piece as large as its picture. */
export const Stand: FC<{ readonly left: Tone; readonly right: Tone }> = ({ left, right }) => (
  <>
    <Rings />
    <Piece left={x - 216} top={y - 240} width={432} height={128}>
      <Gauge left={left} right={right} />
    </Piece>
    <Piece left={x - 256} top={floorY - 80} width={512} height={118}>
      <Foot />
    </Piece>
    <Piece left={x - 106} top={y - 4} width={212} height={floorY - 38 - y}>
      <Column />
    </Piece>
  </>
);

interface PieceProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A baked part of a picture, drawn in the page's px. */
const Piece: FC<PieceProps> = ({ left, top, width, height, children }) => (
  <Bake width={width} height={height} style={{ position: 'absolute', left, top }}>
    <g transform={`translate(${-left} ${-top})`}>{children}</g>
  </Bake>
);

/** Wide hairline rings: three strokes are cheaper than a picture of their size. */
const Rings: FC = () => {
  const theme = useTheme();
  return (
    <svg
      width={1920}
      height={1080}
      fill="none"
      stroke={theme.line}
      strokeOpacity={0.5}
      strokeWidth={1.5}
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      {[300, 420, 560].map((radius) => (
        <circle
          key={radius}
          cx={x}
          cy={y}
          r={radius}
          {...(radius === 420 ? { strokeDasharray: '2 12' } : {})}
        />
      ))}
    </svg>
  );
};

const Gauge: FC<{ readonly left: Tone; readonly right: Tone }> = ({ left, right }) => {
  const theme = useTheme();
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
      {[
        { d: arc(-40, -2), tone: left },
        { d: arc(2, 40), tone: right },
      ].map(({ d, tone }) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={toneColour(theme, tone)}
          strokeWidth={5}
          strokeLinecap="round"
        />
      ))}
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
    </>
  );
};

const Foot: FC = () => {
  const theme = useTheme();
  const metal = useMetal();
  return (
    <>
      <defs>
        <linearGradient id="scale-foot" x1="0" x2="1">
          <stop offset="0" stopColor={metal.deep} />
          <stop offset="0.4" stopColor={metal.mid} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
      </defs>
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
    </>
  );
};

const Column: FC = () => {
  const metal = useMetal();
  return (
    <>
      <defs>
        <linearGradient id="scale-column" x1="0" x2="1">
          <stop offset="0" stopColor={metal.dark} />
          <stop offset="0.34" stopColor={metal.light} />
          <stop offset="0.6" stopColor={metal.mid} />
          <stop offset="1" stopColor={metal.deep} />
        </linearGradient>
      </defs>
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

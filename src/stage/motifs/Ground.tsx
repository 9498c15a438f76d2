import type { FC } from 'react';
import { mix } from '../colour';
import { useTheme } from '../theme';
import { BlockArt, quietColour } from './solids';
import { iso, polygon } from './iso';
import { Sprite } from './MotifStage';

interface GroundProps {
  readonly tint: string;
  /** Edge of the deck along its own axes. */
  readonly edge?: number;
  /** Height of the deck's middle on the picture. */
  readonly y?: number;
  readonly x?: number;
  readonly opacity?: number;
  readonly scale?: number;
}

/** The deck that motifs stand on: a thin slab with a hairline inlay, its shadow, and light of the motif's tone. */
export const Ground: FC<GroundProps> = ({ tint, edge = 310, y = 410, x = 300, opacity = 1, scale = 1 }) => {
  const theme = useTheme();
  const [half] = iso(edge, 0, 0);
  const width = Math.ceil(half * 2 + 60);
  const height = Math.ceil(edge + 110);
  const inset = (by: number) => [
    iso(by, by, 0),
    iso(edge - by, by, 0),
    iso(edge - by, edge - by, 0),
    iso(by, edge - by, 0),
  ];
  const colour = quietColour(theme, tint, 0.12);
  return (
    <Sprite
      id={`ground-${tint}-${edge}`}
      width={width}
      height={height}
      x={x}
      y={y + 22}
      opacity={opacity}
      scale={scale}
      still
    >
      <defs>
        <radialGradient id="gl" cx="50%" cy="50%" r="50%">
          <stop offset="0" stopColor={tint} stopOpacity={theme.name === 'dark' ? 0.42 : 0.3} />
          <stop offset="0.6" stopColor={tint} stopOpacity={0.1} />
          <stop offset="1" stopColor={tint} stopOpacity={0} />
        </radialGradient>
        <radialGradient id="gs" cx="50%" cy="50%" r="50%">
          <stop offset="0.35" stopColor="#020510" stopOpacity={theme.name === 'dark' ? 0.6 : 0.24} />
          <stop offset="1" stopColor="#020510" stopOpacity={0} />
        </radialGradient>
      </defs>
      <ellipse cx={width / 2} cy={height / 2 + 34} rx={width / 2} ry={edge * 0.46} fill="url(#gs)" />
      <g transform={`translate(${width / 2} ${height / 2 - edge / 2 - 8})`}>
        <BlockArt id="gd" x={0} y={0} z={-18} w={edge} d={edge} h={18} colour={colour} />
        <polygon
          points={polygon(inset(0))}
          fill={mix(theme.ground, colour, 0.55)}
          opacity={theme.name === 'dark' ? 0.7 : 0.25}
        />
        {[1, 2, 3, 4, 5].map((line) => {
          const at = (edge * line) / 6;
          return (
            <g key={line} stroke={tint} strokeOpacity={0.16} strokeWidth={1}>
              <path d={`M${polygon([iso(at, 0, 0), iso(at, edge, 0)])}`} />
              <path d={`M${polygon([iso(0, at, 0), iso(edge, at, 0)])}`} />
            </g>
          );
        })}
        <polygon
          points={polygon(inset(12))}
          fill="none"
          stroke={tint}
          strokeOpacity={0.5}
          strokeWidth={1.4}
        />
        <ellipse cx={0} cy={edge / 2} rx={edge * 0.72} ry={edge * 0.42} fill="url(#gl)" />
        {inset(22).map(([cx, cy]) => (
          <ellipse
            key={`${cx}/${cy}`}
            cx={cx}
            cy={cy}
            rx={5}
            ry={3}
            fill={theme.ground}
            stroke={tint}
            strokeOpacity={0.8}
            strokeWidth={1.2}
          />
        ))}
      </g>
    </Sprite>
  );
};

/** Soft light of one colour, to stand behind something. */
export const Halo: FC<{
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity?: number;
  readonly scale?: number;
}> = ({ colour, x, y, radius, opacity = 1, scale = 1 }) => (
  <Sprite
    id={`halo-${colour}-${radius}`}
    width={radius * 2}
    height={radius * 2}
    x={x}
    y={y}
    opacity={opacity}
    scale={scale}
    still
  >
    <defs>
      <radialGradient id="h" cx="50%" cy="50%" r="50%">
        <stop offset="0" stopColor={colour} stopOpacity={0.55} />
        <stop offset="0.45" stopColor={colour} stopOpacity={0.18} />
        <stop offset="1" stopColor={colour} stopOpacity={0} />
      </radialGradient>
    </defs>
    <circle cx={radius} cy={radius} r={radius} fill="url(#h)" />
  </Sprite>
);

/** A contact shadow that grows as its thing comes down. */
export const ContactShadow: FC<{
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly opacity?: number;
  readonly scale?: number;
}> = ({ x, y, rx, opacity = 1, scale = 1 }) => (
  <Sprite id={`contact-${rx}`} width={rx * 2} height={rx} x={x} y={y} opacity={opacity} scale={scale} still>
    <defs>
      <radialGradient id="c" cx="50%" cy="50%" r="50%">
        <stop offset="0" stopColor="#020510" stopOpacity={0.7} />
        <stop offset="0.6" stopColor="#020510" stopOpacity={0.35} />
        <stop offset="1" stopColor="#020510" stopOpacity={0} />
      </radialGradient>
    </defs>
    <ellipse cx={rx} cy={rx / 2} rx={rx} ry={rx / 2} fill="url(#c)" />
  </Sprite>
);

import type { CSSProperties, FC, ReactNode } from 'react';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { useTheme } from '../../stage/theme';

interface ArtProps {
  readonly width: number;
  readonly height: number;
  /** False while it changes its size: then it is drawn anew each time, else baked. */
  readonly still: boolean;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** A drawing that is baked while it keeps its size. */
export const Art: FC<ArtProps> = ({ width, height, still, style, children }) =>
  still ? (
    <Bake width={width} height={height} style={{ position: 'absolute', ...style }}>
      {children}
    </Bake>
  ) : (
    <svg width={width} height={height} style={{ position: 'absolute', ...style }}>
      {children}
    </svg>
  );

interface EdgeProps {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: string;
  /** The colour of the upper edge, where light falls on it. */
  readonly topColour: string;
  readonly fill: string;
}

/** A rounded panel with an edge of 2 px that is lit from above. */
export const LitPanel: FC<EdgeProps> = ({ id, width, height, radius, colour, topColour, fill }) => (
  <>
    <defs>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1={0}
        y1={radius * 0.08}
        x2={0}
        y2={radius * 0.45}
      >
        <stop offset="0" stopColor={topColour} />
        <stop offset="1" stopColor={colour} />
      </linearGradient>
    </defs>
    <rect
      x={1}
      y={1}
      width={width - 2}
      height={height - 2}
      rx={radius - 1}
      fill={fill}
      stroke={`url(#${id})`}
      strokeWidth={2}
    />
  </>
);

interface TileFaceProps {
  /** Unique in the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  /** 0 waits dimly, 1 is lit. */
  readonly lit: 0 | 1;
}

/** A tile's empty face. */
export const TileFace: FC<TileFaceProps> = ({ id, width, height, colour, lit }) => {
  const theme = useTheme();
  const half = (0.5 * width + 0.866 * height) / 2;
  const [x, y] = [0.5 * half, 0.866 * half];
  return (
    <>
      <defs>
        <linearGradient
          id={`${id}-fill`}
          gradientUnits="userSpaceOnUse"
          x1={width / 2 - x}
          y1={height / 2 - y}
          x2={width / 2 + x}
          y2={height / 2 + y}
        >
          <stop offset="0" stopColor={mix(theme.raisedHigh, colour, 0.05 + 0.2 * lit)} />
          <stop offset="1" stopColor={mix(theme.raised, colour, 0.04 + 0.1 * lit)} />
        </linearGradient>
      </defs>
      <LitPanel
        id={`${id}-edge`}
        width={width}
        height={height}
        radius={24}
        colour={mix(theme.line, colour, 0.15 + 0.75 * lit)}
        topColour={mix(theme.line, mix(colour, theme.text, 0.4), 0.35 + 0.6 * lit)}
        fill={`url(#${id}-fill)`}
      />
    </>
  );
};

interface TileMarkProps {
  readonly icon: string;
  readonly size: number;
  readonly colour: string;
  readonly lit: 0 | 1;
  /** How strong the square behind the icon is, 0 to 1. */
  readonly square: number;
}

/** A tile's icon on its square, with 6 px around it. */
export const TileMark: FC<TileMarkProps> = ({ icon, size, colour, lit, square }) => {
  const theme = useTheme();
  return (
    <>
      {square > 0 ? <rect width={size + 12} height={size + 12} rx={18} fill={alpha(colour, square)} /> : null}
      <Icon
        name={icon}
        x={6}
        y={6}
        size={size}
        colour={mix(mix(theme.muted, theme.raised, 0.25), colour, 0.3 + 0.7 * lit)}
        strokeWidth={1.7}
      />
    </>
  );
};

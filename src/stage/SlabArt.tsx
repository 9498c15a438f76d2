import type { FC } from 'react';
import { mix } from './colour';
import { pointList, slabCorners, type SlabShape } from './slab-shape';
import type { Tone } from './theme';
import { solidColour, toneColour, useTheme } from './theme';

/** How a slab's faces are finished: `rack` like a server, `plain` like a building block. */
export type SlabFinish = 'rack' | 'plain';

interface SlabArtProps {
  readonly shape: SlabShape;
  readonly tone: Tone;
  readonly finish: SlabFinish;
  /** Unique among the art of one bitmap. */
  readonly id: string;
  /** How bright it glows, 0 (asleep) to 1. */
  readonly light?: number;
}

/** A block with a front, a lighter top and a darker side; made for a bitmap. */
export const SlabArt: FC<SlabArtProps> = ({ shape, tone, finish, id, light = 1 }) => {
  const theme = useTheme();
  const dark = theme.name === 'dark';
  const base = mix(
    mix(theme.raised, theme.line, 0.7),
    solidColour(theme, toneColour(theme, tone)),
    0.12 + 0.88 * light,
  );
  const shade = dark ? theme.groundDeep : theme.text;
  const colours = {
    frontLit: mix(base, theme.name === 'dark' ? '#ffffff' : base, 0.06),
    front: mix(base, shade, 0.2),
    top: mix(base, '#ffffff', 0.34),
    topFar: mix(base, '#ffffff', 0.14),
    side: mix(base, shade, 0.46),
    sideFar: mix(base, shade, 0.62),
    edge: mix(base, '#ffffff', 0.62),
    recess: mix(base, shade, 0.55),
  };
  const corner = slabCorners(shape);
  const { front, deep, height } = shape;
  const [w, d] = [front[0], deep[0]];
  const frontFace = `matrix(1 ${front[1] / w} 0 1 ${corner.topFrontLeft[0]} ${corner.topFrontLeft[1]})`;
  const sideFace = `matrix(1 ${deep[1] / d} 0 1 ${corner.topFrontRight[0]} ${corner.topFrontRight[1]})`;
  const topFace = `matrix(1 ${front[1] / w} ${deep[0] / 100} ${deep[1] / 100} ${corner.topFrontLeft[0]} ${corner.topFrontLeft[1]})`;
  const unit = height / 28;
  return (
    <>
      <defs>
        <linearGradient id={`${id}-front`} x1="0" y1="0" x2="1" y2="0.6">
          <stop offset="0" stopColor={colours.frontLit} />
          <stop offset="1" stopColor={colours.front} />
        </linearGradient>
        <linearGradient id={`${id}-side`} x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={colours.side} />
          <stop offset="1" stopColor={colours.sideFar} />
        </linearGradient>
        <linearGradient id={`${id}-top`} x1="0" y1="1" x2="1" y2="0">
          <stop offset="0" stopColor={colours.top} />
          <stop offset="1" stopColor={colours.topFar} />
        </linearGradient>
      </defs>
      <polygon
        points={pointList([
          corner.topFrontLeft,
          corner.topFrontRight,
          corner.bottomFrontRight,
          corner.bottomFrontLeft,
        ])}
        fill={`url(#${id}-front)`}
      />
      <polygon
        points={pointList([
          corner.topFrontRight,
          corner.topBackRight,
          corner.bottomBackRight,
          corner.bottomFrontRight,
        ])}
        fill={`url(#${id}-side)`}
      />
      <polygon
        points={pointList([
          corner.topFrontLeft,
          corner.topFrontRight,
          corner.topBackRight,
          corner.topBackLeft,
        ])}
        fill={`url(#${id}-top)`}
      />
      <g transform={topFace} stroke={colours.front} strokeOpacity={0.5} fill="none">
        <rect x={w * 0.1} y={10} width={w * 0.8} height={80} rx={w * 0.05} strokeWidth={1.2 * unit} />
        {finish === 'rack'
          ? [30, 44, 58, 72].map((y) => (
              <line key={y} x1={w * 0.22} x2={w * 0.78} y1={y} y2={y} strokeWidth={5 * unit} />
            ))
          : null}
      </g>
      <g transform={frontFace}>
        {finish === 'rack' ? (
          <>
            <rect
              x={w * 0.09}
              y={height * 0.28}
              width={w * 0.52}
              height={height * 0.5}
              rx={2.5 * unit}
              fill={colours.recess}
              fillOpacity={0.55}
            />
            {[0, 1, 2, 3, 4, 5].map((slot) => (
              <rect
                key={slot}
                x={w * (0.115 + slot * 0.081)}
                y={height * 0.35}
                width={w * 0.058}
                height={height * 0.36}
                rx={1.2 * unit}
                fill={colours.recess}
                stroke={colours.front}
                strokeWidth={0.8 * unit}
              />
            ))}
            {[0, 1, 2].map((led) => (
              <circle
                key={led}
                cx={w * (0.735 + led * 0.088)}
                cy={height * 0.53}
                r={2.5 * unit}
                fill={led === 0 || light < 0.5 ? colours.recess : mix(base, '#ffffff', 0.88)}
              />
            ))}
          </>
        ) : (
          <>
            <rect
              x={w * 0.08}
              y={height * 0.26}
              width={w * 0.84}
              height={height * 0.5}
              rx={3 * unit}
              fill="none"
              stroke={colours.recess}
              strokeOpacity={0.5}
              strokeWidth={1.4 * unit}
            />
            <rect
              x={w * 0.13}
              y={height * 0.42}
              width={w * 0.3}
              height={height * 0.18}
              rx={2 * unit}
              fill={colours.edge}
              fillOpacity={0.75}
            />
          </>
        )}
        <rect x={0} y={height - 4 * unit} width={w} height={4 * unit} fill={shade} fillOpacity={0.22} />
      </g>
      <g transform={sideFace}>
        {[0, 1, 2, 3].map((slot) => (
          <rect
            key={slot}
            x={d * (0.17 + slot * 0.18)}
            y={height * 0.36}
            width={d * 0.1}
            height={height * 0.34}
            rx={1 * unit}
            fill={shade}
            fillOpacity={0.32}
          />
        ))}
        <rect x={0} y={height - 4 * unit} width={d} height={4 * unit} fill={shade} fillOpacity={0.22} />
      </g>
      <polyline
        points={pointList([corner.topFrontLeft, corner.topFrontRight, corner.topBackRight])}
        fill="none"
        stroke={colours.edge}
        strokeWidth={1.6 * unit}
        strokeOpacity={0.9}
        strokeLinejoin="round"
      />
      <line
        x1={corner.topFrontRight[0]}
        y1={corner.topFrontRight[1]}
        x2={corner.bottomFrontRight[0]}
        y2={corner.bottomFrontRight[1]}
        stroke={colours.edge}
        strokeOpacity={0.35}
        strokeWidth={1 * unit}
      />
    </>
  );
};

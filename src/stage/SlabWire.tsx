import type { FC } from 'react';
import { pointList, slabCorners, type SlabShape } from './slab-shape';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

/** The dashed outline of a slab that is no longer there. */
export const SlabWire: FC<{ readonly shape: SlabShape; readonly tone: Tone }> = ({ shape, tone }) => {
  const theme = useTheme();
  const corner = slabCorners(shape);
  const colour = toneColour(theme, tone);
  const dashes = {
    fill: 'none',
    stroke: colour,
    strokeOpacity: 0.75,
    strokeWidth: 1.8,
    strokeDasharray: '6 5',
  };
  return (
    <>
      <polygon
        points={pointList([
          corner.topFrontLeft,
          corner.topFrontRight,
          corner.topBackRight,
          corner.topBackLeft,
        ])}
        {...dashes}
        fill={colour}
        fillOpacity={0.07}
      />
      <polyline
        points={pointList([
          corner.topFrontLeft,
          corner.bottomFrontLeft,
          corner.bottomFrontRight,
          corner.bottomBackRight,
          corner.topBackRight,
        ])}
        {...dashes}
        strokeOpacity={0.35}
      />
      <line
        x1={corner.topFrontRight[0]}
        y1={corner.topFrontRight[1]}
        x2={corner.bottomFrontRight[0]}
        y2={corner.bottomFrontRight[1]}
        {...dashes}
        strokeOpacity={0.35}
      />
    </>
  );
};

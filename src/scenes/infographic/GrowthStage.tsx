import type { FC } from 'react';
import { useMemo } from 'react';
import { alpha, mix } from '../../stage/colour';
import { main } from '../../stage/layout';
import { SlabArt, type SlabFinish } from '../../stage/SlabArt';
import { SlabWire } from '../../stage/SlabWire';
import { pointList, slabCorners, slabSize } from '../../stage/slab-shape';
import { SpriteCanvas, type SpriteArt } from '../../stage/SpriteCanvas';
import type { Theme, Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { slab } from './growth-shape';
import type { GrowthState } from './growth-state';
import { paintColumns } from './paint-columns';
import { paintLines } from './paint-line';
import { paintWall } from './paint-wall';

interface GrowthStageProps {
  readonly state: GrowthState;
  readonly tone: Tone;
  readonly finish: SlabFinish;
}

const zoom = 1.62;
/** Room at the left of the platform for the line's glow, px. */
const edge = 40;
const platform = { left: 470, top: 640, width: 1320, height: 300 } as const;

/** The stage with its columns, line and band. */
export const GrowthStage: FC<GrowthStageProps> = ({ state, tone, finish }) => {
  const theme = useTheme();
  const sprites = useMemo(() => stageSprites(theme, tone, finish), [theme, tone, finish]);
  const { zoom: scale, focus, centre } = state.view;
  const left = Math.max(0, Math.floor(centre[0] + (platform.left - edge - focus[0]) * scale));
  const bottom = centre[1] + (platform.top + platform.height - focus[1]) * scale;
  return (
    <SpriteCanvas
      left={left}
      top={0}
      width={main.width - left}
      height={Math.min(main.height, Math.ceil(bottom))}
      sprites={sprites}
      paint={(context, stamp) => {
        context.transform(scale, 0, 0, scale, centre[0] - focus[0] * scale, centre[1] - focus[1] * scale);
        paintWall(context, state, theme);
        stamp('platform', platform.left, platform.top);
        paintColumns(context, stamp, state, theme);
        paintLines(context, state, theme, toneColour(theme, tone), theme.value);
      }}
    />
  );
};

function stageSprites(theme: Theme, tone: Tone, finish: SlabFinish): Record<string, SpriteArt> {
  const size = { ...slabSize(slab), zoom };
  const corner = slabCorners(slab);
  const white = theme.name === 'dark' ? '#ffffff' : theme.raised;
  return {
    before: { ...size, art: <SlabArt shape={slab} tone={tone} finish={finish} id="before" /> },
    after: { ...size, art: <SlabArt shape={slab} tone="value" finish={finish} id="after" /> },
    wire: { ...size, art: <SlabWire shape={slab} tone={tone} /> },
    glint: {
      ...size,
      art: (
        <>
          <polygon
            points={pointList([
              corner.topFrontLeft,
              corner.topFrontRight,
              corner.bottomFrontRight,
              corner.bottomFrontLeft,
            ])}
            fill={white}
            fillOpacity={0.4}
          />
          <polygon
            points={pointList([
              corner.topFrontLeft,
              corner.topFrontRight,
              corner.topBackRight,
              corner.topBackLeft,
            ])}
            fill={white}
            fillOpacity={0.5}
          />
        </>
      ),
    },
    platform: { width: platform.width, height: platform.height, zoom: 1, art: <Platform theme={theme} /> },
  };
}

/** The ground that the columns stand on, in its own box. */
const Platform: FC<{ readonly theme: Theme }> = ({ theme }) => {
  const at = (x: number, y: number): [number, number] => [x - platform.left, y - platform.top];
  const [left, right, backRight, backLeft] = [at(482, 738), at(1678, 904), at(1772, 834), at(576, 668)];
  const down = ([x, y]: [number, number]): [number, number] => [x, y + 18];
  const rim = mix(theme.line, theme.text, 0.3);
  return (
    <>
      <defs>
        <linearGradient id="platform-top" x1="0" y1="0" x2="1" y2="0.4">
          <stop offset="0" stopColor={mix(theme.raised, theme.line, 0.4)} />
          <stop offset="1" stopColor={mix(theme.raised, theme.line, 0.9)} />
        </linearGradient>
      </defs>
      <polygon
        points={pointList([left, right, down(right), down(left)])}
        fill={mix(theme.line, theme.accent, 0.14)}
      />
      <polygon
        points={pointList([right, backRight, down(backRight), down(right)])}
        fill={mix(theme.line, theme.groundDeep, 0.35)}
      />
      <polygon points={pointList([left, right, backRight, backLeft])} fill="url(#platform-top)" />
      {Array.from({ length: 20 }, (_, index) => {
        const share = (index + 1) / 21;
        const across = (from: [number, number], to: [number, number]): [number, number] => [
          from[0] + (to[0] - from[0]) * share,
          from[1] + (to[1] - from[1]) * share,
        ];
        const [a, b] = [across(left, right), across(backLeft, backRight)];
        return (
          <line
            key={index}
            x1={a[0]}
            y1={a[1]}
            x2={b[0]}
            y2={b[1]}
            stroke={alpha(rim, 0.22)}
            strokeWidth={1.2}
          />
        );
      })}
      {[0.33, 0.66].map((share) => (
        <line
          key={share}
          x1={left[0] + (backLeft[0] - left[0]) * share}
          y1={left[1] + (backLeft[1] - left[1]) * share}
          x2={right[0] + (backRight[0] - right[0]) * share}
          y2={right[1] + (backRight[1] - right[1]) * share}
          stroke={alpha(rim, 0.22)}
          strokeWidth={1.2}
        />
      ))}
      <polyline
        points={pointList([left, right, backRight])}
        fill="none"
        stroke={rim}
        strokeOpacity={0.8}
        strokeWidth={1.8}
        strokeLinejoin="round"
      />
    </>
  );
};

import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import type { Point } from './iso';
import { iso, polygon, polyline } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage } from './MotifStage';
import { BlockSprite } from './solids';

const at: Point = [300, 268];
const body = { x: 68, y: 68, w: 170, d: 170, h: 180 };
const marks = 13;
const move = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + at[0], y + at[1]]);

/** A thing measured from three sides: rulers light up mark by mark while a plane of light goes through it. */
export const Measure: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const scan = act.share < 0.75 ? act.between(0.1, 0.75) * 3 : 3 + act.phase(4.5) * 3;
  const axis = Math.floor(scan) % 3;
  const within = scan - Math.floor(scan);
  const sweep = (1 - Math.cos(within * 2 * Math.PI)) / 2;
  const done = [act.enter(0.3), act.enter(0.52), act.enter(0.74)];
  const rulers = [
    { from: [body.x, 262, 0] as const, to: [body.x + body.w, 262, 0] as const, tick: [0, 20, 0] as const },
    { from: [262, body.y + body.d, 0] as const, to: [262, body.y, 0] as const, tick: [20, 0, 0] as const },
    {
      from: [body.x - 34, body.y + body.d, 0] as const,
      to: [body.x - 34, body.y + body.d, body.h] as const,
      tick: [-22, 0, 0] as const,
    },
  ];
  const { x, y, w, d, h } = body;
  const plane: readonly Point[] =
    axis === 0
      ? [
          iso(x + w * sweep, y - 14, 0),
          iso(x + w * sweep, y + d + 14, 0),
          iso(x + w * sweep, y + d + 14, h + 22),
          iso(x + w * sweep, y - 14, h + 22),
        ]
      : axis === 1
        ? [
            iso(x - 14, y + d * (1 - sweep), 0),
            iso(x + w + 14, y + d * (1 - sweep), 0),
            iso(x + w + 14, y + d * (1 - sweep), h + 22),
            iso(x - 14, y + d * (1 - sweep), h + 22),
          ]
        : [
            iso(x - 16, y - 16, h * sweep),
            iso(x + w + 16, y - 16, h * sweep),
            iso(x + w + 16, y + d + 16, h * sweep),
            iso(x - 16, y + d + 16, h * sweep),
          ];
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={424} edge={312} />
      <Halo colour={colour} x={300} y={360} radius={210} opacity={0.6 + 0.2 * act.wave(3)} />
      <BlockSprite
        id="measured"
        at={at}
        block={{ x, y, z: 0, w, d, h: h - 44 }}
        colour={mix(theme.accent, theme.raised, 0.12)}
        detail="plain"
      />
      <BlockSprite
        id="measured-top"
        at={at}
        block={{ x: x + 12, y: y + 12, z: h - 44, w: w - 24, d: d - 24, h: 44 }}
        colour={colour}
        detail="plain"
      />
      <Live>
        <polygon
          points={polygon(move(plane))}
          fill={theme.value}
          fillOpacity={0.16}
          stroke={theme.value}
          strokeOpacity={0.25}
          strokeWidth={14}
        />
        <polygon points={polygon(move(plane))} fill="none" stroke={theme.value} strokeWidth={4} />
        {rulers.map((ruler, index) => {
          const lit = axis === index ? sweep : 0;
          const fixed = done[index] ?? 0;
          const pointAt = (share: number, out: number): Point =>
            iso(
              ruler.from[0] + (ruler.to[0] - ruler.from[0]) * share + ruler.tick[0] * out,
              ruler.from[1] + (ruler.to[1] - ruler.from[1]) * share + ruler.tick[1] * out,
              ruler.from[2] + (ruler.to[2] - ruler.from[2]) * share + ruler.tick[2] * out,
            );
          const shown = act.enter(0.02 + index * 0.04);
          return (
            <g key={index} opacity={shown}>
              <path
                d={polyline(move([pointAt(0, 0), pointAt(1, 0)]))}
                stroke={mix(theme.muted, colour, Math.max(fixed, 0.3))}
                strokeWidth={5}
              />
              {Array.from({ length: marks }, (_, mark) => {
                const share = mark / (marks - 1);
                const on = share <= lit + 0.001 && axis === index ? 1 : fixed * 0.85;
                return (
                  <path
                    key={mark}
                    d={polyline(move([pointAt(share, 0), pointAt(share, mark % 4 === 0 ? 1.35 : 0.8)]))}
                    stroke={mix(theme.done, colour, on)}
                    strokeWidth={mark % 4 === 0 ? 5 : 3.5}
                  />
                );
              })}
              {[0, 1].map((end) => {
                const [px, py] = move([pointAt(end, 0)])[0] ?? [0, 0];
                return (
                  <circle
                    key={end}
                    cx={px}
                    cy={py}
                    r={8}
                    fill={mix(theme.raised, colour, fixed)}
                    stroke={colour}
                    strokeWidth={3.5}
                  />
                );
              })}
            </g>
          );
        })}
        {rulers.map((ruler, index) => {
          const [px, py] = move([
            iso(
              (ruler.from[0] + ruler.to[0]) / 2 + ruler.tick[0] * 2.6,
              (ruler.from[1] + ruler.to[1]) / 2 + ruler.tick[1] * 2.6,
              (ruler.from[2] + ruler.to[2]) / 2,
            ),
          ])[0] ?? [0, 0];
          const shown = done[index] ?? 0;
          return (
            <g key={index} transform={`translate(${px} ${py}) scale(${0.5 + 0.5 * shown})`} opacity={shown}>
              <circle
                r={19}
                fill={mix(theme.raised, theme.value, 0.3)}
                stroke={theme.value}
                strokeWidth={3}
              />
              <path d="M-8 1L-2 7L9 -6" stroke={theme.value} strokeWidth={5} />
            </g>
          );
        })}
      </Live>
    </MotifStage>
  );
};

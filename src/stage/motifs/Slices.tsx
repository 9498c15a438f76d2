import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import type { Block, Point } from './iso';
import { facesOf, iso, polygon, polyline } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage } from './MotifStage';
import { BlockSprite } from './solids';

const at: Point = [300, 262];
const edge = 330;
const die = { from: 70, size: 190 };
const parts = 4;
const move = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + at[0], y + at[1]]);

/** One chip, shared: its die is cut, the parts rise to their owners on curtains of light, and each works by itself. */
export const Slices: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const owners = [theme.accent, theme.value, theme.attention, theme.cost] as const;
  const whole = 1 - act.enter(0.2);
  const pitch = die.size / parts;
  const slices = owners.map((owner, index) => {
    const rise = act.settle(0.24 + index * 0.05);
    const lift = rise * (150 - index * 36) + act.wave(3, index * 0.2) * 4 * rise;
    const block: Block = {
      x: die.from,
      y: die.from + index * pitch + 3,
      z: 8 + lift,
      w: die.size,
      d: pitch - 6,
      h: 26,
    };
    return { owner, index, rise, block, foot: { ...block, z: 2, h: lift + 6 } };
  });
  return (
    <MotifStage size={size}>
      <Ground tint={colour} edge={edge} y={427} />
      <Live>
        {Array.from({ length: 16 }, (_, pin) => {
          const owner = owners[Math.floor(pin / 4)] ?? colour;
          const live = act.settle(0.34 + pin * 0.015);
          const along = 34 + pin * ((edge - 68) / 15);
          const blink = 0.6 + 0.4 * act.wave(1.1, pin * 0.13);
          return (
            <g key={pin} strokeWidth={5}>
              <path
                d={polyline(move([iso(along, edge - 12, 0), iso(along, edge - 34, 0)]))}
                stroke={mix(theme.done, owner, live)}
                strokeOpacity={0.35 + 0.65 * live * blink}
              />
              <path
                d={polyline(move([iso(edge - 12, along, 0), iso(edge - 34, along, 0)]))}
                stroke={mix(theme.done, owner, live)}
                strokeOpacity={0.35 + 0.65 * live * blink}
              />
            </g>
          );
        })}
      </Live>
      {[0, 1, 2].map((index) => (
        <BlockSprite
          key={`a${index}`}
          id="memory"
          at={at}
          block={{ x: 24, y: 76 + index * 66, z: 0, w: 30, d: 48, h: 8 }}
          colour={mix(theme.line, colour, 0.3)}
        />
      ))}
      {[0, 1, 2].map((index) => (
        <BlockSprite
          key={`b${index}`}
          id="memory-b"
          at={at}
          block={{ x: 76 + index * 66, y: 24, z: 0, w: 48, d: 30, h: 8 }}
          colour={mix(theme.line, colour, 0.3)}
        />
      ))}
      <BlockSprite
        id="socket"
        at={at}
        block={{ x: die.from - 8, y: die.from - 8, z: 0, w: die.size + 16, d: die.size + 16, h: 6 }}
        colour={mix(theme.groundDeep, colour, 0.22)}
      />
      <Halo colour={colour} x={300} y={420} radius={190} opacity={0.5 + 0.5 * whole} />
      {slices.map(({ owner, index, rise, block, foot }) => {
        const faces = facesOf(foot);
        const base = [
          iso(foot.x, foot.y, 2),
          iso(foot.x + foot.w, foot.y, 2),
          iso(foot.x + foot.w, foot.y + foot.d, 2),
          iso(foot.x, foot.y + foot.d, 2),
        ];
        const spark = act.phase(1.2, index * 0.27);
        return (
          <div key={index}>
            <Live opacity={Math.min(1, rise)}>
              <polygon
                points={polygon(move(base))}
                fill={owner}
                fillOpacity={0.5}
                stroke={owner}
                strokeWidth={2}
              />
              <polygon
                points={polygon(move(faces.left))}
                fill={owner}
                fillOpacity={0.2}
                stroke={owner}
                strokeOpacity={0.5}
                strokeWidth={1.4}
              />
              <polygon
                points={polygon(move(faces.right))}
                fill={owner}
                fillOpacity={0.13}
                stroke={owner}
                strokeOpacity={0.5}
                strokeWidth={1.4}
              />
              {[0.2, 0.55, 0.85].map((share) => {
                const [px, py] = move([
                  iso(foot.x + foot.w * share, foot.y + foot.d, 4 + ((spark + share) % 1) * foot.h),
                ])[0] ?? [0, 0];
                return (
                  <circle
                    key={share}
                    cx={px}
                    cy={py}
                    r={4}
                    fill={theme.text}
                    opacity={0.9 * Math.min(1, rise)}
                  />
                );
              })}
            </Live>
            <BlockSprite id="slice" at={at} block={block} colour={owner}>
              <SliceGrid w={die.size} d={pitch - 6} h={26} />
            </BlockSprite>
          </div>
        );
      })}
      <BlockSprite
        id="whole"
        at={at}
        block={{ x: die.from, y: die.from, z: 8, w: die.size, d: die.size - 3, h: 26 }}
        colour={colour}
        opacity={whole}
      >
        <SliceGrid w={die.size} d={die.size - 3} h={26} />
      </BlockSprite>
      <Live>
        {[1, 2, 3].map((cut) => {
          const share = act.between(0.05 + cut * 0.035, 0.11 + cut * 0.035);
          const y = die.from + cut * pitch;
          const path = polyline(
            move([iso(die.from - 12, y, 34), iso(die.from - 12 + (die.size + 24) * share, y, 34)]),
          );
          return (
            <g key={cut} opacity={share > 0 ? whole : 0} stroke={theme.text}>
              <path d={path} strokeOpacity={0.25} strokeWidth={14} />
              <path d={path} strokeWidth={4} />
            </g>
          );
        })}
      </Live>
    </MotifStage>
  );
};

/** The fine pattern on a die's top. */
const SliceGrid: FC<{ readonly w: number; readonly d: number; readonly h: number }> = ({ w, d, h }) => (
  <g stroke="#060B18" strokeOpacity={0.2} strokeWidth={1.2}>
    {Array.from({ length: Math.floor(w / 14) }, (_, index) => (
      <path key={`x${index}`} d={polyline([iso(index * 14 + 7, 3, h), iso(index * 14 + 7, d - 3, h)])} />
    ))}
    {Array.from({ length: Math.floor(d / 14) }, (_, index) => (
      <path key={`y${index}`} d={polyline([iso(3, index * 14 + 7, h), iso(w - 3, index * 14 + 7, h)])} />
    ))}
  </g>
);

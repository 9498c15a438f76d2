import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import type { Point } from './iso';
import { iso } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage } from './MotifStage';
import { BlockSprite } from './solids';

const at: Point = [300, 300];
const slab = 26;
const columns = [1, 2, 4, 6, 9] as const;

/** Columns that grow slab by slab, each higher than the one before, and the line that climbs over them. */
export const Growth: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const tips = columns.map((slabs, column): Point => {
    const [x, y] = iso(18 + column * 58 + 22, 200 - column * 42, slabs * slab + 34);
    return [x + at[0], y + at[1]];
  });
  const path = tips.map(([x, y], index) => {
    const [px, py] = tips[index - 1] ?? [x, y];
    return index === 0 ? `M${x} ${y}` : `C${px + 30} ${py} ${x - 30} ${y + (py - y) * 0.3} ${x} ${y}`;
  });
  const drawn = act.between(0.12, 0.72);
  const [endX, endY] = tips.at(-1) ?? [0, 0];
  const shine = act.phase(2.2);
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={450} edge={300} />
      <Halo
        colour={colour}
        x={430}
        y={190}
        radius={210}
        opacity={act.enter(0.6) * (0.7 + 0.2 * act.wave(3))}
      />
      {columns.map((slabs, column) =>
        Array.from({ length: slabs }, (_, level) => {
          const up = act.settle(0.06 + column * 0.1 + level * 0.022);
          const pulse =
            Math.max(0, 1 - Math.abs(shine * 14 - level - column) / 2) * (act.share >= 0.8 ? 1 : 0);
          return (
            <BlockSprite
              key={`${column}/${level}`}
              id="growth"
              at={at}
              block={{
                x: 18 + column * 58,
                y: 178 - column * 42,
                z: level * slab + (1 - up) * -30 + pulse * 4,
                w: 44,
                d: 44,
                h: slab - 3,
              }}
              colour={mix(mix(theme.accent, colour, column / 4), '#ffffff', level === slabs - 1 ? 0.16 : 0)}
              opacity={Math.max(0, Math.min(1, up * 2 - 0.4))}
            />
          );
        }),
      )}
      <Live>
        <path
          d={path.join('')}
          stroke={theme.attention}
          strokeOpacity={0.2}
          strokeWidth={18}
          pathLength={1}
          strokeDasharray={`${drawn} 2`}
          opacity={drawn > 0 ? 1 : 0}
        />
        <path
          d={path.join('')}
          stroke={theme.attention}
          strokeWidth={7}
          pathLength={1}
          strokeDasharray={`${drawn} 2`}
          opacity={drawn > 0 ? 1 : 0}
        />
        {tips.map(([x, y], index) => (
          <circle
            key={index}
            cx={x}
            cy={y}
            r={9 * act.settle(0.14 + index * 0.14)}
            fill={theme.raised}
            stroke={theme.attention}
            strokeWidth={5}
          />
        ))}
        <g
          opacity={act.enter(0.72)}
          transform={`translate(${endX} ${endY}) scale(${1 + 0.08 * act.wave(1.4)})`}
        >
          <path d="M0 0L44 -38M12 -42L46 -40L44 -6" stroke={theme.attention} strokeWidth={9} />
        </g>
      </Live>
    </MotifStage>
  );
};

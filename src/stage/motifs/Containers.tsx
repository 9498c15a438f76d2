import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { useTheme, toneColour } from '../theme';
import { Ground, Halo } from './Ground';
import type { Point } from './iso';
import { iso, polygon } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage } from './MotifStage';
import { BlockSprite, shadesOf } from './solids';

const at: Point = [300, 262];
const hull = { w: 78, d: 168, h: 82 };
const box = 34;
/** Where each loose box lies, and how high it is. */
const loose = [
  { x: 8, y: 262, h: 30 },
  { x: 60, y: 250, h: 40 },
  { x: 112, y: 262, h: 26 },
  { x: 164, y: 250, h: 36 },
  { x: 218, y: 262, h: 30 },
  { x: 268, y: 252, h: 40 },
  { x: 34, y: 206, h: 26 },
  { x: 138, y: 210, h: 34 },
  { x: 246, y: 206, h: 28 },
] as const;

/** Loose boxes hop into containers; each closes when it is full, and the last is set on top of the others. */
export const Containers: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const hulls = [colour, theme.value, theme.attention] as const;
  const hoist = act.travel(0.66, 1.1);
  const along = act.travel(0.74, 1);
  const lower = act.settle(0.86);
  const places = [0, 1, 2].map((index) => {
    const x = 12 + index * 104;
    if (index < 2) return { x: x + (index === 0 ? 26 : 0) * along + along * 22, y: 16, z: 0 };
    return { x: x - along * 128, y: 16, z: hoist * 180 - Math.min(1.04, lower) * (180 - hull.h) };
  });
  const hook = places[2] ?? { x: 0, y: 0, z: 0 };
  const [hookX, hookY] = iso(hook.x + hull.w / 2, hook.y + hull.d / 2, hook.z + hull.h);
  const rope = act.enter(0.6) * (1 - act.enter(0.94));
  return (
    <MotifStage size={size}>
      <Ground tint={colour} />
      <Halo colour={colour} x={300} y={300} radius={230} opacity={0.5 + 0.4 * act.enter(0.9)} />
      {[0, 1, 2].map((index) => {
        const place = places[index] ?? hook;
        const closed = act.settle(0.3 + index * 0.15);
        const tint = hulls[index] ?? colour;
        const shades = shadesOf(tint, theme);
        const lid = 1 - Math.min(1, closed);
        return (
          <div key={index}>
            <BlockSprite id="hull" at={at} block={{ ...place, ...hull }} colour={tint} detail="ribs">
              <polygon
                points={polygon([
                  iso(7, 7, hull.h),
                  iso(hull.w - 7, 7, hull.h),
                  iso(hull.w - 7, hull.d - 7, hull.h),
                  iso(7, hull.d - 7, hull.h),
                ])}
                fill={mix(shades.rightLow, '#000000', 0.55)}
              />
              <polygon
                points={polygon([
                  iso(7, 7, hull.h),
                  iso(7, 7, hull.h - 30),
                  iso(7, hull.d - 40, hull.h - 30),
                  iso(7, hull.d - 7, hull.h),
                ])}
                fill={shades.right}
                opacity={0.5}
              />
            </BlockSprite>
            <BlockSprite
              id="lid"
              at={at}
              block={{ x: place.x, y: place.y, z: place.z + hull.h + lid * 90, w: hull.w, d: hull.d, h: 6 }}
              colour={tint}
              opacity={Math.min(1, closed * 2.5)}
            />
          </div>
        );
      })}
      {loose.map(({ x, y, h }, index) => {
        const target = Math.floor(index / 3);
        const starts = 0.06 + target * 0.15 + (index % 3) * 0.05;
        const flight = act.travel(starts, 0.85);
        const place = places[target] ?? hook;
        const [tx, ty, tz] = [place.x + 22, place.y + 20 + (index % 3) * 48, place.z + hull.h - 18];
        const arc = Math.sin(flight * Math.PI) * 150;
        const inside = Math.max(0, (flight - 0.88) / 0.12);
        const tint = [theme.cost, theme.accent, theme.value, theme.attention][index % 4] ?? colour;
        const wobble = flight <= 0 ? act.wave(1.6, index * 0.17) * 3 : 0;
        return (
          <BlockSprite
            key={index}
            id={`box${h}`}
            at={at}
            block={{
              x: x + (tx - x) * flight,
              y: y + (ty - y) * flight,
              z: tz * flight + arc + Math.max(0, wobble),
              w: box,
              d: box,
              h,
            }}
            colour={tint}
            detail="tape"
            opacity={1 - inside}
            rotate={flight > 0 && flight < 1 ? Math.sin(flight * Math.PI * 2) * 16 : wobble}
          />
        );
      })}
      <Live opacity={rope}>
        <path d={`M${at[0] + hookX} -60V${at[1] + hookY - 46}`} stroke={theme.muted} strokeWidth={5} />
        <path
          d={`M${at[0] + hookX} ${at[1] + hookY - 46}L${at[0] + hookX - 70} ${at[1] + hookY + 2}M${at[0] + hookX} ${at[1] + hookY - 46}L${at[0] + hookX + 70} ${at[1] + hookY + 2}`}
          stroke={theme.muted}
          strokeWidth={3.5}
        />
        <circle cx={at[0] + hookX} cy={at[1] + hookY - 48} r={11} fill={theme.attention} />
      </Live>
    </MotifStage>
  );
};

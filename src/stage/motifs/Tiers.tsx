import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import { iso } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite } from './solids';

const edge = 190;
const floors = [
  { x: 190, y: 128 },
  { x: 300, y: 304 },
  { x: 410, y: 480 },
] as const;
const cube = 44;
/** Which floor each of nine parcels ends on, in the order of their places. */
const fates = [0, 1, 2, 0, 2, 1, 1, 0, 2] as const;

/** Three floors from hot to cold: what is seldom asked for sinks to where keeping it costs little. */
export const Tiers: FC<MotifProps> = ({ progress, size }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const tints = [theme.cost, theme.attention, theme.accent] as const;
  const cold = mix(theme.accent, '#9fd8ff', 0.5);
  const colours = [theme.cost, theme.attention, cold] as const;
  const placeOf = (floor: number, slot: number): { x: number; y: number } => {
    const ground = floors[floor] ?? floors[0];
    const [px, py] = iso(18 + (slot % 3) * 55, 18 + Math.floor(slot / 3) * 55, 0);
    return { x: ground.x + px, y: ground.y - edge / 2 + py };
  };
  return (
    <MotifStage size={size}>
      <Live opacity={act.enter(0.02)}>
        {[0, 1].map((index) => {
          const [a, b] = [floors[index] ?? floors[0], floors[index + 1] ?? floors[2]];
          const path = `M${a.x + 158} ${a.y + 26}C${a.x + 200} ${a.y + 70} ${b.x + 110} ${b.y - 120} ${b.x + 70} ${b.y - 70}`;
          return (
            <path
              key={index}
              d={path}
              stroke={tints[index + 1] ?? theme.accent}
              strokeOpacity={0.6}
              strokeWidth={4}
              strokeDasharray="3 13"
              strokeDashoffset={-act.seconds * 34}
            />
          );
        })}
      </Live>
      {floors.map((floor, index) => {
        const tint = tints[index] ?? theme.accent;
        const mark = (['flame', 'clock', 'snowflake'] as const)[index] ?? 'flame';
        const side = index === 2 ? -1 : 1;
        return (
          <div key={index}>
            <Ground tint={tint} edge={edge} x={floor.x} y={floor.y} opacity={act.enter(index * 0.03)} />
            <Halo
              colour={tint}
              x={floor.x}
              y={floor.y - 10}
              radius={130}
              opacity={0.35 + 0.25 * act.wave(index === 0 ? 1.1 : 3, index * 0.3)}
            />
            <Sprite
              id={`mark-${mark}`}
              width={72}
              height={72}
              x={floor.x + side * 214}
              y={floor.y - 4}
              scale={act.settle(0.06 + index * 0.05) * (1 + 0.05 * act.wave(2.4, index * 0.33))}
            >
              <circle cx={36} cy={38} r={33} fill={mix(tint, '#060B18', 0.7)} />
              <circle
                cx={36}
                cy={35}
                r={33}
                fill={mix(theme.raised, tint, 0.25)}
                stroke={tint}
                strokeWidth={2.5}
              />
              <Icon name={mark} x={17} y={16} size={38} colour={mix(tint, '#ffffff', 0.3)} strokeWidth={2} />
            </Sprite>
          </div>
        );
      })}
      <Live opacity={act.enter(0.1)}>
        {[0, 3, 7].map((slot, index) => {
          const { x, y } = placeOf(0, slot);
          const fall = act.phase(0.9, index * 0.34);
          return (
            <g key={slot} opacity={Math.sin(fall * Math.PI)}>
              <path
                d={`M${x} ${y - 150 + fall * 96}V${y - 128 + fall * 96}`}
                stroke={theme.text}
                strokeWidth={5}
              />
            </g>
          );
        })}
      </Live>
      {fates.map((fate, slot) => {
        const arrive = act.settle(0.02 + slot * 0.012);
        const fallOrder = fates.slice(0, slot).filter((other) => other > 0).length;
        const first = fate > 0 ? act.travel(0.2 + fallOrder * 0.05, 1.1) : 0;
        const second = fate > 1 ? act.travel(0.52 + fallOrder * 0.05, 1.1) : 0;
        const [from, to, share] = second > 0 ? [1, 2, second] : [0, 1, first];
        const [a, b] = [placeOf(from, slot), placeOf(to, slot)];
        const hump = Math.sin(share * Math.PI) * 40;
        const x = a.x + (b.x - a.x) * Math.min(1, share * 1.25);
        const y = a.y + (b.y - a.y) * share * share - hump * (1 - share) - (1 - Math.min(1, arrive)) * 120;
        const level = from + share;
        return colours.map((colour, tier) => {
          const presence = Math.max(0, 1 - Math.abs(level - tier));
          if (presence <= 0 || tier > fate) return null;
          return (
            <BlockSprite
              key={`${slot}/${tier}`}
              id="parcel"
              at={[x, y]}
              block={{ x: 0, y: 0, z: 0, w: cube, d: cube, h: 34 }}
              colour={colour}
              opacity={Math.min(1, arrive * 2) * Math.min(1, presence * 1.6)}
            />
          );
        });
      })}
    </MotifStage>
  );
};

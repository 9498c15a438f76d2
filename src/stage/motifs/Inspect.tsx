import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import type { Point } from './iso';
import { iso, polyline } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, shadesOf } from './solids';

const at: Point = [300, 270];
const side = 4;
const pitch = 72;
/** The piece that isn't right. */
const flaw = 6;

/** A lens goes from piece to piece; what passes turns green, and the one with a flaw is found and put right. */
export const Inspect: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const count = side * side;
  const at16 = act.between(0.06, 0.9) * (count - 0.01);
  const seen = act.share >= 1 ? act.phase(9) * count : at16;
  const cellOf = (index: number): Point => {
    const row = Math.floor(index / side);
    const column = row % 2 === 0 ? index % side : side - 1 - (index % side);
    return [column, row];
  };
  const topOf = (index: number): Point => {
    const [column, row] = cellOf(index);
    const [x, y] = iso(12 + column * pitch + 30, 12 + row * pitch + 30, 44);
    return [x + at[0], y + at[1]];
  };
  const step = Math.floor(seen);
  const move = Math.min(1, (seen - step) * 2.4);
  const [a, b] = [topOf(Math.max(0, step - 1)), topOf(step)];
  const ease = move * move * (3 - 2 * move);
  const lens: Point = [a[0] + (b[0] - a[0]) * ease, a[1] + (b[1] - a[1]) * ease];
  const cells = Array.from({ length: count }, (_, index) => ({ index, cell: cellOf(index) })).sort(
    (p, q) => p.cell[0] + p.cell[1] - q.cell[0] - q.cell[1],
  );
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={432} edge={312} />
      <Halo colour={colour} x={lens[0]} y={lens[1]} radius={130} opacity={0.9} />
      {cells.map(({ index, cell }) => {
        const passed = act.share >= 1 ? 1 : Math.max(0, Math.min(1, (at16 - index - 0.35) * 4));
        const bad = index === flaw;
        const mended = bad ? act.enter(0.06 + ((flaw + 1.6) / count) * 0.84) : 0;
        const jump = bad
          ? Math.sin(Math.min(1, mended) * Math.PI) * 70
          : passed > 0 && passed < 1
            ? Math.sin(passed * Math.PI) * 14
            : 0;
        const raw = mix(theme.done, theme.accent, 0.35);
        const found = bad && mended < 0.5;
        const body = passed <= 0.5 ? raw : found ? theme.cost : colour;
        return (
          <BlockSprite
            key={index}
            id="piece"
            at={at}
            block={{
              x: 12 + cell[0] * pitch,
              y: 12 + cell[1] * pitch,
              z: jump,
              w: 60,
              d: 60,
              h: found ? 26 : 38,
            }}
            colour={body}
          />
        );
      })}
      <Live>
        {cells.map(({ index }) => {
          const [x, y] = topOf(index);
          const good =
            index === flaw
              ? act.settle(0.06 + ((flaw + 2) / count) * 0.84)
              : act.settle(0.06 + ((index + 0.6) / count) * 0.84);
          return (
            <path
              key={index}
              d={polyline([
                [x - 12, y + 6],
                [x - 3, y + 13],
                [x + 14, y],
              ])}
              stroke={mix(colour, '#ffffff', 0.75)}
              strokeWidth={5}
              opacity={Math.min(1, good)}
            />
          );
        })}
      </Live>
      <Sprite
        id={`lens-${colour}`}
        width={260}
        height={330}
        x={lens[0] + 44}
        y={lens[1] + 28 - 26}
        scale={act.settle(0)}
        zoom={1.05}
      >
        <LensArt colour={colour} />
      </Sprite>
    </MotifStage>
  );
};

/** A lens whose glass is centred at (86, 110) of a 260 x 330 px box. */
export const LensArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(mix(theme.muted, colour, 0.25), theme);
  return (
    <>
      <defs>
        <linearGradient id="le0" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#ffffff" />
          <stop offset="0.5" stopColor={shades.left} />
          <stop offset="1" stopColor={shades.rightLow} />
        </linearGradient>
        <radialGradient id="le1" cx="38%" cy="30%" r="80%">
          <stop offset="0" stopColor="#ffffff" stopOpacity={0.34} />
          <stop offset="0.6" stopColor={colour} stopOpacity={0.14} />
          <stop offset="1" stopColor={colour} stopOpacity={0.34} />
        </radialGradient>
      </defs>
      <path
        d="M140 176 L212 268"
        stroke="#020510"
        strokeOpacity={0.4}
        strokeWidth={34}
        strokeLinecap="round"
        transform="translate(6 12)"
      />
      <path d="M140 170 L210 260" stroke={shades.rightLow} strokeWidth={34} strokeLinecap="round" />
      <path d="M137 166 L204 252" stroke={shades.left} strokeWidth={14} strokeLinecap="round" />
      <circle cx={86} cy={110} r={76} fill="url(#le1)" />
      <circle cx={86} cy={113} r={78} fill="none" stroke={shades.rightLow} strokeWidth={17} />
      <circle cx={86} cy={110} r={78} fill="none" stroke="url(#le0)" strokeWidth={14} />
      <path
        d="M38 88 A 54 54 0 0 1 82 56"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.8}
        strokeWidth={8}
        strokeLinecap="round"
      />
    </>
  );
};

import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { Ground } from './Ground';
import type { Point } from './iso';
import { iso, polyline } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite } from './solids';

const at: Point = [300, 282];
const panel = { left: 70, right: 530, top: 24, bottom: 190 };
const windowSeconds = 4.5;
/** From the middle of the deck outwards, so that few units stand together. */
const order = [4, 1, 3, 5, 7, 0, 2, 6, 8] as const;

/** How much is asked for at a time, 0 to 1: swells and lulls that never repeat exactly. */
function load(seconds: number): number {
  return 0.5 + 0.34 * Math.sin(seconds * 1.25 - 1.4) + 0.14 * Math.sin(seconds * 2.9);
}

const unitsFor = (seconds: number): number => Math.max(1, Math.min(9, Math.ceil(load(seconds) * 9 + 0.25)));

/** A curve of demand, and units that rise from the deck and fold away again so that they always just cover it. */
export const AutoScaling: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const shown = act.enter(0);
  const now = act.seconds;
  const yOf = (share: number): number => panel.bottom - 14 - share * (panel.bottom - panel.top - 34);
  const samples = Array.from(
    { length: 46 },
    (_, index) => now - windowSeconds + (index / 45) * windowSeconds,
  );
  const xOf = (seconds: number): number =>
    panel.right - 40 - ((now - seconds) / windowSeconds) * (panel.right - panel.left - 60);
  const curve = polyline(samples.map((seconds): Point => [xOf(seconds), yOf(load(seconds))]));
  const cover = polyline(
    samples.flatMap((seconds, index): Point[] => {
      const before = samples[index - 1] ?? seconds;
      return [
        [xOf(seconds), yOf(unitsFor(before) / 9)],
        [xOf(seconds), yOf(unitsFor(seconds) / 9)],
      ];
    }),
  );
  const tip: Point = [xOf(now), yOf(load(now))];
  return (
    <MotifStage size={size}>
      <Ground tint={colour} y={430} edge={300} />
      <Sprite id={`demand-${colour}`} width={480} height={186} x={300} y={107} opacity={shown} still>
        <defs>
          <linearGradient id="dp" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={mix(theme.raisedHigh, colour, 0.16)} stopOpacity={0.95} />
            <stop offset="1" stopColor={mix(theme.raised, theme.groundDeep, 0.3)} stopOpacity={0.95} />
          </linearGradient>
        </defs>
        <rect x={6} y={10} width={468} height={170} rx={22} fill="#020510" opacity={0.35} />
        <rect
          x={6}
          y={4}
          width={468}
          height={170}
          rx={22}
          fill="url(#dp)"
          stroke={colour}
          strokeOpacity={0.5}
          strokeWidth={2}
        />
        {[1, 2, 3].map((line) => (
          <path
            key={line}
            d={`M24 ${4 + line * 42}H456`}
            stroke={theme.muted}
            strokeOpacity={0.16}
            strokeWidth={1.5}
          />
        ))}
      </Sprite>
      <Live opacity={shown}>
        <path
          d={`${curve}L${tip[0]} ${panel.bottom - 14}L${panel.left + 20} ${panel.bottom - 14}Z`}
          fill={theme.cost}
          fillOpacity={0.2}
        />
        <path d={cover} stroke={theme.value} strokeWidth={4} />
        <path d={curve} stroke={theme.cost} strokeOpacity={0.2} strokeWidth={14} />
        <path d={curve} stroke={theme.cost} strokeWidth={5} />
        <path
          d={`M${tip[0]} ${tip[1]}V260`}
          stroke={theme.cost}
          strokeOpacity={0.4}
          strokeWidth={2.5}
          strokeDasharray="4 8"
          strokeDashoffset={-now * 50}
        />
        <circle cx={tip[0]} cy={tip[1]} r={17} fill={theme.cost} fillOpacity={0.25} />
        <circle cx={tip[0]} cy={tip[1]} r={9} fill={theme.text} />
      </Live>
      {order
        .map((cell, rank) => ({ cell, rank }))
        .sort((a, b) => a.cell - b.cell)
        .map(({ cell, rank }) => {
          const wanted = (seconds: number): number => (unitsFor(seconds) > rank ? 1 : 0);
          const recent =
            [0, 0.08, 0.16, 0.24, 0.32, 0.4].reduce((sum, back) => sum + wanted(now - back), 0) / 6;
          const up = shown * recent;
          const [x, y] = [12 + (cell % 3) * 96, 12 + Math.floor(cell / 3) * 96];
          return (
            <BlockSprite
              key={cell}
              id="unit"
              at={at}
              block={{ x, y, z: -46 * (1 - up), w: 84, d: 84, h: 58 }}
              colour={mix(colour, theme.value, rank < 2 ? 0 : 0.55)}
              detail="server"
              opacity={Math.max(0, Math.min(1, up * 1.6 - 0.5))}
            />
          );
        })}
      <Live>
        {order.map((cell) => {
          const [x, y] = [12 + (cell % 3) * 96, 12 + Math.floor(cell / 3) * 96];
          const corners = [iso(x, y + 84, 0), iso(x + 84, y + 84, 0), iso(x + 84, y, 0)].map(
            ([px, py]): Point => [px + at[0], py + at[1]],
          );
          return (
            <path
              key={cell}
              d={polyline(corners)}
              stroke={colour}
              strokeOpacity={0.35}
              strokeWidth={1.5}
              strokeDasharray="4 6"
            />
          );
        })}
      </Live>
    </MotifStage>
  );
};

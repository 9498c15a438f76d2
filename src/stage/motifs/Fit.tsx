import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { blend } from '../motion';
import { toneColour, useTheme } from '../theme';
import { Ground, Halo } from './Ground';
import type { Block, Point } from './iso';
import { facesOf, iso, polygon } from './iso';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage } from './MotifStage';
import { BlockSprite } from './solids';

const at: Point = [300, 262];
const cube = 66;
const wide = { edge: 290, height: 270 };
const snug = { edge: 2 * cube + 30, height: 2 * cube + 16 };

const move = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + at[0], y + at[1]]);

/** A box far too large for its load: it shrinks to it side by side, and from then on follows what the load needs. */
export const Fit: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const shrink = [act.settle(0.14), act.settle(0.26), act.settle(0.38)] as const;
  const grown = act.share > 0.58 ? (1 - Math.cos(2 * Math.PI * act.phase(4.4))) / 2 : 0;
  const fitted = act.enter(0.44);
  const w = blend(wide.edge, snug.edge, shrink[0]);
  const d = blend(wide.edge, snug.edge, shrink[1]);
  const h = blend(wide.height, snug.height, shrink[2]) + grown * cube * act.enter(0.6);
  const box: Block = { x: 155 - w / 2, y: 155 - d / 2, z: 0, w, d, h };
  const faces = facesOf(box);
  const back: readonly (readonly Point[])[] = [
    [iso(box.x, box.y, 0), iso(box.x + w, box.y, 0), iso(box.x + w, box.y, h), iso(box.x, box.y, h)],
    [iso(box.x, box.y, 0), iso(box.x, box.y + d, 0), iso(box.x, box.y + d, h), iso(box.x, box.y, h)],
  ];
  const edge = fitted > 0.5 ? colour : theme.cost;
  const oldBox = facesOf({
    x: 155 - wide.edge / 2,
    y: 155 - wide.edge / 2,
    z: 0,
    w: wide.edge,
    d: wide.edge,
    h: wide.height,
  });
  const cubes = [0, 1, 2].flatMap((level) => [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y, level }))));
  return (
    <MotifStage size={size}>
      <Ground tint={colour} />
      <Halo colour={colour} x={300} y={330} radius={220} opacity={fitted * (0.55 + 0.2 * act.wave(3))} />
      <Live>
        {Object.entries(oldBox).map(([name, points]) => (
          <polygon
            key={name}
            points={polygon(move(points))}
            stroke={theme.cost}
            strokeWidth={2}
            strokeDasharray="5 9"
            strokeDashoffset={act.seconds * 10}
            opacity={0.55 * act.enter(0.16)}
          />
        ))}
        {back.map((points, index) => (
          <polygon
            key={index}
            points={polygon(move(points))}
            fill={edge}
            fillOpacity={0.1}
            stroke={edge}
            strokeOpacity={0.5}
            strokeWidth={1.5}
          />
        ))}
      </Live>
      {cubes.map(({ x, y, level }) => {
        const extra = level === 2;
        const lift = extra ? (1 - grown) * 120 : 0;
        const shade = (x + y + level) % 2 === 0 ? colour : theme.accent;
        return (
          <BlockSprite
            key={`${x}${y}${level}`}
            id="load"
            at={at}
            block={{
              x: 155 - cube + x * cube,
              y: 155 - cube + y * cube,
              z: level * cube + lift,
              w: cube - 3,
              d: cube - 3,
              h: cube - 3,
            }}
            colour={shade}
            detail="tape"
            opacity={extra ? Math.min(1, grown * 1.6) * act.enter(0.6) : 1}
          />
        );
      })}
      <Live>
        {(['left', 'right', 'top'] as const).map((name) => (
          <polygon
            key={name}
            points={polygon(move(faces[name]))}
            fill={edge}
            fillOpacity={name === 'top' ? 0.16 : 0.1}
            stroke={edge}
            strokeWidth={fitted > 0.5 ? 4 : 3}
          />
        ))}
        <path
          d={`M${polygon(move(faces.top.slice(0, 1)))} L${polygon(move(faces.top.slice(3, 4)))} L${polygon(move(faces.top.slice(2, 3)))}`}
          stroke="#ffffff"
          strokeOpacity={0.55}
          strokeWidth={1.5}
        />
        <Arrow
          tip={iso(155, 155 + d / 2 + 26, h / 2)}
          tail={iso(155, 155 + d / 2 + 90, h / 2)}
          share={act.enter(0.16) * (1 - act.enter(0.5))}
          colour={theme.attention}
        />
        <Arrow
          tip={iso(155 + w / 2 + 26, 155, h / 2)}
          tail={iso(155 + w / 2 + 90, 155, h / 2)}
          share={act.enter(0.04) * (1 - act.enter(0.5))}
          colour={theme.attention}
        />
        <Arrow
          tip={iso(155, 155, h + 22)}
          tail={iso(155, 155, h + 84)}
          share={act.enter(0.28) * (1 - act.enter(0.5))}
          colour={theme.attention}
        />
      </Live>
    </MotifStage>
  );
};

const Arrow: FC<{
  readonly tip: Point;
  readonly tail: Point;
  readonly share: number;
  readonly colour: string;
}> = ({ tip, tail, share, colour }) => {
  const [[tx, ty], [sx, sy]] = move([tip, tail]) as [Point, Point]; // move keeps the count
  const angle = Math.atan2(ty - sy, tx - sx);
  const wing = (turn: number): string =>
    `${tx - 20 * Math.cos(angle + turn)} ${ty - 20 * Math.sin(angle + turn)}`;
  return (
    <path
      d={`M${sx} ${sy}L${tx} ${ty}M${wing(0.6)}L${tx} ${ty}L${wing(-0.6)}`}
      stroke={colour}
      strokeWidth={7}
      opacity={share}
    />
  );
};

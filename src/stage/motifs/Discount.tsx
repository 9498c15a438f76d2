import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { BoltArt } from './BoltArt';
import { ContactShadow, Halo } from './Ground';
import type { Point } from './iso';
import { Ball } from './Medallion';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { BlockSprite, shadesOf } from './solids';

const drops = [0.08, 0.22, 0.58, 0.72] as const;
const steps: readonly Point[] = [
  [150, 120],
  [205, 152],
  [255, 186],
  [306, 218],
  [356, 250],
];
const hit = 0.4;
const lane: Point = [14, 448];

/** A price tag that comes down step by step, shrugs off an interruption, and the work that hops on undisturbed. */
export const Discount: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const down = drops.reduce((sum, share) => sum + Math.min(1.06, act.settle(share)), 0);
  const whole = Math.min(steps.length - 2, Math.floor(down));
  const [from = [0, 0], to = [0, 0]] = [steps[whole], steps[whole + 1]];
  const [x, y] = [from[0] + (to[0] - from[0]) * (down - whole), from[1] + (to[1] - from[1]) * (down - whole)];
  const shrug = act.enter(hit) * (1 - act.settle(hit + 0.05));
  const bolt = act.between(hit - 0.14, hit);
  const away = act.enter(hit);
  const [boltX, boltY] =
    bolt < 1
      ? [720 - bolt * (720 - x - 240), y - 150 + bolt * 120]
      : [x + 240 + away * 250, y - 30 - away * 130 + away * away * 190];
  const flash = act.enter(hit) * (1 - act.between(hit, hit + 0.14));
  const sway = act.wave(3.2) * 2.2;
  const line = steps
    .map(
      ([sx, sy], index) =>
        `${index === 0 ? `M-40 ${sy + 46}H${sx - 20}` : `V${sy + 46}H${sx - 20 + (index === steps.length - 1 ? 300 : 0)}`}`,
    )
    .join('');
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={250} radius={260} opacity={0.7} />
      <Live>
        <path d={line} stroke={theme.cost} strokeOpacity={0.16} strokeWidth={18} />
        <path d={line} stroke={mix(theme.cost, colour, Math.min(1, down / 4))} strokeWidth={5} />
        <path
          d={`M${x + 92} ${y - 8}C${x + 190} ${y - 70} 505 60 500 -30`}
          stroke={mix(colour, '#ffffff', 0.7)}
          strokeWidth={5}
        />
      </Live>
      {steps.slice(0, whole + 1).map(([sx, sy], index) => (
        <Sprite
          key={index}
          id={`tag-echo-${colour}`}
          width={280}
          height={190}
          x={sx}
          y={sy}
          rotate={-9 - index * 3}
          opacity={0.16 + index * 0.07}
        >
          <path
            d="M20 30 Q20 12 38 12 H176 L262 95 L176 178 H38 Q20 178 20 160 Z"
            fill="none"
            stroke={mix(theme.cost, colour, index / 4)}
            strokeWidth={4}
            strokeLinejoin="round"
          />
        </Sprite>
      ))}
      <ContactShadow x={x} y={y + 108} rx={120} opacity={0.6} />
      <Sprite
        id={`tag-${colour}`}
        width={280}
        height={200}
        x={x}
        y={y}
        rotate={-8 + sway - shrug * 16}
        scale={1 + shrug * 0.06}
        zoom={1.1}
      >
        <TagArt colour={colour} />
      </Sprite>
      <Live>
        <path
          d={`M${x + 168} ${y - 96}A 130 130 0 0 1 ${x + 168} ${y + 96}`}
          stroke="#ffffff"
          strokeWidth={9}
          opacity={flash}
        />
        <path
          d={`M${x + 190} ${y - 80}A 120 120 0 0 1 ${x + 190} ${y + 80}`}
          stroke={theme.attention}
          strokeWidth={5}
          opacity={flash * 0.8}
        />
        {[-0.9, -0.5, -0.15, 0.2, 0.6, 1].map((angle) => {
          const reach = 20 + 90 * act.between(hit, hit + 0.16);
          return (
            <circle
              key={angle}
              cx={x + 190 + Math.cos(angle) * reach}
              cy={y + Math.sin(angle) * (60 + reach)}
              r={7 * flash}
              fill={theme.attention}
            />
          );
        })}
      </Live>
      <Sprite
        id="bolt"
        width={150}
        height={180}
        x={boltX}
        y={boltY}
        rotate={bolt < 1 ? 8 : 8 + away * 140}
        opacity={bolt <= 0 ? 0 : 1 - act.between(hit + 0.1, hit + 0.3)}
      >
        <BoltArt colour={theme.attention} />
      </Sprite>
      <Lane act={act} colour={colour} />
    </MotifStage>
  );
};

const TagArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  const shape = 'M20 34 Q20 14 40 14 H176 L262 98 L176 182 H40 Q20 182 20 162 Z';
  return (
    <>
      <defs>
        <linearGradient id="tg" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.45)} />
          <stop offset="0.5" stopColor={colour} />
          <stop offset="1" stopColor={shades.leftLow} />
        </linearGradient>
      </defs>
      <path d={shape} fill={shades.rightLow} transform="translate(7 13)" />
      <path d={shape} fill="url(#tg)" stroke={shades.edge} strokeWidth={2.5} strokeLinejoin="round" />
      <path
        d="M36 44 Q36 30 50 30 H170 L240 98 L170 166 H50 Q36 166 36 152 Z"
        fill="none"
        stroke={shades.rightLow}
        strokeOpacity={0.55}
        strokeWidth={2.5}
        strokeDasharray="9 8"
      />
      <circle cx={206} cy={98} r={19} fill={shades.rightLow} stroke="#ffffff" strokeWidth={6} />
      <path
        d="M108 54 V134 M74 102 L108 138 L142 102"
        fill="none"
        stroke={mix(shades.rightLow, '#000000', 0.35)}
        strokeWidth={20}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
};

/** Below: machines in a row; one is called back, and the work hops over to the next. */
const Lane: FC<{ readonly act: ReturnType<typeof actOf>; readonly colour: string }> = ({ act, colour }) => {
  const theme = useTheme();
  const hops = 3;
  const turn = Math.min(hops - 0.001, act.between(0.1, 0.95) * hops);
  const [hop, within] = [Math.floor(turn), turn - Math.floor(turn)];
  const jump = Math.min(1, Math.max(0, (within - 0.45) / 0.4));
  const place = (index: number): Point => [lane[0] + 72 + index * 156, lane[1] + 40 - index * 18];
  const [a, b] = [place(hop), place(hop + 1)];
  return (
    <>
      {[0, 1, 2, 3].map((index) => {
        const gone = index === hop ? Math.min(1, Math.max(0, (within - 0.6) / 0.2)) : index < hop ? 1 : 0;
        const [px, py] = place(index);
        return (
          <BlockSprite
            key={index}
            id="spot"
            at={[px, py - 10]}
            block={{ x: 0, y: 0, z: -gone * 26, w: 84, d: 84, h: 44 }}
            colour={index < hop ? mix(colour, theme.raised, 0.7) : colour}
            detail="server"
            opacity={1 - gone * 0.62}
          />
        );
      })}
      <Sprite
        id={`job-${theme.accent}`}
        width={50}
        height={50}
        x={a[0] + (b[0] - a[0]) * jump}
        y={a[1] - 24 + (b[1] - a[1]) * jump - Math.sin(jump * Math.PI) * 74}
      >
        <Ball colour={theme.accent} />
      </Sprite>
    </>
  );
};

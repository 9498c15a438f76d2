import type { FC } from 'react';
import { random, useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Halo } from './Ground';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { shadesOf } from './solids';

const sparks = 34;
const bulb = { x: 300, y: 250 };

/** Scattered points drift, find their places, and where they meet a light goes on. */
export const Insight: FC<MotifProps> = ({ progress, size, tone }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const tints = [theme.accent, theme.value, theme.cost, colour];
  const lit = act.settle(0.56);
  const glow = Math.min(1, lit) * (0.86 + 0.14 * act.wave(2.2));
  const points = Array.from({ length: sparks }, (_, index) => {
    const angle = random(`insight-angle-${index}`) * 2 * Math.PI;
    const reach = 190 + random(`insight-reach-${index}`) * 110;
    const drift = act.seconds * (0.16 + random(`insight-drift-${index}`) * 0.2) * (index % 2 === 0 ? 1 : -1);
    const gather = act.travel(0.16 + (index / sparks) * 0.3, 0.9);
    const far = [
      bulb.x + Math.cos(angle + drift) * reach,
      bulb.y + 20 + Math.sin(angle + drift) * reach * 0.86,
    ] as const;
    const slot = (index / sparks) * 2 * Math.PI + act.seconds * 0.22;
    const ring = index % 2 === 0 ? 205 : 246;
    const near = [bulb.x + Math.cos(slot) * ring, bulb.y + Math.sin(slot) * ring] as const;
    return {
      index,
      x: far[0] + (near[0] - far[0]) * gather,
      y: far[1] + (near[1] - far[1]) * gather,
      tint: tints[index % tints.length] ?? colour,
      gather,
    };
  });
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={bulb.x} y={bulb.y} radius={300} opacity={0.2 + 0.8 * glow} />
      <Live>
        {points.map(({ index, x, y, tint, gather }) => {
          const next = points[(index + 2) % sparks];
          const pulse = Math.max(0, 1 - Math.abs(act.phase(2.6) * sparks - index) / 3) * Math.min(1, lit);
          return (
            <g key={index}>
              {next && (
                <path
                  d={`M${x} ${y}L${next.x} ${next.y}`}
                  stroke={tint}
                  strokeOpacity={0.5 * Math.min(gather, next.gather)}
                  strokeWidth={2}
                />
              )}
              <circle cx={x} cy={y} r={7 + pulse * 6} fill={mix(tint, '#ffffff', pulse * 0.6)} />
            </g>
          );
        })}
        {Array.from({ length: 12 }, (_, index) => {
          const angle = (index / 12) * 2 * Math.PI;
          const [inner, outer] = [140, 140 + 40 * Math.min(1, lit) * (0.8 + 0.2 * act.wave(1.2, index / 6))];
          return (
            <path
              key={index}
              d={`M${bulb.x + Math.cos(angle) * inner} ${bulb.y - 14 + Math.sin(angle) * inner}L${bulb.x + Math.cos(angle) * outer} ${bulb.y - 14 + Math.sin(angle) * outer}`}
              stroke={colour}
              strokeWidth={8}
              opacity={index === 3 ? 0 : Math.min(1, lit)}
            />
          );
        })}
      </Live>
      <ContactShadow x={bulb.x} y={540} rx={120} opacity={0.7} />
      <Sprite id="bulb-off" width={280} height={380} x={bulb.x} y={bulb.y + 62} still>
        <BulbArt colour={mix(theme.muted, theme.raised, 0.35)} />
      </Sprite>
      <Sprite
        id={`bulb-${colour}`}
        width={280}
        height={380}
        x={bulb.x}
        y={bulb.y + 62}
        opacity={Math.min(1, lit)}
        scale={1 + 0.03 * (Math.max(1, lit) - 1)}
        still
      >
        <BulbArt colour={colour} />
      </Sprite>
    </MotifStage>
  );
};

const BulbArt: FC<{ readonly colour: string }> = ({ colour }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  const metal = shadesOf(mix(theme.muted, '#3A4560', 0.35), theme);
  return (
    <>
      <defs>
        <radialGradient id="bu" cx="40%" cy="34%" r="75%">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.85)} />
          <stop offset="0.45" stopColor={mix(colour, '#ffffff', 0.2)} />
          <stop offset="1" stopColor={shades.leftLow} />
        </radialGradient>
        <linearGradient id="bm" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={metal.top} />
          <stop offset="0.4" stopColor={metal.left} />
          <stop offset="1" stopColor={metal.rightLow} />
        </linearGradient>
      </defs>
      <path
        d="M140 12 C206 12 252 60 252 122 C252 186 196 206 190 262 H90 C84 206 28 186 28 122 C28 60 74 12 140 12 Z"
        fill="url(#bu)"
        stroke={shades.edge}
        strokeWidth={3}
      />
      <path
        d="M58 108 C60 72 88 46 124 42"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.75}
        strokeWidth={11}
        strokeLinecap="round"
      />
      <path
        d="M112 256 L104 168 L124 186 L140 164 L156 186 L176 168 L168 256"
        fill="none"
        stroke={shades.rightLow}
        strokeWidth={6}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {[268, 298, 328].map((y, index) => (
        <rect key={y} x={92 + index * 5} y={y} width={96 - index * 10} height={25} rx={11} fill="url(#bm)" />
      ))}
      <ellipse cx={140} cy={358} rx={24} ry={9} fill={metal.rightLow} />
    </>
  );
};

import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { toneColour, useTheme } from '../theme';
import { Halo } from './Ground';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { shadesOf } from './solids';

const satellites = [
  { radius: 228, speed: 9, offset: 0, size: 46, tone: 'value' },
  { radius: 228, speed: 9, offset: 0.5, size: 30, tone: 'attention' },
  { radius: 272, speed: -14, offset: 0.2, size: 36, tone: 'accent' },
  { radius: 272, speed: -14, offset: 0.62, size: 24, tone: 'cost' },
] as const;

/** Any idea: its icon on a struck medallion, a dial that fills round it and small bodies that circle it. */
export const Medallion: FC<MotifProps> = ({ progress, size, tone, icon }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const shades = shadesOf(colour, theme);
  const arrive = act.settle(0);
  const filled = act.between(0.12, 0.85);
  const around = 2 * Math.PI * 190;
  const bodies = satellites.map((body) => {
    const angle = 2 * Math.PI * (act.seconds / body.speed + body.offset) - Math.PI / 2;
    return {
      ...body,
      x: 300 + Math.cos(angle) * body.radius,
      y: 300 + Math.sin(angle) * body.radius * 0.36,
      front: Math.sin(angle) > 0,
    };
  });
  const ball = (body: (typeof bodies)[number], index: number) => {
    const tint = toneColour(theme, body.tone);
    return (
      <Sprite
        key={index}
        id={`ball-${tint}`}
        width={50}
        height={50}
        x={body.x}
        y={body.y}
        scale={(body.size / 50) * act.settle(0.05 + index * 0.04) * (body.front ? 1.1 : 0.8)}
      >
        <Ball colour={tint} />
      </Sprite>
    );
  };
  return (
    <MotifStage size={size}>
      <Halo colour={colour} x={300} y={300} radius={300} opacity={0.75 + 0.25 * act.wave(4)} />
      <Live opacity={0.5 * arrive}>
        <ellipse
          cx={300}
          cy={300}
          rx={228}
          ry={82}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray="3 9"
          strokeDashoffset={-act.seconds * 14}
        />
        <ellipse
          cx={300}
          cy={300}
          rx={272}
          ry={98}
          stroke={theme.muted}
          strokeWidth={1.5}
          strokeDasharray="3 11"
          strokeDashoffset={act.seconds * 12}
        />
      </Live>
      {bodies.map((body, index) => (body.front ? null : ball(body, index)))}
      <Sprite
        id={`medal-${colour}`}
        width={420}
        height={420}
        x={300}
        y={300 + 6 * act.wave(3.4)}
        scale={0.6 + 0.4 * arrive}
        opacity={Math.min(1, arrive * 2)}
        zoom={1.1}
      >
        <defs>
          <linearGradient id="m0" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor={shades.edge} />
            <stop offset="0.45" stopColor={colour} />
            <stop offset="1" stopColor={shades.rightLow} />
          </linearGradient>
          <linearGradient id="m1" x1="1" y1="1" x2="0" y2="0">
            <stop offset="0" stopColor={shades.top} />
            <stop offset="0.5" stopColor={shades.leftLow} />
            <stop offset="1" stopColor={shades.rightLow} />
          </linearGradient>
          <radialGradient id="m2" cx="38%" cy="30%" r="80%">
            <stop offset="0" stopColor={mix(shades.right, colour, 0.5)} />
            <stop offset="1" stopColor={mix(shades.rightLow, theme.groundDeep, 0.35)} />
          </radialGradient>
        </defs>
        <circle cx={210} cy={222} r={172} fill={shades.rightLow} />
        <circle cx={210} cy={210} r={172} fill="url(#m0)" />
        <circle cx={210} cy={210} r={154} fill="url(#m1)" />
        <circle cx={210} cy={210} r={142} fill="url(#m2)" />
        {Array.from({ length: 48 }, (_, index) => (
          <rect
            key={index}
            x={208.6}
            y={42}
            width={2.8}
            height={index % 4 === 0 ? 11 : 7}
            fill={shades.rightLow}
            opacity={0.7}
            transform={`rotate(${index * 7.5} 210 210)`}
          />
        ))}
        <path
          d="M96 150 A 142 142 0 0 1 320 122"
          fill="none"
          stroke="#ffffff"
          strokeOpacity={0.35}
          strokeWidth={5}
          strokeLinecap="round"
        />
        <Icon
          name={icon}
          x={126}
          y={131}
          size={168}
          colour={mix(shades.rightLow, '#000000', 0.4)}
          strokeWidth={1.7}
        />
        <Icon name={icon} x={126} y={126} size={168} colour={shades.edge} strokeWidth={1.7} />
      </Sprite>
      <Live>
        <circle
          cx={300}
          cy={300 + 6 * act.wave(3.4)}
          r={190}
          stroke={theme.attention}
          strokeWidth={7}
          strokeDasharray={`${filled * around} ${around}`}
          transform="rotate(-90 300 300)"
          opacity={filled > 0 ? 0.95 : 0}
        />
      </Live>
      {bodies.map((body, index) => (body.front ? ball(body, index) : null))}
    </MotifStage>
  );
};

/** A lit ball in a square of 50 px. */
export const Ball: FC<{ readonly colour: string }> = ({ colour }) => (
  <>
    <defs>
      <radialGradient id="bl" cx="36%" cy="30%" r="75%">
        <stop offset="0" stopColor={mix(colour, '#ffffff', 0.75)} />
        <stop offset="0.35" stopColor={colour} />
        <stop offset="1" stopColor={mix(colour, '#060B18', 0.6)} />
      </radialGradient>
    </defs>
    <circle cx={25} cy={25} r={23} fill="url(#bl)" />
  </>
);

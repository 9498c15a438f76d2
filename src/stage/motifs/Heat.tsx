import type { FC } from 'react';
import { useVideoConfig } from 'remotion';
import { mix } from '../colour';
import { Icon } from '../Icon';
import { toneColour, useTheme } from '../theme';
import { ContactShadow, Ground, Halo } from './Ground';
import type { MotifProps } from './motif';
import { actOf } from './motif';
import { Live, MotifStage, Sprite } from './MotifStage';
import { quietColour, shadesOf } from './solids';

const tube = { x: 392, top: 60, bottom: 420, width: 44 };

/** A thermometer that rises from cold to its mark and stays there, and what stands beside it taking on the warmth. */
export const Heat: FC<MotifProps> = ({ progress, size, tone, icon }) => {
  const theme = useTheme();
  const { fps } = useVideoConfig();
  const act = actOf(progress, fps);
  const colour = toneColour(theme, tone);
  const cold = theme.accent;
  const warmth = act.between(0.08, 0.7);
  const level = 0.14 + 0.64 * warmth * (2 - warmth) + 0.012 * act.wave(1.7) * warmth;
  const liquid = mix(cold, colour, warmth);
  const top = tube.bottom - (tube.bottom - tube.top) * level;
  const reached = act.settle(0.7);
  return (
    <MotifStage size={size}>
      <Ground tint={warmth > 0.5 ? colour : cold} y={430} edge={306} />
      <Halo colour={colour} x={210} y={300} radius={230} opacity={warmth * (0.8 + 0.2 * act.wave(1.3))} />
      <Live>
        {[0, 1, 2, 3, 4].map((index) => {
          const rise = act.phase(2.4, index / 5);
          const x = 110 + index * 46;
          const y = 196 - rise * 130;
          return (
            <path
              key={index}
              d={`M${x} ${y}c-16 -18 16 -34 0 -54s16 -34 0 -50`}
              stroke={mix(colour, theme.attention, index / 5)}
              strokeWidth={8}
              opacity={Math.sin(rise * Math.PI) * warmth * 0.85}
            />
          );
        })}
      </Live>
      <ContactShadow x={204} y={452} rx={130} opacity={0.8} />
      <Sprite id={`heat-cold-${cold}-${icon}`} width={240} height={260} x={204} y={336}>
        <CoreArt colour={mix(cold, theme.raised, 0.35)} icon={icon} />
      </Sprite>
      <Sprite
        id={`heat-hot-${colour}-${icon}`}
        width={240}
        height={260}
        x={204}
        y={336}
        opacity={warmth}
        scale={1 + 0.015 * act.wave(1.3) * warmth}
      >
        <CoreArt colour={colour} icon={icon} />
      </Sprite>
      <ContactShadow x={tube.x} y={500} rx={84} opacity={0.8} />
      <Sprite id={`tube-${colour}`} width={180} height={480} x={tube.x} y={268}>
        <TubeArt />
      </Sprite>
      <Live>
        <path d={`M${tube.x} ${tube.bottom + 26}V${top}`} stroke={liquid} strokeWidth={tube.width - 14} />
        <circle cx={tube.x} cy={tube.bottom + 30} r={39} fill={liquid} />
        <path
          d={`M${tube.x - 8} ${tube.bottom}V${top + 10}`}
          stroke="#ffffff"
          strokeOpacity={0.45}
          strokeWidth={5}
        />
        <circle cx={tube.x - 13} cy={tube.bottom + 18} r={9} fill="#ffffff" opacity={0.6} />
        {Array.from({ length: 11 }, (_, index) => {
          const share = index / 10;
          const passed = level >= share * 0.92 + 0.06;
          const y = tube.bottom - 20 - share * (tube.bottom - tube.top - 44);
          return (
            <path
              key={index}
              d={`M${tube.x + 36} ${y}h${index % 5 === 0 ? 34 : 20}`}
              stroke={passed ? mix(cold, colour, share) : theme.muted}
              strokeOpacity={passed ? 1 : 0.4}
              strokeWidth={5}
            />
          );
        })}
        <g
          transform={`translate(${tube.x + 84 + (1 - Math.min(1, reached)) * 40} ${tube.bottom - (tube.bottom - tube.top) * 0.78})`}
          opacity={Math.min(1, reached * 2)}
        >
          <path d="M0 0L26 -17V17Z" fill={theme.attention} />
          <circle
            cx={48}
            cy={0}
            r={21}
            fill={mix(theme.raised, theme.attention, 0.3)}
            stroke={theme.attention}
            strokeWidth={3}
          />
          <path d="M39 1L46 8L58 -7" stroke={theme.attention} strokeWidth={5} />
        </g>
      </Live>
    </MotifStage>
  );
};

const CoreArt: FC<{ readonly colour: string; readonly icon: string }> = ({ colour, icon }) => {
  const theme = useTheme();
  const shades = shadesOf(colour, theme);
  return (
    <>
      <defs>
        <radialGradient id="hc" cx="36%" cy="28%" r="80%">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.6)} />
          <stop offset="0.5" stopColor={colour} />
          <stop offset="1" stopColor={shades.rightLow} />
        </radialGradient>
      </defs>
      <ellipse cx={120} cy={208} rx={112} ry={40} fill={shades.rightLow} />
      <path d="M8 160 A 112 112 0 0 1 232 160 V196 A 112 44 0 0 1 8 196 Z" fill="url(#hc)" />
      <path
        d="M46 110 A 88 88 0 0 1 108 66"
        fill="none"
        stroke="#ffffff"
        strokeOpacity={0.6}
        strokeWidth={8}
        strokeLinecap="round"
      />
      <Icon
        name={icon}
        x={66}
        y={106}
        size={108}
        colour={mix(shades.rightLow, '#000000', 0.35)}
        strokeWidth={1.9}
      />
      <Icon name={icon} x={66} y={102} size={108} colour={shades.edge} strokeWidth={1.9} />
    </>
  );
};

const TubeArt: FC = () => {
  const theme = useTheme();
  const body = quietColour(theme, theme.text, 0.25);
  const shape =
    'M90 14 C108 14 120 28 120 46 V348 C140 362 150 382 150 404 A 60 60 0 0 1 30 404 C30 382 40 362 60 348 V46 C60 28 72 14 90 14 Z';
  return (
    <>
      <defs>
        <linearGradient id="tb" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor={mix(body, '#ffffff', 0.65)} />
          <stop offset="0.35" stopColor={mix(body, '#060B18', 0.5)} />
          <stop offset="1" stopColor={mix(body, '#060B18', 0.2)} />
        </linearGradient>
      </defs>
      <path d={shape} fill="#020510" opacity={0.4} transform="translate(6 12)" />
      <path d={shape} fill="url(#tb)" stroke={mix(body, '#ffffff', 0.7)} strokeWidth={4} />
      <path d="M74 60V330" stroke="#ffffff" strokeOpacity={0.4} strokeWidth={5} strokeLinecap="round" />
    </>
  );
};

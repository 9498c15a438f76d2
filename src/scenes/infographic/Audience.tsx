import type { FC } from 'react';
import { memo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { blend, enter, pulse, ramp, settle, travel } from '../../stage/motion';
import type { Point } from '../../stage/slab-shape';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';

interface AudienceProps {
  readonly names: readonly string[];
  /** When each is named. */
  readonly at: readonly Frames[];
  /** Where each one's light lands in the picture. */
  readonly target: (index: number) => Point;
}

const top = 588;
const left = 96;
const badge = 76;

/** The people it is made for: each steps up as they are named and sends a light into the picture. */
export const Audience: FC<AudienceProps> = ({ names, at, target }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const row = Math.min(94, 310 / names.length);
  const scale = Math.min(1, (row - 8) / badge);
  return (
    <>
      {names.map((name, index) => {
        const from = at[index] ?? 0;
        if (frame < from) return null;
        const landed = settle(frame, fps, from);
        const lit = enter(frame, fps, from);
        const spoken = pulse(frame, from, 1.1 * fps);
        const y = top + index * row;
        const flight = travel(frame, fps, from + 0.25 * fps, 0.8);
        const [toX, toY] = target(index);
        const [fromX, fromY] = [left + (badge * scale) / 2, y + (badge * scale) / 2];
        const arc = -Math.sin(flight * Math.PI) * 130;
        const light = flight > 0 && flight < 1 ? 1 : 0;
        const ring = pulse(frame, Math.round(from + 1.05 * fps), 0.6 * fps);
        const wave = ramp(frame, from + 1.05 * fps, 0.6 * fps);
        return (
          <div key={name}>
            <div
              style={{
                position: 'absolute',
                left,
                top: y,
                transformOrigin: '0 0',
                transform: `translateX(${(1 - landed) * -60}px) scale(${scale})`,
                opacity: lit,
              }}
            >
              <PersonBadge tone={index} />
            </div>
            <div
              style={{
                position: 'absolute',
                left: left + badge * scale + 24,
                top: y,
                height: badge * scale,
                display: 'flex',
                alignItems: 'center',
                opacity: lit,
                transform: `translateX(${(1 - lit) * -24}px)`,
              }}
            >
              <Text
                size={34}
                minSize={28}
                weight={600}
                maxWidth={270}
                maxLines={2}
                lineHeight={1.1}
                colour={mix(theme.text, theme.value, spoken)}
              >
                {name.charAt(0).toUpperCase() + name.slice(1)}
              </Text>
            </div>
            <div
              style={{
                position: 'absolute',
                left: blend(fromX, toX, flight) - 11,
                top: blend(fromY, toY, flight) + arc - 11,
                width: 22,
                height: 22,
                borderRadius: 11,
                backgroundColor: theme.value,
                border: `5px solid ${mix(theme.value, '#ffffff', 0.8)}`,
                boxSizing: 'border-box',
                opacity: light,
              }}
            />
            <div
              style={{
                position: 'absolute',
                left: toX - 40,
                top: toY - 40,
                width: 80,
                height: 80,
                boxSizing: 'border-box',
                borderRadius: 40,
                border: `4px solid ${theme.value}`,
                opacity: ring,
                transform: `scale(${0.3 + 1.1 * wave})`,
              }}
            />
          </div>
        );
      })}
    </>
  );
};

/** A head and shoulders in a round badge; neighbours differ a little. */
const PersonBadge = memo(function PersonBadge({ tone }: { readonly tone: number }) {
  const theme = useTheme();
  const colour = [theme.value, theme.accent, theme.attention][tone % 3] ?? theme.value;
  const id = `person-${tone}`;
  return (
    <Bake width={badge} height={badge} zoom={1.2}>
      <defs>
        <linearGradient id={`${id}-ground`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor={mix(theme.raised, colour, 0.34)} />
          <stop offset="1" stopColor={mix(theme.raised, colour, 0.12)} />
        </linearGradient>
        <linearGradient id={`${id}-body`} x1="0" y1="0" x2="0.4" y2="1">
          <stop offset="0" stopColor={mix(colour, '#ffffff', 0.35)} />
          <stop offset="1" stopColor={mix(colour, theme.groundDeep, 0.12)} />
        </linearGradient>
        <clipPath id={`${id}-clip`}>
          <circle cx={38} cy={38} r={34} />
        </clipPath>
      </defs>
      <circle
        cx={38}
        cy={38}
        r={35.5}
        fill={`url(#${id}-ground)`}
        stroke={colour}
        strokeOpacity={0.8}
        strokeWidth={2.5}
      />
      <g clipPath={`url(#${id}-clip)`}>
        <path d="M10 84 C10 56 24 47 38 47 C52 47 66 56 66 84 Z" fill={`url(#${id}-body)`} />
        <path d="M31 40 h14 v9 c0 5 -14 5 -14 0 z" fill={mix(colour, theme.groundDeep, 0.25)} />
        <circle cx={38} cy={31} r={12.5} fill={mix(colour, '#ffffff', 0.62)} />
        <path
          d={
            tone % 3 === 1
              ? 'M25 31 C24 16 52 16 51 31 L51 42 L47 38 C48 28 44 25 38 25 C32 25 28 28 29 38 L25 42 Z'
              : 'M25.5 30 C25 15 51 15 50.5 30 C46 23 32 23 25.5 30 Z'
          }
          fill={mix(colour, theme.groundDeep, 0.55)}
        />
      </g>
    </Bake>
  );
});

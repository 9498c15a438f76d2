import type { FC, ReactNode } from 'react';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import { pollCard } from './poll-layout';

const edge = 40;

/** The raised card that comes up from below; `risen` is 0 to 1. */
export const PollCard: FC<{ risen: number; children: ReactNode }> = ({ risen, children }) => {
  const theme = useTheme();
  const { x, y, width, height } = pollCard;
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y,
        width,
        height,
        opacity: Math.min(1, risen * 1.4),
        transform: `translateY(${(1 - risen) * 160}px)`,
      }}
    >
      <Bake
        width={width + 2 * edge}
        height={height + 2 * edge}
        style={{ position: 'absolute', left: -edge, top: -edge }}
      >
        <defs>
          <linearGradient id="poll-card" x1="0" y1="0" x2="0" y2="1">
            <stop
              offset="0%"
              stopColor={mix(theme.raisedHigh, theme.accent, theme.name === 'dark' ? 0.05 : 0.03)}
            />
            <stop offset="55%" stopColor={theme.raised} />
            <stop offset="100%" stopColor={mix(theme.raised, theme.ground, 0.5)} />
          </linearGradient>
          <linearGradient id="poll-edge" x1="0" y1="0" x2="1" y2="0">
            <stop offset="0%" stopColor={theme.accent} stopOpacity={0.2} />
            <stop offset="50%" stopColor={theme.accent} />
            <stop offset="100%" stopColor={theme.accent} stopOpacity={0.2} />
          </linearGradient>
        </defs>
        {[28, 20, 13, 7].map((grown, index) => (
          <rect
            key={index}
            x={edge + 16 - grown / 2}
            y={edge + 22}
            width={width - 32 + grown}
            height={height - 8 + grown * 0.4}
            rx={36}
            fill={alpha(theme.groundDeep, 0.16)}
          />
        ))}
        <rect x={edge} y={edge} width={width} height={height} rx={36} fill="url(#poll-card)" />
        <rect
          x={edge + 1}
          y={edge + 1}
          width={width - 2}
          height={height - 2}
          rx={35}
          fill="none"
          stroke={alpha(theme.accent, 0.42)}
          strokeWidth={2}
        />
        <rect x={edge + 36} y={edge - 0.5} width={width - 72} height={2.5} fill="url(#poll-edge)" />
      </Bake>
      {children}
    </div>
  );
};

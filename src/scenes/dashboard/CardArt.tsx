import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import type { Theme } from '../../stage/theme';
import { card } from './dashboard-layout';

/** The card's own surface: contact shadow, face and amber edge. */
export const CardArt: FC<{ readonly theme: Theme }> = ({ theme }) => {
  const dark = theme.name === 'dark';
  return (
    <>
      <defs>
        <linearGradient id="dash-card" x1="0" y1="0" x2="0.2" y2="1">
          <stop offset="0%" stopColor={dark ? mix(theme.raisedHigh, theme.accent, 0.12) : theme.raised} />
          <stop offset="100%" stopColor={dark ? mix(theme.raised, theme.raisedHigh, 0.4) : theme.raised} />
        </linearGradient>
        <clipPath id="dash-card-clip">
          <rect x={20} y={10} width={card.width} height={card.height} rx={26} />
        </clipPath>
      </defs>
      {[0, 1, 2, 3, 4, 5].map((layer) => (
        <rect
          key={layer}
          x={20 - layer * 2.6}
          y={22 + layer * 1.6}
          width={card.width + layer * 5.2}
          height={card.height}
          rx={28 + layer * 2}
          fill={dark ? '#000000' : theme.text}
          opacity={dark ? 0.15 : 0.03}
        />
      ))}
      <rect x={20} y={10} width={card.width} height={card.height} rx={26} fill="url(#dash-card)" />
      <rect
        x={20}
        y={10}
        width={9}
        height={card.height}
        fill={theme.attention}
        clipPath="url(#dash-card-clip)"
      />
      <rect
        x={21}
        y={11}
        width={card.width - 2}
        height={card.height - 2}
        rx={25}
        fill="none"
        stroke={alpha(dark ? theme.accent : theme.line, dark ? 0.5 : 1)}
        strokeWidth={2}
      />
    </>
  );
};

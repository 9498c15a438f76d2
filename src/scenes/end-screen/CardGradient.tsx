import type { FC } from 'react';
import { useTheme } from '../../stage/theme';

/** The sheen of the closing card's areas. */
export const CardGradient: FC = () => {
  const theme = useTheme();
  return (
    <defs>
      <linearGradient id="end-card" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0%" stopColor={theme.raisedHigh} />
        <stop offset="100%" stopColor={theme.raised} />
      </linearGradient>
    </defs>
  );
};

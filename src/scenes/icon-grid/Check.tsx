import type { FC } from 'react';
import { mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { useTheme } from '../../stage/theme';

interface CheckProps {
  readonly size: number;
  readonly right: number;
  readonly top: number;
  readonly share: number;
  readonly opacity: number;
}

/** The mark of a tile whose card has been shown. */
export const Check: FC<CheckProps> = ({ size, right, top, share, opacity }) => {
  const theme = useTheme();
  return (
    <div
      style={{
        position: 'absolute',
        right,
        top,
        width: size,
        height: size,
        borderRadius: size,
        backgroundColor: mix(theme.raised, theme.value, 0.24),
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        transform: `scale(${0.4 + 0.6 * share})`,
        opacity: opacity * Math.min(1, share * 2),
      }}
    >
      <Icon name="check" size={size * 0.64} colour={theme.value} strokeWidth={2.6} />
    </div>
  );
};

import type { CSSProperties, FC } from 'react';
import { alpha } from './colour';
import { Text } from './Text';
import type { Tone } from './theme';
import { toneColour, useTheme } from './theme';

interface PillProps {
  readonly children: string;
  readonly tone?: Tone;
  readonly size?: number;
  readonly maxWidth?: number;
  readonly style?: CSSProperties;
}

/** A quiet tag in a hairline capsule. */
export const Pill: FC<PillProps> = ({ children, tone = 'neutral', size = 28, maxWidth = 520, style }) => {
  const theme = useTheme();
  const colour = toneColour(theme, tone);
  const neutral = tone === 'neutral';
  return (
    <div
      style={{
        flex: 'none',
        width: 'fit-content',
        padding: `${Math.round(size * 0.22)}px ${Math.round(size * 0.8)}px`,
        borderRadius: size,
        border: `2px solid ${neutral ? theme.line : alpha(colour, 0.45)}`,
        backgroundColor: neutral ? alpha(theme.raised, 0.6) : alpha(colour, 0.12),
        ...style,
      }}
    >
      <Text
        size={size}
        minSize={Math.min(28, size)}
        weight={500}
        colour={colour}
        lineHeight={1.2}
        maxWidth={maxWidth}
      >
        {children}
      </Text>
    </div>
  );
};

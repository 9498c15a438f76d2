import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { mix } from '../../stage/colour';
import { fitText } from '../../stage/fit-text';
import { ramp } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';

interface LitWordsProps {
  readonly text: string;
  /** When each of its words is heard. */
  readonly at: readonly Frames[];
  readonly size: number;
  readonly minSize: number;
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly weight: number;
  readonly family?: 'display' | 'text';
}

const lightSeconds = 0.18;

/** A sentence whose words light as they are heard. */
export const LitWords: FC<LitWordsProps> = ({
  text,
  at,
  size,
  minSize,
  maxWidth,
  maxLines,
  weight,
  family = 'text',
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const letterSpacingEm = family === 'display' ? -0.01 : 0;
  const { lines } = fitText({
    text,
    maxWidth,
    maxLines,
    maxSize: size,
    minSize,
    weight,
    family,
    letterSpacingEm,
  });
  const before = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.split(' ').length, 0),
  );
  return (
    <Text
      size={size}
      minSize={minSize}
      weight={weight}
      family={family}
      maxWidth={maxWidth}
      maxLines={maxLines}
      renderLine={(line, row) =>
        line.split(' ').map((word, index) => {
          const lit = ramp(frame, at[(before[row] ?? 0) + index] ?? at.at(-1) ?? 0, lightSeconds * fps);
          return (
            <span key={index} style={{ color: mix(mix(theme.muted, theme.ground, 0.35), theme.text, lit) }}>
              {index === 0 ? word : ` ${word}`}
            </span>
          );
        })
      }
    >
      {text}
    </Text>
  );
};

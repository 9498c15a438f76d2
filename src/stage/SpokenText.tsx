import type { ComponentProps, FC } from 'react';
import { Fragment } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Frames } from '../time/frames';
import { fitText } from './fit-text';
import { mix } from './colour';
import { enter, ramp } from './motion';
import { Text } from './Text';
import { useTheme } from './theme';

interface SpokenTextProps extends Omit<ComponentProps<typeof Text>, 'renderLine'> {
  /** When each word is heard; words beyond the last one come with it. Empty: all words stand from the start. */
  readonly words: readonly { readonly from: Frames }[];
  /** Words rise into their places, or stand there dim and light up. */
  readonly arrival?: 'rise' | 'light';
}

const lightSeconds = 0.18;

/** Type whose words rise into their places, or light up, as they are spoken. */
export const SpokenText: FC<SpokenTextProps> = ({ words, arrival = 'rise', ...text }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { family = 'text', size, minSize = 28, maxWidth = 1728, maxLines = 1, weight = 500, children } = text;
  const letterSpacingEm = family === 'display' ? -0.01 : 0;
  const { lines, size: fitted } = fitText({
    text: children,
    maxWidth,
    maxLines,
    maxSize: size,
    minSize: Math.min(minSize, size),
    weight,
    family,
    letterSpacingEm,
  });
  const firstWords = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.split(' ').length, 0),
  );
  return (
    <Text
      {...text}
      renderLine={(line, row) =>
        line.split(' ').map((word, index) => {
          const time = words[Math.min(words.length - 1, (firstWords[row] ?? 0) + index)];
          if (arrival === 'light') {
            const lit = time ? ramp(frame, time.from, lightSeconds * fps) : 1;
            const rest = mix(theme.muted, theme.ground, 0.35);
            return (
              <span key={index} style={{ color: mix(rest, text.colour ?? theme.text, lit) }}>
                {index === 0 ? word : ` ${word}`}
              </span>
            );
          }
          const shown = time ? enter(frame, fps, time.from) : 1;
          return (
            <Fragment key={index}>
              {index === 0 ? null : ' '}
              <span
                style={{
                  display: 'inline-block',
                  opacity: Math.min(1, shown * 1.15),
                  transform: `translateY(${(1 - shown) * fitted * 0.28}px)`,
                }}
              >
                {word}
              </span>
            </Fragment>
          );
        })
      }
    />
  );
};

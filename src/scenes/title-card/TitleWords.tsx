import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { mix } from '../../stage/colour';
import { fitText } from '../../stage/fit-text';
import { enter, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';

interface TitleWordsProps {
  readonly text: string;
  readonly at: Frames;
  /** When each word is heard, null for those that aren't. */
  readonly heard: readonly (Frames | null)[];
  readonly maxWidth: number;
}

const maxSize = 150;
const minSize = 60;
const maxLines = 4;

/** The title, large: its words rise from behind their line one by one, and those that are spoken are marked. */
export const TitleWords: FC<TitleWordsProps> = ({ text, at, heard, maxWidth }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { lines } = fitText({
    text,
    maxWidth,
    maxLines,
    maxSize,
    minSize,
    weight: 800,
    family: 'display',
    letterSpacingEm: -0.01,
  });
  const before = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.split(' ').length, 0),
  );
  return (
    <Text
      family="display"
      weight={800}
      size={maxSize}
      minSize={minSize}
      maxLines={maxLines}
      maxWidth={maxWidth}
      lineHeight={1.04}
      renderLine={(line, row) =>
        line.split(' ').map((word, index) => {
          const position = (before[row] ?? 0) + index;
          const risen = enter(frame, fps, staggered(at, fps, position, 0.09));
          const spoken = heard[position] ?? null;
          const marked = spoken === null ? 0 : travel(frame, fps, spoken, 0.45);
          return (
            <span key={index}>
              {index === 0 ? '' : ' '}
              <span
                style={{
                  position: 'relative',
                  display: 'inline-block',
                  overflow: 'hidden',
                  verticalAlign: 'bottom',
                  paddingBottom: '0.08em',
                  marginBottom: '-0.08em',
                }}
              >
                <span
                  style={{
                    position: 'absolute',
                    left: 0,
                    right: 0,
                    bottom: '0.1em',
                    height: '0.13em',
                    backgroundColor: theme.accent,
                    transformOrigin: '0 50%',
                    transform: `scaleX(${marked})`,
                  }}
                />
                <span
                  style={{
                    position: 'relative',
                    display: 'inline-block',
                    transform: `translateY(${(1 - risen) * 108}%)`,
                    color: mix(
                      theme.text,
                      mix(theme.accent, '#ffffff', theme.name === 'dark' ? 0.55 : 0),
                      marked,
                    ),
                  }}
                >
                  {word}
                </span>
              </span>
            </span>
          );
        })
      }
    >
      {text}
    </Text>
  );
};

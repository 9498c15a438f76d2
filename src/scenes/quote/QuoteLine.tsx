import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { displayFamily } from '../../stage/fonts';
import { blend, enter, settle } from '../../stage/motion';
import { useTheme } from '../../stage/theme';
import type { QuoteWord } from './quote-words';

interface QuoteLineProps {
  readonly words: readonly QuoteWord[];
  readonly size: number;
  readonly lineHeight: number;
}

/** One line of the quotation; each word rises as it is said, is struck when denied, underlined when affirmed. */
export const QuoteLine: FC<QuoteLineProps> = ({ words, size, lineHeight }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  return (
    <div
      style={{
        display: 'flex',
        height: lineHeight,
        whiteSpace: 'pre',
        fontFamily: `"${displayFamily}", sans-serif`,
        fontSize: size,
        fontWeight: 700,
        letterSpacing: '-0.01em',
      }}
    >
      {words.map((word, index) => {
        const said = enter(frame, fps, word.from);
        const turned = settle(frame, fps, word.turnsAt);
        const lit = mix(theme.muted, theme.text, said);
        const colour =
          word.side === 'denied'
            ? mix(lit, theme.muted, turned)
            : word.side === 'affirmed'
              ? mix(lit, theme.value, turned)
              : lit;
        const mark =
          word.side === 'denied'
            ? { top: '0.62em', colour: theme.cost, thick: 0.07 }
            : { top: '1.13em', colour: theme.value, thick: 0.06 };
        return (
          <div
            key={index}
            style={{
              position: 'relative',
              color: alpha(colour, blend(0.34, 1, said)),
              transform: `translateY(${(1 - said) * 0.14 * size}px)`,
            }}
          >
            {word.text}
            {index < words.length - 1 ? ' ' : ''}
            {word.side === 'plain' ? null : (
              <div
                style={{
                  position: 'absolute',
                  left: 0,
                  right: words[index + 1]?.side === word.side ? 0 : '0.22em',
                  top: mark.top,
                  height: mark.thick * size,
                  backgroundColor: mark.colour,
                  transformOrigin: 'left',
                  transform: `scaleX(${Math.min(1, turned)})`,
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
};

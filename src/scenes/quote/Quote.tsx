import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { fitText } from '../../stage/fit-text';
import { blend, enter, ramp, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { QuoteLine } from './QuoteLine';
import { quoteWords } from './quote-words';
import { VoiceRings } from './VoiceRings';
import type { QuoteProps } from './scene';

const left = 300;
const width = 1440;
const height = 560;

/** A quotation set large: words light as they are said, what is denied is struck, what is affirmed stays. */
export const Quote: FC<SceneProps<QuoteProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const opens = beats[0]?.from ?? 0;
  const words = quoteWords(props.text, lines, opens, fps);
  const fitted = fitText({
    text: props.text,
    maxWidth: width,
    maxLines: 5,
    maxSize: 96,
    minSize: 44,
    weight: 700,
    family: 'display',
    letterSpacingEm: -0.01,
  });
  const lineHeight = fitted.size * 1.2;
  const block = fitted.lines.length * lineHeight;
  const top = 500 - Math.min(block, height) / 2;
  const drift = blend(1, 1.03, ramp(frame, opens, durationInFrames));
  const arrives = travel(frame, fps, opens, 0.7);
  let first = 0;
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.12, 0.36]} strength={0.24} />
      <AbsoluteFill style={{ transform: `scale(${drift})` }}>
        <VoiceRings words={words} x={190} y={338} />
        <div
          style={{
            position: 'absolute',
            left: 96,
            top: 250,
            transform: `translateY(${(1 - arrives) * -46}px) scale(${blend(0.7, 1, arrives)})`,
            opacity: arrives,
          }}
        >
          <Bake width={190} height={170} zoom={1.1}>
            <defs>
              <linearGradient id="quote-mark" x1="0" y1="0" x2="0" y2="1">
                <stop offset="0%" stopColor={theme.text} />
                <stop offset="100%" stopColor={theme.accent} />
              </linearGradient>
            </defs>
            {[0, 98].map((x) => (
              <path
                key={x}
                transform={`translate(${x + 4} 8)`}
                fill="url(#quote-mark)"
                d="M0 96C0 42 26 10 76 0l8 18C58 28 46 44 44 64h34c4 0 6 2 6 6v66c0 4-2 6-6 6H6c-4 0-6-2-6-6Z"
              />
            ))}
          </Bake>
        </div>
        <div style={{ position: 'absolute', left, top, width }}>
          {fitted.lines.map((text, index) => {
            const from = first;
            first += text.split(' ').length;
            return (
              <QuoteLine
                key={index}
                words={words.slice(from, first)}
                size={fitted.size}
                lineHeight={lineHeight}
              />
            );
          })}
        </div>
        {props.author === null ? null : (
          <div
            style={{
              position: 'absolute',
              left,
              top: top + block + 36,
              opacity: enter(frame, fps, endOf(words.at(-1) ?? { from: opens, durationInFrames: 0 })),
            }}
          >
            <Text size={40} weight={500} colour={theme.muted} maxWidth={width}>{`— ${props.author}`}</Text>
          </div>
        )}
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

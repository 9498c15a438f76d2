import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { blend, enter, pulse, ramp, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { placeEssence, placeWhole, quoteBlock } from './place-words';
import { newsOf, quoteWords } from './quote-words';
import { QuoteWordMark } from './QuoteWordMark';
import { wordChanges } from './time-words';
import { VoiceRings } from './VoiceRings';
import type { QuoteProps } from './scene';

/** A rest longer than this leaves room for the essence of a contrast, which comes after a moment. */
const essenceSeconds = 1.8;
const waitsSeconds = 0.3;
/** While nothing is said, the voice goes on ringing. */
const echoSeconds = 1.1;

/** A quotation set large: words light as they are said, what is denied is struck, what is affirmed stays. */
export const Quote: FC<SceneProps<QuoteProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const opens = beats[0]?.from ?? 0;
  const words = quoteWords(props.text, lines, opens, fps);
  const whole = placeWhole(words);
  const rest = beats.at(-1)?.hold;
  const essence =
    rest && rest.durationInFrames > essenceSeconds * fps && lines.length > 0 ? placeEssence(words) : null;
  const changes =
    essence === null || !rest ? null : wordChanges(essence, rest.from + Math.round(waitsSeconds * fps), fps);
  const news = newsOf(words, fps);
  const beatOfMark = news.reduce((most, at) => Math.max(most, pulse(frame, at, 0.5 * fps)), 0);
  const spokenBy = endOf(words.at(-1) ?? { from: opens, durationInFrames: 0 });
  const echoes = Array.from(
    { length: Math.max(0, Math.ceil((durationInFrames - spokenBy) / (echoSeconds * fps))) },
    (_, index) => ({
      text: '',
      side: words.at(-1)?.side ?? 'plain',
      from: spokenBy + Math.round((index + 0.3) * echoSeconds * fps),
      durationInFrames: Math.round(0.8 * fps),
      turnsAt: spokenBy,
    }),
  );
  const drift = blend(1, 1.03, ramp(frame, opens, durationInFrames));
  const arrives = travel(frame, fps, opens, 0.7);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.12, 0.36]} strength={0.24} />
      <AbsoluteFill style={{ transform: `scale(${drift})`, transformOrigin: '5% 46%' }}>
        <VoiceRings words={[...words, ...echoes]} x={190} y={338} />
        <div
          style={{
            position: 'absolute',
            left: 96,
            top: 250,
            transform: `translateY(${(1 - arrives) * -46}px) scale(${blend(0.7, 1, arrives) + 0.09 * beatOfMark})`,
            transformOrigin: '50% 62%',
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
        <div style={{ position: 'absolute', left: quoteBlock.left, top: 0 }}>
          {words.map((word, index) => {
            const place = whole.places[index];
            const next = whole.places[index + 1];
            return place ? (
              <QuoteWordMark
                key={index}
                word={word}
                place={place}
                essence={essence?.[index] ?? null}
                change={changes?.[index] ?? null}
                goesOn={next !== undefined && next.top === place.top && words[index + 1]?.side === word.side}
              />
            ) : null;
          })}
        </div>
        {props.author === null ? null : (
          <div
            style={{
              position: 'absolute',
              left: quoteBlock.left,
              top: quoteBlock.middle + Math.min(whole.height, quoteBlock.height) / 2 + 36,
              opacity: enter(frame, fps, spokenBy),
            }}
          >
            <Text
              size={40}
              weight={500}
              colour={theme.muted}
              maxWidth={quoteBlock.width}
            >{`— ${props.author}`}</Text>
          </div>
        )}
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

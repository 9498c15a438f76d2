import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { endOf } from '../../time/span';
import type { TimedWord } from '../../plan/video-plan';
import { mix } from '../../stage/colour';
import { fitText } from '../../stage/fit-text';
import { short, shortTypeSize } from '../../stage/layout';
import { blend, enter, pulse, ramp, settle, staggered } from '../../stage/motion';
import { ShortGround } from '../../stage/ShortGround';
import { isStrongWord } from '../../stage/strong-phrase';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { ShortHookProps } from './scene';
import { slabCount, slabSeconds, slabShares, SlabStack } from './SlabStack';

const { safe } = short;
const textWidth = safe.right - safe.left;
/** How far the camera has come closer at the end. */
const pushIn = 1.07;
/** The figure leaves room for its own movement inside the safe area. */
const figureShare = 0.94;
const afterType = {
  maxSize: 66,
  minSize: shortTypeSize.least,
  weight: 700,
  family: 'display',
  maxWidth: textWidth,
  maxLines: 2,
  letterSpacingEm: -0.01,
} as const;

/** When the slabs are counted again once the sentence is over, in seconds after it. */
const restCounts = [0.1, 2.3] as const;
/** How many slabs stand on the first frame already: a feed shows that frame alone. */
const slabsAtFirst = 2;

/** The first two seconds: the strongest figure is the picture, or the title's words land one by one. */
export const ShortHook: FC<SceneProps<ShortHookProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const start = beats[0]?.from ?? 0;
  const { solid } = slabShares(props);
  const stacks = start - Math.round(fps * (slabsAtFirst * slabSeconds + 0.15));
  const locks = Math.max(
    start + Math.round(fps * 0.1),
    staggered(stacks, fps, props.kind === 'words' ? 0 : solid, slabSeconds),
  );
  const tone = props.kind === 'cut' ? 'value' : props.kind === 'share' ? 'cost' : 'accent';
  const colour = toneColour(theme, tone);
  const kick =
    pulse(frame, locks, Math.round(fps * 0.35)) +
    pulse(frame, staggered(stacks, fps, slabCount, slabSeconds), Math.round(fps * 0.3)) * 0.4;
  const words = lines.flatMap((line) => line.words);
  const figureAt = words.find(({ text }) => text.replace(/[.,;:!?]+$/, '') === props.figure)?.from ?? null;
  const said = figureAt === null ? 0 : pulse(frame, figureAt, Math.round(fps * 0.4));
  const told = lines.at(-1);
  const rests = told ? endOf(told.speech) : locks + fps;
  const counts = [
    ...(figureAt === null ? [] : [figureAt]),
    ...restCounts.map((seconds) => rests + seconds * fps),
  ].filter((from) => from >= locks);
  const push = blend(1, pushIn, ramp(frame, start, durationInFrames));
  const zoom = push * (1 + 0.035 * (kick + said));
  return (
    <AbsoluteFill style={{ backgroundColor: theme.ground }}>
      <AbsoluteFill
        style={{ transform: `translateY(${kick * 10}px) scale(${zoom})`, transformOrigin: '50% 70%' }}
      >
        <ShortGround tone={tone} variant={props.kind === 'words' ? 1 : 2} />
        <SlabStack hook={props} at={stacks} counts={counts} bottom={props.kind === 'words' ? 2230 : 1986} />
      </AbsoluteFill>
      {props.kind === 'words' ? (
        <Words text={props.before} at={start} colour={colour} />
      ) : (
        <Figure hook={props} locks={locks} colour={colour} said={said} words={words} />
      )}
    </AbsoluteFill>
  );
};

const Figure: FC<{
  readonly hook: ShortHookProps;
  readonly locks: number;
  readonly colour: string;
  /** 0 to 1 and back while the figure is said. */
  readonly said: number;
  readonly words: readonly TimedWord[];
}> = ({ hook, locks, colour, said, words }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const locked = settle(frame, fps, locks);
  const tail = hook.after.split(/\s+/).filter((word) => word !== '').length;
  const { lines } = fitText({ text: hook.after, ...afterType });
  const before = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.split(' ').length, 0),
  );
  const lead = hook.limit === '' ? '' : `${hook.limit.slice(0, 1).toUpperCase()}${hook.limit.slice(1)}`;
  return (
    <div style={{ position: 'absolute', left: safe.left, top: safe.top, width: textWidth }}>
      <div style={{ minHeight: 118, display: 'flex', alignItems: 'flex-end' }}>
        {hook.before !== '' && (
          <Text
            size={52}
            minSize={shortTypeSize.least}
            weight={600}
            maxWidth={textWidth}
            maxLines={2}
            colour={mix(theme.muted, theme.text, 0.45)}
            lineHeight={1.12}
          >
            {hook.before}
          </Text>
        )}
      </div>
      <div style={{ height: 92, marginTop: 4 }}>
        <Text size={shortTypeSize.title} minSize={50} weight={700} family="display" maxWidth={textWidth}>
          {lead}
        </Text>
      </div>
      <div
        style={{
          height: 300,
          display: 'flex',
          alignItems: 'center',
          transformOrigin: '0 50%',
          transform: `scale(${0.9 + 0.1 * locked + 0.04 * said})`,
        }}
      >
        <Text
          size={hook.figure.length > 6 && hook.figure.includes(' ') ? 168 : shortTypeSize.hook}
          maxLines={hook.figure.includes(' ') ? 2 : 1}
          minSize={120}
          weight={800}
          family="display"
          colour={colour}
          maxWidth={textWidth * figureShare}
          lineHeight={0.9}
        >
          {hook.figure}
        </Text>
      </div>
      <div style={{ marginTop: 10 }}>
        <Text
          size={afterType.maxSize}
          minSize={afterType.minSize}
          weight={afterType.weight}
          family={afterType.family}
          maxWidth={afterType.maxWidth}
          maxLines={afterType.maxLines}
          renderLine={(line, index) => (
            <div>
              {line.split(' ').map((word, at) => {
                const position = (before[index] ?? 0) + at;
                const heard = words.at(position - tail);
                const lit = heard === undefined ? 1 : enter(frame, fps, heard.from);
                return (
                  <span key={at} style={{ color: mix(theme.muted, theme.text, lit) }}>
                    {at === 0 ? word : ` ${word}`}
                  </span>
                );
              })}
            </div>
          )}
        >
          {hook.after}
        </Text>
      </div>
    </div>
  );
};

const Words: FC<{ readonly text: string; readonly at: number; readonly colour: string }> = ({
  text,
  at,
  colour,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  let order = 0;
  return (
    <div style={{ position: 'absolute', left: safe.left, top: safe.top + 12, width: textWidth }}>
      <Text
        size={150}
        minSize={64}
        weight={800}
        family="display"
        maxWidth={textWidth}
        maxLines={5}
        lineHeight={1.02}
        renderLine={(line) => (
          <div style={{ display: 'flex', gap: '0.24em' }}>
            {line.split(' ').map((word, index) => {
              const landed = settle(frame, fps, staggered(at, fps, order++, 0.11));
              return (
                <span
                  key={index}
                  style={{
                    display: 'inline-block',
                    opacity: Math.min(1, landed * 2),
                    transform: `translateY(${(1 - landed) * 70}px)`,
                    color: isStrongWord(word) && index === line.split(' ').length - 1 ? colour : theme.text,
                  }}
                >
                  {word}
                </span>
              );
            })}
          </div>
        )}
      >
        {text}
      </Text>
    </div>
  );
};

import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { askLayout, headerBaseline } from '../../stage/ask-layout';
import { Backdrop } from '../../stage/Backdrop';
import { Field } from '../../stage/fields/Field';
import { Icon } from '../../stage/Icon';
import { blend, enter, settle, staggered, travel } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { SpokenText } from '../../stage/SpokenText';
import { wordLength } from '../../stage/spoken-pace';
import { Text } from '../../stage/Text';
import { ThinkRing } from '../../stage/ThinkRing';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat, lineOf } from '../find-beat';
import { choiceMoments, thinkOf } from './choice-moments';
import { choicePictures } from './poll-choices';
import { pollWords } from './poll.data';
import { PollCard } from './PollCard';
import { ChoiceSlot, PollChoice } from './PollChoice';
import { choiceBoxes, pollCard } from './poll-layout';
import type { PollProps } from './scene';

/** A poll: the question just asked shrinks to the top, its field flattens behind a card, choices arrive on it. */
export const Poll: FC<SceneProps<PollProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const arrive = findBeat(beats, 'arrive').from;
  const moved = travel(frame, fps, arrive);
  const risen = enter(frame, fps, staggered(arrive, fps, 3));
  /** True where something was said before it, as the question's own scene shows it. */
  const follows = props.fieldSeed !== props.asked;
  const think = thinkOf(beats);
  const spoken = think ? lineOf(think, lines) : null;
  const moments = think
    ? choiceMoments(think, props.options.length, wordLength(lines))
    : { pictures: [], pops: [], sweep: [] };
  const pictures = choicePictures(props.options);
  const boxes = choiceBoxes(props.options.length);
  const visited = moments.sweep
    .slice(0, -1)
    .findIndex(({ from, durationInFrames }) => frame >= from && frame < from + durationInFrames);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.62, 0.45]} strength={0.16} />
      <Field
        name={props.field}
        seed={props.fieldSeed}
        horizon={blend(props.asked === null ? 300 : askLayout(props.asked, follows).horizon, 224, moved)}
        bottom={blend(890, 330, moved)}
        unrest={blend(0.62, 0.34, moved)}
        tones={props.tones}
      />
      {props.asked === null ? null : <Asked text={props.asked} follows={follows} moved={moved} />}
      <PollCard risen={risen}>
        <div
          style={{
            position: 'absolute',
            left: 56,
            top: 48,
            backgroundColor: theme.accent,
            borderRadius: 40,
            padding: '7px 30px',
          }}
        >
          <Text size={32} weight={650} colour={theme.onAccent}>
            {pollWords.tag}
          </Text>
        </div>
        {!props.authored && props.options.length > 0 ? (
          <div style={{ position: 'absolute', left: 196, top: 55 }}>
            <Text size={28} colour={theme.muted}>
              {pollWords.ownChoice}
            </Text>
          </div>
        ) : null}
        <div
          style={{
            position: 'absolute',
            left: 56,
            top: 112,
            height: 200,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <SpokenText
            family="display"
            weight={700}
            size={74}
            minSize={44}
            maxLines={2}
            maxWidth={1370}
            words={spoken?.words ?? []}
          >
            {props.question}
          </SpokenText>
        </div>
        {boxes.map((box, index) => (
          <ChoiceSlot
            key={`slot-${index}`}
            box={box}
            shown={enter(frame, fps, staggered(arrive, fps, 7 + index * 2))}
          />
        ))}
        {boxes.map((box, index) => (
          <PollChoice
            key={index}
            name={props.options[index] ?? ''}
            picture={pictures[index] ?? { type: 'icon' }}
            box={box}
            drawnAt={moments.pictures[index] ?? arrive}
            arrivesAt={moments.pops[index] ?? arrive}
            visit={moments.sweep[index] ?? null}
            dimmed={visited >= 0 && visited !== index}
          />
        ))}
        {props.options.length === 0 ? <Comments at={think?.hold.from ?? arrive} /> : null}
        {think ? <ThinkRing x={1728 - 56 - 72} y={126} radius={72} span={think.hold} stays /> : null}
      </PollCard>
    </AbsoluteFill>
  );
};

/** The question just asked, from where it filled the screen to a line at the top. */
const Asked: FC<{ text: string; follows: boolean; moved: number }> = ({ text, follows, moved }) => {
  const theme = useTheme();
  const big = askLayout(text, follows);
  return (
    <>
      {moved < 1 ? (
        <div
          style={{
            position: 'absolute',
            left: big.x,
            top: big.top,
            opacity: 1 - Math.min(1, moved * 1.5),
            transform: `translateY(${-110 * moved}px) scale(${1 - 0.6 * moved})`,
            transformOrigin: '0 0',
          }}
        >
          <Text
            family="display"
            weight={750}
            size={big.size}
            minSize={big.minSize}
            maxLines={big.maxLines}
            maxWidth={big.maxWidth}
            lineHeight={big.lineHeight}
          >
            {text}
          </Text>
        </div>
      ) : null}
      <OnBaseline
        x={96}
        baseline={headerBaseline}
        style={{ opacity: Math.max(0, moved * 2 - 1), transform: `translateY(${(1 - moved) * 60}px)` }}
      >
        <Text family="display" weight={650} size={46} minSize={30} maxWidth={1728} colour={theme.muted}>
          {text}
        </Text>
      </OnBaseline>
    </>
  );
};

/** Where there is nothing to choose from, a bubble asks for words. */
const Comments: FC<{ at: number }> = ({ at }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const landed = settle(frame, fps, at);
  const dots = [0, 1, 2].map((index) => 0.5 + 0.5 * Math.sin(((frame - at) / fps) * 4 - index * 0.9));
  return (
    <div
      style={{
        position: 'absolute',
        left: 56,
        top: pollCard.choicesTop,
        width: pollCard.width - 112,
        height: pollCard.choicesHeight,
        borderRadius: 26,
        backgroundColor: mix(theme.raised, theme.ground, 0.5),
        border: `2px solid ${alpha(theme.accent, 0.5)}`,
        display: 'flex',
        alignItems: 'center',
        gap: 36,
        paddingLeft: 56,
        boxSizing: 'border-box',
        opacity: Math.min(1, landed),
        transform: `translateY(${(1 - landed) * 50}px)`,
      }}
    >
      <Icon name={'message-circle'} size={96} colour={theme.accent} strokeWidth={1.6} />
      <Text size={48} weight={600} maxWidth={900}>
        {pollWords.comments}
      </Text>
      <div style={{ display: 'flex', gap: 16 }}>
        {dots.map((lift, index) => (
          <div
            key={index}
            style={{
              width: 22,
              height: 22,
              borderRadius: 11,
              backgroundColor: mix(theme.line, theme.accent, lift),
              transform: `translateY(${-10 * lift}px)`,
            }}
          />
        ))}
      </div>
    </div>
  );
};

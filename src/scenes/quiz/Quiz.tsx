import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Field } from '../../stage/fields/Field';
import { blend, enter, exit, motionSeconds, pulse, settle, staggered, travel } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { SpokenText } from '../../stage/SpokenText';
import { Text } from '../../stage/Text';
import { ThinkRing } from '../../stage/ThinkRing';
import { useTheme } from '../../stage/theme';
import { main } from '../../stage/layout';
import type { TimedWord } from '../../plan/video-plan';
import { endOf } from '../../time/span';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { AnswerRings } from './AnswerRings';
import { cardPlaces, stackPlaces } from './quiz-layout';
import { quizMoments } from './quiz-moments';
import { quizWords } from './quiz.data';
import { QuizCard } from './QuizCard';
import type { QuizProps } from './scene';

/** A quiz with cards: dealt as the question is asked, turned up, thought about, and the right one lights up. */
export const Quiz: FC<SceneProps<QuizProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const cards: readonly string[] = props.quiz?.options ?? props.terms;
  const moments = quizMoments(beats, lines, cards.length, props.quiz !== null);
  const arrive = findBeat(beats, 'arrive').from;
  const think = beats.find(({ name }) => name === 'think');
  const said = (index: number): readonly TimedWord[] =>
    lines.filter(({ source }) => source.index === index).flatMap(({ words }) => words);
  const asks = props.quiz !== null;
  const askedAt = said(1)[0]?.from ?? think?.from ?? arrive;
  const handedOver = asks
    ? travel(frame, fps, askedAt - Math.round(fps * motionSeconds.enter), motionSeconds.enter)
    : 0;
  const revealed = moments.reveal === null ? 0 : Math.min(1, settle(frame, fps, moments.reveal));
  const explained =
    props.quiz?.why != null ? travel(frame, fps, moments.reveal ?? 0) * (moments.reveal === null ? 0 : 1) : 0;
  const stack = stackPlaces(cards.length);
  const open = cardPlaces(cards.length, false);
  const lowered = cardPlaces(cards.length, true);
  const places = open.map((place, index) => ({
    ...place,
    y: blend(place.y, lowered[index]?.y ?? place.y, explained),
    height: blend(place.height, lowered[index]?.height ?? place.height, explained),
  }));
  const right = props.quiz === null ? undefined : places[props.quiz.answer];
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.68, 0.42]} strength={0.16} />
      <Field
        name="orbit"
        seed={props.prompt}
        horizon={420}
        bottom={940}
        unrest={0.8}
        tones={['accent', 'attention']}
        opacity={(cards.length > 0 ? 0.34 : 0.9) * enter(frame, fps, arrive) * (1 - 0.6 * handedOver)}
      />
      <Header text={props.prompt} asks={asks} handedOver={handedOver} arrive={arrive} />
      {handedOver < 1 ? (
        <div
          style={{
            position: 'absolute',
            left: main.margin,
            top: 232,
            opacity: 1 - Math.min(1, handedOver * 1.6),
            transform: `translateY(${-110 * handedOver}px) scale(${1 - 0.55 * handedOver})`,
            transformOrigin: '0 0',
          }}
        >
          <SpokenText
            family="display"
            weight={750}
            size={asks ? 116 : 90}
            minSize={52}
            maxLines={asks ? 5 : cards.length > 0 ? 2 : 4}
            maxWidth={asks ? 960 : 1400}
            lineHeight={1.05}
            words={said(0)}
          >
            {props.prompt}
          </SpokenText>
        </div>
      ) : null}
      {asks && frame >= askedAt - 1 ? (
        <div
          style={{
            position: 'absolute',
            left: main.margin,
            top: 212,
            height: 210,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <SpokenText
            family="display"
            weight={720}
            size={84}
            minSize={44}
            maxLines={2}
            maxWidth={1400}
            lineHeight={1.08}
            words={said(1)}
          >
            {props.quiz?.question ?? ''}
          </SpokenText>
        </div>
      ) : null}
      {moments.reveal !== null && right && frame >= moments.reveal ? (
        <AnswerRings place={right} since={moments.reveal} />
      ) : null}
      {cards.map((name, index) => {
        const turn = moments.turns[index] ?? arrive;
        const visit = moments.visits[index];
        const target = places[index];
        const home = stack[index];
        if (!target || !home) return null;
        return (
          <QuizCard
            key={index}
            name={name}
            letter={props.quiz === null ? null : (quizWords.letters[index] ?? null)}
            from={home}
            to={target}
            dealt={travel(frame, fps, staggered(moments.deal, fps, index))}
            turned={travel(frame, fps, turn, motionSeconds.enter)}
            visited={visit ? enter(frame, fps, visit.from) * exit(frame, fps, endOf(visit)) : 0}
            stirred={Math.max(
              0,
              ...moments.peeks.map((at, peek) =>
                peek % cards.length === index ? pulse(frame, at, motionSeconds.settle * fps) : 0,
              ),
            )}
            revealed={revealed}
            right={index === props.quiz?.answer}
            shown={enter(frame, fps, staggered(arrive, fps, 3 + index))}
            lines={props.quiz?.why == null ? 5 : 3}
          />
        );
      })}
      {explained > 0 ? (
        <div
          style={{
            position: 'absolute',
            left: main.margin,
            top: 806,
            width: 1728,
            height: 116,
            display: 'flex',
            alignItems: 'center',
            opacity: explained,
            transform: `translateY(${(1 - explained) * 40}px)`,
          }}
        >
          <div
            style={{
              width: 8,
              height: 84,
              borderRadius: 4,
              backgroundColor: theme.value,
              marginRight: 30,
              flex: 'none',
            }}
          />
          <SpokenText
            size={40}
            minSize={28}
            weight={500}
            maxLines={2}
            maxWidth={1640}
            lineHeight={1.22}
            words={said(2)}
          >
            {props.quiz?.why ?? ''}
          </SpokenText>
        </div>
      ) : null}
      {moments.think ? <ThinkRing x={1694} y={302} radius={110} span={moments.think} /> : null}
    </AbsoluteFill>
  );
};

/** The tag, and beside it the prompt once it has made room. */
const Header: FC<{ text: string; asks: boolean; handedOver: number; arrive: number }> = ({
  text,
  asks,
  handedOver,
  arrive,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = enter(frame, fps, arrive);
  return (
    <OnBaseline x={main.margin} baseline={main.titleBaseline} gap={28} style={{ opacity: shown }}>
      <div style={{ backgroundColor: theme.attention, borderRadius: 40, padding: '6px 30px' }}>
        <Text size={34} weight={680} colour={theme.onAccent}>
          {quizWords.tag}
        </Text>
      </div>
      {asks ? (
        <Text
          family="display"
          weight={620}
          size={44}
          minSize={30}
          maxWidth={1500}
          colour={theme.muted}
          style={{ opacity: handedOver }}
        >
          {text}
        </Text>
      ) : null}
    </OnBaseline>
  );
};

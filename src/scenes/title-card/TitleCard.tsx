import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { Backdrop } from '../../stage/Backdrop';
import { main } from '../../stage/layout';
import { blend, enter, motionSeconds, pulse, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { whenSaid } from '../when-said';
import { BlockCity } from './BlockCity';
import { blockWords, heardWords } from './heard-words';
import type { TitleCardProps } from './scene';
import { TitleWords } from './TitleWords';

const titleRoom = 1040;
/** It is still leaving while the next scene takes over. */
const leaveSeconds = 0.7;
const leavesBefore = 0.4;

export const TitleCard: FC<SceneProps<TitleCardProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  // Its first frame already shows what it is: players show that one before they play.
  const start = (beats[0]?.from ?? 0) - Math.round(motionSeconds.travel * fps);
  const last = beats.at(-1);
  const end = last ? endOf(last) : durationInFrames;
  const leave = travel(frame, fps, end - leavesBefore * fps, leaveSeconds);
  const named = props.series === null ? null : whenSaid(lines, props.series);
  const spoken = named === null ? 0 : pulse(frame, named.from, 1.1 * fps);
  const words = blockWords(lines);
  const promised = enter(frame, fps, lines[1]?.speech.from ?? staggered(start, fps, 10));
  const entered = enter(frame, fps, start);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.78, 0.56]} strength={0.3} />
      <BlockCity seed={props.title} finish={props.finish} at={start} words={words} sunk={leave} />
      <div
        style={{
          position: 'absolute',
          left: main.margin,
          top: 150,
          height: 760,
          width: titleRoom,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          transformOrigin: '0 0',
          transform: `translate(0, ${blend(0, -24, leave)}px) scale(${blend(1, 0.86, leave)})`,
          // Fades as it goes: rows of bright letters that only rush past would flash.
          opacity: (1 - leave) ** 1.5,
        }}
      >
        {props.series === null ? null : (
          <div
            style={{
              display: 'flex',
              alignItems: 'center',
              gap: 20,
              marginBottom: 28,
              opacity: entered,
              transform: `translateX(${(1 - entered) * -40}px) scale(${1 + 0.08 * spoken})`,
              transformOrigin: '0 50%',
            }}
          >
            <div
              style={{ width: 64 + 60 * spoken, height: 6, borderRadius: 3, backgroundColor: theme.accent }}
            />
            <Text size={44} minSize={30} weight={600} colour={theme.accent} maxWidth={900}>
              {props.series}
            </Text>
          </div>
        )}
        <TitleWords
          text={props.title}
          at={staggered(start, fps, 2)}
          heard={heardWords(props.title, lines)}
          maxWidth={titleRoom}
        />
        {props.promise === null ? null : (
          <div
            style={{ marginTop: 34, opacity: promised, transform: `translateY(${(1 - promised) * 26}px)` }}
          >
            <Text size={44} minSize={30} weight={500} colour={theme.muted} maxWidth={titleRoom} maxLines={2}>
              {props.promise}
            </Text>
          </div>
        )}
      </div>
    </AbsoluteFill>
  );
};

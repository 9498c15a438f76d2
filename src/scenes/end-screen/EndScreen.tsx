import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { alpha } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { main } from '../../stage/layout';
import { blend, enter, exit, motionSeconds, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { Announcement } from './Announcement';
import { AskRow } from './AskRow';
import { CardGradient } from './CardGradient';
import { endAreas, endWords } from './end-screen.data';
import { endTimes } from './end-screen-times';
import { NextCard } from './NextCard';
import { Ribbon } from './Ribbon';
import type { EndScreenProps } from './scene';

const { video, subscribe } = endAreas;

/** The close: the next video is announced large, then all is calm where the platform lays its own elements. */
export const EndScreen: FC<SceneProps<EndScreenProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const opens = findBeat(beats, 'frame').from;
  const times = endTimes(durationInFrames, fps);
  const docks = Math.max(opens, times.docksAt);
  const thanks = lines.find((line) => /\bthank/i.test(line.text));
  // The next video's name comes when the card has left its place for it.
  const named = settle(frame, fps, times.docksAt > 0 ? docks + 0.7 * motionSeconds.travel * fps : docks);
  return (
    <AbsoluteFill>
      <Backdrop tint="value" at={[0.74, 0.4]} strength={0.16} />
      <Ribbon from={opens} />
      {times.docksAt > 0 ? (
        <Announcement props={props} lines={lines} opens={opens} leavesBy={times.docksAt} />
      ) : null}
      <Heading title={props.title} from={docks} thanksAt={thanks?.speech.from ?? null} />
      <NextCard props={props} times={times} opens={opens} />
      {frame < docks ? null : (
        <>
          <RoundArea icon={props.icon} from={docks} />
          <AskRow asks={props.asks} lines={lines} opens={docks} />
        </>
      )}
      {props.next === null ? null : <NextTitle title={props.next} shown={named} />}
    </AbsoluteFill>
  );
};

/** The film's name at the top left, until the thanks take its place. */
const Heading: FC<{
  readonly title: string;
  readonly from: number;
  readonly thanksAt: number | null;
}> = ({ title, from, thanksAt }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const thanked = thanksAt !== null && frame >= thanksAt;
  const shown = thanked ? enter(frame, fps, thanksAt) : enter(frame, fps, from);
  const leaves = thanked || thanksAt === null ? 1 : exit(frame, fps, thanksAt);
  return (
    <div
      style={{
        position: 'absolute',
        left: main.margin,
        top: 112,
        opacity: shown * leaves,
        transform: `translateY(${blend(20, 0, shown)}px)`,
      }}
    >
      <Text family="display" weight={700} size={thanked ? 64 : 46} minSize={30} maxWidth={1728} maxLines={2}>
        {thanked ? endWords.thanks : title}
      </Text>
    </div>
  );
};

/** The next video's name under its place. */
const NextTitle: FC<{ readonly title: string; readonly shown: number }> = ({ title, shown }) => {
  const theme = useTheme();
  return (
    <div
      style={{
        position: 'absolute',
        left: video.left,
        top: 690,
        opacity: Math.min(1, shown),
        transform: `translateY(${blend(30, 0, shown)}px)`,
      }}
    >
      <Text size={30} weight={600} colour={theme.accent} maxWidth={video.width}>
        {endWords.next}
      </Text>
      <Text family="display" size={54} minSize={30} weight={700} maxWidth={video.width} maxLines={2}>
        {title}
      </Text>
    </div>
  );
};

/** Where the platform lays the channel's picture. */
const RoundArea: FC<{ readonly icon: string; readonly from: number }> = ({ icon, from }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { x, y, radius } = subscribe;
  const half = radius + 14;
  const shown = enter(frame, fps, from);
  const mark = 132;
  return (
    <div
      style={{
        position: 'absolute',
        left: x - half,
        top: y - half,
        opacity: shown,
        transform: `scale(${blend(0.7, 1, shown)})`,
      }}
    >
      <Bake width={2 * half} height={2 * half}>
        <CardGradient />
        <g transform={`translate(${half} ${half})`}>
          <circle r={radius + 12} fill={theme.groundDeep} />
          <circle r={radius} fill="url(#end-card)" stroke={theme.value} strokeWidth={3} />
          <circle r={radius - 16} fill="none" stroke={alpha(theme.text, 0.14)} strokeWidth={2} />
          <Icon
            name={icon}
            size={mark}
            x={-mark / 2}
            y={-mark / 2}
            colour={alpha(theme.text, 0.5)}
            strokeWidth={1.5}
          />
        </g>
      </Bake>
    </div>
  );
};

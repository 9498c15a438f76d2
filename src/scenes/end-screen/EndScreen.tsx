import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { alpha } from '../../stage/colour';
import { main } from '../../stage/layout';
import { blend, enter, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { AskRow } from './AskRow';
import { endAreas, endWords } from './end-screen.data';
import { Ribbon } from './Ribbon';
import type { EndScreenProps } from './scene';

const { video, subscribe } = endAreas;

/** The closing card: calm where the platform lays its own elements, alive around them. */
export const EndScreen: FC<SceneProps<EndScreenProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const opens = findBeat(beats, 'frame').from;
  const thanks = lines.find((line) => /\bthank/i.test(line.text));
  const announces = lines.find((line) => /\bnext\b/i.test(line.text));
  const framed = enter(frame, fps, opens);
  const thanked = enter(frame, fps, thanks?.speech.from ?? opens);
  const named = settle(frame, fps, announces?.speech.from ?? opens);
  return (
    <AbsoluteFill>
      <Backdrop tint="value" at={[0.74, 0.4]} strength={0.16} />
      <Ribbon from={opens} />
      <div
        style={{
          position: 'absolute',
          left: main.margin,
          top: 112,
          opacity: thanked,
          transform: `translateY(${blend(20, 0, thanked)}px)`,
        }}
      >
        <Text family="display" weight={700} size={64} minSize={34} maxWidth={900} maxLines={1}>
          {thanks ? endWords.thanks : props.title}
        </Text>
      </div>
      <CardArea opacity={framed} />
      <RoundArea opacity={framed} />
      <AskRow asks={props.asks} lines={lines} opens={opens} />
      {props.next === null ? null : (
        <div
          style={{
            position: 'absolute',
            left: video.left,
            top: 690,
            opacity: Math.min(1, named),
            transform: `translateY(${blend(30, 0, named)}px)`,
          }}
        >
          <Text size={30} weight={600} colour={theme.accent} maxWidth={video.width}>
            {endWords.next}
          </Text>
          <Text family="display" size={54} minSize={30} weight={700} maxWidth={video.width} maxLines={2}>
            {props.next}
          </Text>
        </div>
      )}
    </AbsoluteFill>
  );
};

/** Where the platform lays the next video. */
const CardArea: FC<{ readonly opacity: number }> = ({ opacity }) => {
  const theme = useTheme();
  const { width, height } = video;
  const edge = 2;
  return (
    <div style={{ position: 'absolute', left: video.left - edge, top: video.top - edge, opacity }}>
      <Bake width={width + edge + 8} height={height + edge + 20}>
        <CardGradient />
        <g transform={`translate(${edge} ${edge})`}>
          <rect x={18} y={20} width={width - 12} height={height - 2} rx={28} fill={theme.groundDeep} />
          <rect
            width={width}
            height={height}
            rx={26}
            fill="url(#end-card)"
            stroke={theme.accent}
            strokeWidth={3}
          />
          <rect
            x={14}
            y={14}
            width={width - 28}
            height={height - 28}
            rx={16}
            fill="none"
            stroke={alpha(theme.text, 0.14)}
            strokeWidth={2}
          />
          <path d="M350 160l92 56-92 56Z" fill={alpha(theme.text, 0.16)} />
        </g>
      </Bake>
    </div>
  );
};

/** Where the platform lays the channel's picture. */
const RoundArea: FC<{ readonly opacity: number }> = ({ opacity }) => {
  const theme = useTheme();
  const { x, y, radius } = subscribe;
  const half = radius + 14;
  return (
    <div style={{ position: 'absolute', left: x - half, top: y - half, opacity }}>
      <Bake width={2 * half} height={2 * half}>
        <CardGradient />
        <g transform={`translate(${half} ${half})`}>
          <circle r={radius + 12} fill={theme.groundDeep} />
          <circle r={radius} fill="url(#end-card)" stroke={theme.value} strokeWidth={3} />
          <circle r={radius - 16} fill="none" stroke={alpha(theme.text, 0.14)} strokeWidth={2} />
        </g>
      </Bake>
    </div>
  );
};

const CardGradient: FC = () => {
  const theme = useTheme();
  return (
    <defs>
      <linearGradient id="end-card" x1="0" y1="0" x2="1" y2="1">
        <stop offset="0%" stopColor={theme.raisedHigh} />
        <stop offset="100%" stopColor={theme.raised} />
      </linearGradient>
    </defs>
  );
};

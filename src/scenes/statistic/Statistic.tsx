import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, Easing, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { countedFigure, readStatistic } from '../read-statistic';
import { Backdrop } from '../../stage/Backdrop';
import { fitText } from '../../stage/fit-text';
import { enter, pulse, ramp } from '../../stage/motion';
import { SpokenText } from '../../stage/SpokenText';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import type { StatisticProps } from './scene';
import { ShareFloor } from './ShareFloor';
import { statisticTimes } from './statistic-times';
import { Towers } from './Towers';

const column = 740;

export const Statistic: FC<SceneProps<StatisticProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const reading = useMemo(() => readStatistic(props.text), [props.text]);
  const times = statisticTimes(props, beats, lines, fps);
  const counted = ramp(frame, times.counts, times.counted - times.counts, 0, 1, Easing.inOut(Easing.cubic));
  const locked = pulse(frame, times.counted, 0.45 * fps);
  const arrived = enter(frame, fps, times.start);
  if (reading.kind === 'words') {
    return (
      <AbsoluteFill>
        <Backdrop tint={props.tone} at={[0.5, 0.5]} />
        <div
          style={{
            position: 'absolute',
            left: 96,
            top: 220,
            height: 640,
            display: 'flex',
            alignItems: 'center',
            opacity: arrived,
          }}
        >
          <SpokenText
            words={asTimes(times.words)}
            arrival="light"
            size={150}
            minSize={44}
            maxWidth={1728}
            maxLines={5}
            weight={700}
            family="display"
          >
            {props.text}
          </SpokenText>
        </div>
      </AbsoluteFill>
    );
  }
  const figureSize = fitText({
    text: reading.figure,
    maxWidth: column,
    maxLines: 2,
    maxSize: 250,
    minSize: 72,
    weight: 800,
    family: 'display',
    letterSpacingEm: -0.01,
  }).size;
  const leading = wordCount(reading.before) + wordCount(reading.limit);
  const lead = `${reading.before} ${reading.limit}`.trim();
  const trailing = wordCount(reading.after);
  return (
    <AbsoluteFill>
      <Backdrop tint={props.tone} at={[0.74, 0.5]} strength={0.26} />
      {reading.kind === 'share' ? (
        <ShareFloor
          reading={reading}
          tone={props.tone}
          finish={props.finish}
          times={times}
          counted={counted}
        />
      ) : (
        <Towers reading={reading} tone={props.tone} finish={props.finish} times={times} counted={counted} />
      )}
      <div
        style={{
          position: 'absolute',
          left: 96,
          top: 150,
          height: 780,
          width: column,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          opacity: arrived,
          transform: `translateY(${(1 - arrived) * 24}px)`,
        }}
      >
        {lead === '' ? null : (
          <SpokenText
            words={asTimes(times.words.slice(0, leading))}
            arrival="light"
            size={48}
            minSize={34}
            maxWidth={column}
            maxLines={3}
            weight={500}
          >
            {lead}
          </SpokenText>
        )}
        <div
          style={{
            margin: '18px 0 14px',
            minHeight: figureSize * 0.98,
            transformOrigin: '0 60%',
            transform: `scale(${0.9 + 0.1 * ramp(counted, 0, 0.3) + 0.05 * locked})`,
          }}
        >
          <Text
            family="display"
            weight={800}
            size={figureSize}
            minSize={Math.min(72, figureSize)}
            maxWidth={column}
            maxLines={2}
            tabular
            lineHeight={0.98}
            colour={toneColour(theme, props.tone)}
            style={{ marginLeft: -3, opacity: ramp(counted, 0, 0.06) }}
          >
            {counted <= 0 ? '' : countedFigure(reading, counted)}
          </Text>
        </div>
        {reading.after === '' ? null : (
          <SpokenText
            words={asTimes(times.words.slice(-trailing))}
            arrival="light"
            size={48}
            minSize={34}
            maxWidth={column}
            maxLines={4}
            weight={600}
          >
            {reading.after}
          </SpokenText>
        )}
      </div>
    </AbsoluteFill>
  );
};

/** When words are heard, as type takes it. */
const asTimes = (at: readonly Frames[]): { from: Frames }[] => at.map((from) => ({ from }));

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length;
}

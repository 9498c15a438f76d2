import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { Backdrop } from '../../stage/Backdrop';
import { enter } from '../../stage/motion';
import { Text } from '../../stage/Text';
import type { StatisticProps } from './scene';

export const Statistic: FC<SceneProps<StatisticProps>> = ({ props, beats }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  return (
    <AbsoluteFill>
      <Backdrop tint="cost" />
      <AbsoluteFill style={{ justifyContent: 'center', alignItems: 'center', opacity: enter(frame, fps, findBeat(beats, 'title').from) }}>
        <Text size={128} family="display" weight={700} maxLines={3}>{props.text}</Text>
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

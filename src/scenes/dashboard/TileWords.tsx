import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { chooseIcon } from '../../stage/choose-icon';
import { textWidth } from '../../stage/fit-text';
import { enter } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { BakedIcon } from './BakedIcon';
import type { Box } from './dashboard-layout';
import { miniBox } from './dashboard-layout';
import { metricStanding } from './dashboard-state';
import type { DashboardTimeline } from './dashboard-timeline';
import type { DashboardProps } from './scene';
import { standingColour } from './tile-colour';

interface TileWordsProps {
  readonly props: DashboardProps;
  readonly story: DashboardTimeline;
  readonly index: number;
  readonly box: Box;
  readonly shown: number;
}

const trendIcons = { up: 'trending-up', down: 'trending-down', flat: 'move-right' } as const;
const stateSize = 42;

/** True when a metric's words leave room for its small chart. */
export function hasMini(metric: DashboardProps['metrics'][number], box: Box): boolean {
  if (textWidth(metric.name, 28, 500, 'text') > box.width - 140) return false;
  const room = miniBox(box).x - box.x - 34;
  const value = metric.value === null ? 0 : textWidth(metric.value, stateSize, 700, 'display') + 24;
  return [metric.state, metric.settled ?? ''].every(
    (word) => value + textWidth(word, value > 0 ? 30 : 32, 700, 'display', -0.01) <= room,
  );
}

/** A tile's name, its state in a word (and the author's figure), and which way it goes. */
export const TileWords: FC<TileWordsProps> = ({ props, story, index, box, shown }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const metric = props.metrics[index];
  if (!metric || shown <= 0) return null;
  const standing = metricStanding(props, story, index, frame);
  const colour = standingColour(theme, metric, standing.mood);
  const changed = standing.mood === 'settled' ? enter(frame, fps, standing.since) : 1;
  const trend =
    standing.mood === 'settled' && metric.settled !== null && metric.settled !== metric.state
      ? 'down'
      : metric.trend;
  const room = hasMini(metric, box) ? miniBox(box).x - box.x - 34 : box.width - 48;
  const valueWidth =
    metric.value === null ? 0 : Math.min(room * 0.7, textWidth(metric.value, stateSize, 700, 'display')) + 20;
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x + 24,
        top: box.y,
        width: box.width - 48,
        height: box.height,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 4,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 36}px)`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
        <BakedIcon name={chooseIcon(metric.name)} size={30} colour={theme.muted} />
        <Text size={30} weight={500} colour={theme.muted} lineHeight={1.12} maxWidth={box.width - 140}>
          {metric.name}
        </Text>
        <BakedIcon
          name={trendIcons[trend]}
          size={32}
          colour={colour}
          strokeWidth={2.4}
          style={{ marginLeft: 'auto', transform: `scale(${0.6 + 0.4 * changed})` }}
        />
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 18,
          opacity: 0.25 + 0.75 * changed,
          transform: `translateY(${(1 - changed) * 18}px)`,
        }}
      >
        {metric.value === null ? null : (
          <Text size={stateSize} minSize={28} family="display" weight={700} maxWidth={room * 0.7} tabular>
            {metric.value}
          </Text>
        )}
        <Text
          size={metric.value === null ? stateSize : 30}
          minSize={28}
          family="display"
          weight={700}
          colour={colour}
          lineHeight={1.05}
          maxWidth={Math.max(80, room - valueWidth)}
        >
          {standing.word}
        </Text>
      </div>
    </div>
  );
};

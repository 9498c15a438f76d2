import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha } from '../../stage/colour';
import { chooseIcon } from '../../stage/choose-icon';
import { blend, enter } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { BakedIcon } from './BakedIcon';
import { dashboardWords } from './dashboard.data';
import { feed } from './dashboard-layout';
import type { DashboardTimeline } from './dashboard-timeline';
import type { DashboardProps } from './scene';
import { shortened } from './shortened';

const rowHeight = 88;
const rowsShown = 3;

interface FeedProps {
  readonly props: DashboardProps;
  readonly story: DashboardTimeline;
  readonly shown: number;
}

/** What the narration has said, newest first, as the feed of the dashboard. */
export const Feed: FC<FeedProps> = ({ props, story, shown }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  if (shown <= 0) return null;
  const rows = story.feed.filter(({ at }) => frame >= at);
  const newest = rows.at(-1);
  const arrived = newest ? enter(frame, fps, newest.at) : 1;
  return (
    <div
      style={{
        position: 'absolute',
        left: feed.x,
        top: feed.y,
        width: feed.width,
        height: feed.height,
        opacity: shown,
      }}
    >
      <div style={{ position: 'absolute', left: 24, top: 16 }}>
        <Text size={30} weight={650} lineHeight={1.15}>
          {dashboardWords.feed}
        </Text>
      </div>
      <div
        style={{
          position: 'absolute',
          left: 24,
          top: 58,
          width: feed.width - 48,
          height: feed.height - 64,
          overflow: 'hidden',
        }}
      >
        {rows.slice(-rowsShown - 1).map((row) => {
          const place = rows.length - 1 - rows.indexOf(row);
          const y = 6 + blend(place - 1, place, arrived) * rowHeight;
          const first = place === 0;
          const opacity = first ? arrived : place >= rowsShown ? 1 - arrived : 1;
          return (
            <div
              key={`${row.at}-${row.text}`}
              style={{
                position: 'absolute',
                left: 0,
                top: y,
                height: rowHeight,
                width: feed.width - 48,
                display: 'flex',
                alignItems: 'center',
                gap: 18,
                opacity,
              }}
            >
              <div style={{ position: 'relative', width: 52, height: 52, flex: 'none' }}>
                <Bake width={52} height={52}>
                  <rect
                    x={1}
                    y={1}
                    width={50}
                    height={50}
                    rx={14}
                    fill={alpha(first ? theme.accent : theme.done, 0.22)}
                    stroke={first ? theme.accent : theme.line}
                    strokeWidth={2}
                  />
                </Bake>
                <BakedIcon
                  name={chooseIcon(
                    row.metric === null ? row.text : (props.metrics[row.metric]?.name ?? row.text),
                  )}
                  size={30}
                  colour={first ? theme.text : theme.muted}
                  style={{ position: 'absolute', left: 11, top: 11 }}
                />
              </div>
              <Text
                size={30}
                minSize={28}
                maxLines={2}
                maxWidth={feed.width - 128}
                weight={550}
                lineHeight={1.15}
                colour={first ? theme.text : theme.muted}
              >
                {shortened(row.text, (feed.width - 128) * 1.6, 550)}
              </Text>
            </div>
          );
        })}
      </div>
    </div>
  );
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Icon } from '../../stage/Icon';
import { enter, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { panel } from './scale-layout';
import type { ScaleTimeline } from './scale-timeline';

/** A step's name without the verb that introduces it, its first letter large. */
const stepName = (text: string): string =>
  text
    .replace(/^(?:leveraging|using|applying|implementing|utilizing|utilising|adopting)\s+/i, '')
    .replace(/^./, (letter) => letter.toUpperCase());

const mostRows = 3;

/** What brings the balance about, each with a check as it is named. */
export const StepList: FC<{ readonly story: ScaleTimeline }> = ({ story }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const named = story.steps.filter((step) => step.name !== null);
  const reached = named.filter((step) => frame >= step.at).length;
  const first = Math.max(0, reached - mostRows);
  return (
    <>
      {named.slice(first, first + mostRows).map((step) => {
        const shown = enter(frame, fps, step.at);
        const checked = settle(frame, fps, step.at + fps * 0.5);
        return (
          <div
            key={step.at}
            style={{
              display: 'flex',
              gap: 16,
              alignItems: 'center',
              opacity: shown,
              transform: `translateX(${(1 - shown) * 40}px)`,
            }}
          >
            <div
              style={{
                width: 38,
                height: 38,
                borderRadius: 19,
                backgroundColor: theme.attention,
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
                transform: `scale(${checked})`,
              }}
            >
              <Icon name="check" size={26} colour={theme.onAccent} strokeWidth={3} />
            </div>
            <Text
              size={28}
              minSize={28}
              weight={600}
              maxWidth={panel.width - 56}
              maxLines={2}
              lineHeight={1.04}
            >
              {stepName(step.name ?? '')}
            </Text>
          </div>
        );
      })}
    </>
  );
};

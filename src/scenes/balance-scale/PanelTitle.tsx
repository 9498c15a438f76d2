import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Frames } from '../../time/frames';
import { typeSize } from '../../stage/layout';
import { enter } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { panel } from './scale-layout';

/** The scene's title over the panel at the right, where the gauge leaves room. */
export const PanelTitle: FC<{ readonly text: string; readonly at: Frames }> = ({ text, at }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const shown = enter(frame, fps, at);
  return (
    <div
      style={{
        opacity: shown,
        transform: `translateY(${(1 - shown) * 22}px)`,
      }}
    >
      <Text
        family="display"
        weight={700}
        size={typeSize.sceneTitle}
        minSize={typeSize.furniture}
        maxWidth={panel.width}
        maxLines={4}
      >
        {text}
      </Text>
    </div>
  );
};

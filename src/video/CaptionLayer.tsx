import type { FC } from 'react';
import { useCurrentFrame } from 'remotion';
import type { Caption } from '../plan/video-plan';
import { main, typeSize } from '../stage/layout';
import { OnBaseline } from '../stage/OnBaseline';
import { Text } from '../stage/Text';
import { contains } from '../time/span';

/** The phrase that is being spoken, burnt into the caption band of the main cut. */
export const CaptionLayer: FC<{ readonly captions: readonly Caption[] }> = ({ captions }) => {
  const frame = useCurrentFrame();
  const phrase = captions.find((caption) => contains(caption, frame));
  if (!phrase) return null;
  return (
    <OnBaseline x={main.width / 2} baseline={main.captionBaseline} align="center">
      <Text
        size={typeSize.caption}
        minSize={typeSize.furniture}
        align="center"
        maxWidth={main.width - 2 * main.margin}
      >
        {phrase.text.replace(/\s+/g, ' ')}
      </Text>
    </OnBaseline>
  );
};

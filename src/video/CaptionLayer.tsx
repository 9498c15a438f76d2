import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame } from 'remotion';
import type { VideoPlan } from '../plan/video-plan';
import { captionsOf } from '../publish/captions-of';
import { main, typeSize } from '../stage/layout';
import { OnBaseline } from '../stage/OnBaseline';
import { Text } from '../stage/Text';
import { contains } from '../time/span';

/**
 * The film's captions, the same as in its caption files, burnt into the caption band of the main cut: each in one row,
 * for a second one would stand on the scene or on the section's name.
 */
export const CaptionLayer: FC<{ readonly plan: VideoPlan }> = ({ plan }) => {
  const frame = useCurrentFrame();
  const captions = useMemo(() => captionsOf(plan), [plan]);
  const caption = captions.find((candidate) => contains(candidate, frame));
  if (!caption) return null;
  return (
    <OnBaseline x={main.width / 2} baseline={main.captionBaseline} align="center">
      <Text
        size={typeSize.caption}
        minSize={typeSize.furniture}
        align="center"
        maxWidth={main.width - 2 * main.margin}
      >
        {caption.text}
      </Text>
    </OnBaseline>
  );
};

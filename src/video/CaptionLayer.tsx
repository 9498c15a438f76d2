import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame } from 'remotion';
import type { VideoPlan } from '../plan/video-plan';
import { captionsOf } from '../publish/captions-of';
import { main, typeSize } from '../stage/layout';
import { OnBaseline } from '../stage/OnBaseline';
import { Text } from '../stage/Text';
import { contains } from '../time/span';

/** The film's captions, row by row as in its caption files, burnt into the caption band of the main cut. */
export const CaptionLayer: FC<{ readonly plan: VideoPlan }> = ({ plan }) => {
  const frame = useCurrentFrame();
  const captions = useMemo(() => captionsOf(plan), [plan]);
  const caption = captions.find((candidate) => contains(candidate, frame));
  if (!caption) return null;
  const { rows } = caption;
  return rows.map((row, index) => (
    <OnBaseline
      key={index}
      x={main.width / 2}
      baseline={main.captionBaseline - (rows.length - 1 - index) * main.captionRowHeight}
      align="center"
    >
      <Text size={typeSize.caption} minSize={typeSize.furniture} maxWidth={main.width - 2 * main.margin}>
        {row}
      </Text>
    </OnBaseline>
  ));
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Frames } from '../time/frames';
import { textWidth } from './fit-text';
import { main, typeSize } from './layout';
import { enter, exit, staggered } from './motion';
import { OnBaseline } from './OnBaseline';
import { Pill } from './Pill';
import { stageWords } from './stage-words.data';
import { Text } from './Text';

interface SceneTitleProps {
  readonly text: string;
  /** It rises into its place from here on. */
  readonly at: Frames;
  /** It has left by here. */
  readonly until?: Frames;
  /** Says beside it that the picture is drawn without the author's data. */
  readonly illustrative?: boolean;
  /** Room for the title and its pill, px from the left margin. */
  readonly maxWidth?: number;
}

const pillRoom = 228;
const leastSizeOnOneLine = 36;

/** The title of a scene of the main cut, on its fixed baseline; a long one shrinks, then takes a second line. */
export const SceneTitle: FC<SceneTitleProps> = ({
  text,
  at,
  until = Number.POSITIVE_INFINITY,
  illustrative = false,
  maxWidth = main.width - 2 * main.margin,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const room = maxWidth - (illustrative ? pillRoom : 0);
  const oneLine = textWidth(text, leastSizeOnOneLine, 700, 'display', -0.01) <= room;
  const shown = Number.isFinite(until) ? exit(frame, fps, until) : 1;
  const title = enter(frame, fps, at) * shown;
  const pill = enter(frame, fps, staggered(at, fps, 3)) * shown;
  return (
    <OnBaseline x={main.margin} baseline={main.titleBaseline} gap={28}>
      <div style={{ opacity: title, transform: `translateY(${(1 - title) * 22}px)` }}>
        <Text
          family="display"
          weight={700}
          size={oneLine ? typeSize.sceneTitle : leastSizeOnOneLine}
          minSize={oneLine ? leastSizeOnOneLine : typeSize.furniture}
          maxLines={oneLine ? 1 : 2}
          maxWidth={room}
        >
          {text}
        </Text>
      </div>
      {illustrative ? (
        <Pill style={{ opacity: pill, transform: `translateX(${(1 - pill) * -16}px)` }}>
          {stageWords.illustrative}
        </Pill>
      ) : null}
    </OnBaseline>
  );
};

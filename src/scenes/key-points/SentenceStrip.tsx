import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { main } from '../../stage/layout';
import { enter, exit } from '../../stage/motion';
import { SpokenText } from '../../stage/SpokenText';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';

interface SentenceStripProps {
  readonly line: SceneLine;
  readonly at: Frames;
  readonly until: Frames;
}

const top = 812;
const height = 112;

/** The sentence below the path, word by word as it is spoken. */
export const SentenceStrip: FC<SentenceStripProps> = ({ line, at, until }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = enter(frame, fps, at) * exit(frame, fps, until);
  if (shown <= 0) return null;
  return (
    <div
      style={{
        ...{ position: 'absolute', left: main.margin, top, height, opacity: shown },
        ...{ display: 'flex', alignItems: 'center', gap: 30 },
      }}
    >
      <div style={{ width: 8, height: 84, borderRadius: 4, flex: 'none', backgroundColor: theme.accent }} />
      <SpokenText
        size={44}
        minSize={28}
        weight={520}
        maxLines={2}
        maxWidth={1640}
        lineHeight={1.2}
        words={line.words}
      >
        {line.text}
      </SpokenText>
    </div>
  );
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../plan/video-plan';
import { enter, exit } from './motion';
import { useTheme } from './theme';
import { loudnessAt } from './voice-loudness';

interface VoiceMarkProps {
  /** Its centre, px. */
  readonly x: number;
  readonly y: number;
  /** Height of its tallest bar, px. */
  readonly height: number;
  readonly line: Pick<SceneLine, 'speech' | 'loudness'>;
}

const bars = 7;

/**
 * Someone is speaking: a few bars that move with the loudness of the narrator's own clip, the newest in the middle. It
 * comes and goes with the line; where nothing was spoken there is none.
 */
export const VoiceMark: FC<VoiceMarkProps> = ({ x, y, height, line }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { speech, loudness } = line;
  const shown = enter(frame, fps, speech.from) * exit(frame, fps, speech.from + speech.durationInFrames);
  if (loudness.length === 0 || shown <= 0) return null;
  const width = height / 11;
  const pitch = width * 2;
  const middle = (bars - 1) / 2;
  return Array.from({ length: bars }, (_, index) => {
    const away = Math.abs(index - middle);
    const level = loudnessAt(line, frame - away * fps * 0.05, fps) * (1 - 0.13 * away);
    // Even, so that its ends stand on whole pixels.
    const tall = 2 * Math.round((width + (height - width) * level * shown) / 2);
    return (
      <div
        key={index}
        style={{
          position: 'absolute',
          left: x + (index - middle) * pitch - width / 2,
          top: y - tall / 2,
          width,
          height: tall,
          borderRadius: width / 2,
          background: theme.accent,
          opacity: shown * (1 - 0.14 * away),
        }}
      />
    );
  });
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { useTheme } from '../../stage/theme';
import type { QuoteWord } from './quote-words';

interface VoiceRingsProps {
  readonly words: readonly QuoteWord[];
  readonly x: number;
  readonly y: number;
}

const ringLifeSeconds = 3.2;
const reach = 1500;

/** Each word sends a ring outwards, its weight by the word's length: the voice made visible. */
export const VoiceRings: FC<VoiceRingsProps> = ({ words, x, y }) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  const theme = useTheme();
  const draw = (context: CanvasRenderingContext2D): void => {
    for (const word of words) {
      const age = (frame - word.from) / (ringLifeSeconds * fps);
      if (age <= 0 || age >= 1) continue;
      const radius = 110 + reach * (1 - (1 - age) ** 1.7);
      context.beginPath();
      context.arc(x, y, radius, -0.62 * Math.PI, 0.62 * Math.PI);
      context.lineWidth = Math.min(14, 2 + word.durationInFrames * 0.35) * (1 - age);
      context.strokeStyle = alpha(
        word.side === 'denied' ? theme.cost : word.side === 'affirmed' ? theme.value : theme.accent,
        0.38 * (1 - age) ** 1.4,
      );
      context.stroke();
    }
  };
  return <FrameCanvas width={width} height={height} draw={draw} />;
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Frames } from '../../time/frames';
import { alpha, mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { ramp } from '../../stage/motion';
import { useTheme } from '../../stage/theme';

const strands = 9;

/** A slow braid of light under the card: the film breathes out. It stays below all that the platform lays over. */
export const Ribbon: FC<{ readonly from: Frames }> = ({ from }) => {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const theme = useTheme();
  const drawn = ramp(frame, from, fps * 1.5);
  const draw = (context: CanvasRenderingContext2D): void => {
    for (let strand = 0; strand < strands; strand += 1) {
      context.beginPath();
      for (let x = -20; x <= width * drawn; x += 20) {
        const wave =
          Math.sin(x / 260 + frame / (fps * 1.6) + strand * 0.5) +
          0.5 * Math.sin(x / 113 - frame / (fps * 2.3) + strand);
        context.lineTo(x, 44 + wave * (9 + strand * 1.6));
      }
      context.lineWidth = 2;
      context.strokeStyle = alpha(mix(theme.value, theme.accent, strand / strands), 0.34);
      context.stroke();
    }
  };
  return <FrameCanvas width={width} height={90} draw={draw} style={{ top: 850, left: 0 }} />;
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
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
  const [across, up] = [Math.cos(0.62 * Math.PI), Math.sin(0.62 * Math.PI)];
  return (
    <svg width={width} height={height} fill="none" style={{ position: 'absolute', left: 0, top: 0 }}>
      {words.map((word, index) => {
        const age = (frame - word.from) / (ringLifeSeconds * fps);
        if (age <= 0 || age >= 1) return null;
        const radius = 110 + reach * (1 - (1 - age) ** 1.7);
        const [edge, high] = [x + across * radius, up * radius];
        return (
          <path
            key={index}
            d={`M${edge} ${y - high}A${radius} ${radius} 0 1 1 ${edge} ${y + high}`}
            strokeWidth={Math.min(14, 2 + word.durationInFrames * 0.35) * (1 - age)}
            strokeOpacity={(theme.name === 'dark' ? 0.38 : 0.24) * (1 - age) ** 1.4}
            stroke={
              word.side === 'denied' ? theme.cost : word.side === 'affirmed' ? theme.value : theme.accent
            }
          />
        );
      })}
    </svg>
  );
};

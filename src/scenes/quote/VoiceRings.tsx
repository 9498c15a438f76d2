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
/** Rings stay below this, px from the top: the series' name stands there. */
const clearTop = 120;

/** Each word sends a ring out to the right, its weight by the word's length: the voice made visible. */
export const VoiceRings: FC<VoiceRingsProps> = ({ words, x, y }) => {
  const frame = useCurrentFrame();
  const { fps, width, height } = useVideoConfig();
  const theme = useTheme();
  return (
    <svg width={width} height={height} fill="none" style={{ position: 'absolute', left: 0, top: 0 }}>
      {words.map((word, index) => {
        const age = (frame - word.from) / (ringLifeSeconds * fps);
        if (age <= 0 || age >= 1) return null;
        const radius = 110 + reach * (1 - (1 - age) ** 1.7);
        const high = Math.min(radius, Math.max(0, y - clearTop));
        const edge = x + Math.sqrt(radius ** 2 - high ** 2);
        return (
          <path
            key={index}
            d={`M${edge} ${y - high}A${radius} ${radius} 0 0 1 ${x} ${y + radius}`}
            strokeLinecap="round"
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

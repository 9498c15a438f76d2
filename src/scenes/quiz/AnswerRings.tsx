import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import type { CardPlace } from './quiz-layout';

interface AnswerRingsProps {
  readonly place: CardPlace;
  /** Since when the answer shows. */
  readonly since: Frames;
}

const roundSeconds = 1.8;
const reach = 34;
const rings = 2;

/** Rings that go out from the right card as long as the answer stands. */
export const AnswerRings: FC<AnswerRingsProps> = ({ place, since }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const rounds = (frame - since) / (roundSeconds * fps);
  return (
    <>
      {Array.from({ length: rings }, (_, index) => {
        const share = rounds - index / rings;
        if (share < 0) return null;
        const phase = share - Math.floor(share);
        const out = 6 + reach * phase;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: place.x - out,
              top: place.y - 12 - out,
              width: place.width + 2 * out,
              height: place.height + 2 * out,
              boxSizing: 'border-box',
              borderRadius: 30 + out,
              border: `${5 - 3 * phase}px solid ${alpha(theme.value, 0.75 * (1 - phase))}`,
            }}
          />
        );
      })}
    </>
  );
};

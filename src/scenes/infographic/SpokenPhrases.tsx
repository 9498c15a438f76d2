import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { enter, exit } from '../../stage/motion';
import { Text } from '../../stage/Text';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import type { InfographicTimes } from './infographic-times';
import { spokenPhrases } from './spoken-phrases';

interface SpokenPhrasesProps {
  readonly lines: readonly SceneLine[];
  readonly times: InfographicTimes;
  readonly tone: Tone;
}

/** The phrase that counts now, in the free part of the left column; nothing while the ring or people stand there. */
export const SpokenPhrases: FC<SpokenPhrasesProps> = ({ lines, times, tone }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const phrase = spokenPhrases(lines).find(({ from, to }) => frame >= from && frame < to);
  if (!phrase) return null;
  const turned = times.turn !== null && phrase.from >= times.turn - 1;
  const firstNamed = times.audience[0] ?? Number.POSITIVE_INFINITY;
  const inRing =
    times.share !== null && phrase.to > times.share.from && phrase.from < endOf(times.share) && !turned;
  if (inRing || phrase.to > firstNamed + 1) return null;
  const until = times.turn !== null && !turned ? Math.min(phrase.to, times.turn) : phrase.to;
  const shown = enter(frame, fps, phrase.from) * exit(frame, fps, until);
  const colour = toneColour(theme, turned ? 'value' : tone);
  return (
    <div
      style={{
        position: 'absolute',
        left: 96,
        top: turned ? 610 : 250,
        display: 'flex',
        gap: 24,
        opacity: shown,
        transform: `translateY(${(1 - shown) * 20}px)`,
      }}
    >
      <div style={{ width: 6, borderRadius: 3, backgroundColor: colour }} />
      <Text
        family="display"
        weight={700}
        size={turned ? 40 : 54}
        minSize={32}
        maxWidth={turned ? 340 : 520}
        maxLines={4}
        lineHeight={1.14}
      >
        {phrase.text.charAt(0).toUpperCase() + phrase.text.slice(1)}
      </Text>
    </div>
  );
};

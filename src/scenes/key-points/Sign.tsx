import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { blend, enter, settle } from '../../stage/motion';
import { Pill } from '../../stage/Pill';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { KeyPoint } from './scene';

interface SignProps {
  readonly point: KeyPoint;
  readonly x: number;
  readonly y: number;
  readonly at: Frames;
  readonly line: SceneLine | null;
  /** 1 while it is the current one, less when the story has gone on. */
  readonly presence: number;
}

const disc = 250;

/** One sign of the path: a disc with its icon on a stem, its phrase, and what it lists, each as it is named. */
export const Sign: FC<SignProps> = ({ point, x, y, at, line, presence }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const grown = settle(frame, fps, at);
  const listed = line?.figures.find((figure) => figure.type === 'enumeration')?.items ?? [];
  const told = enter(frame, fps, at + 0.2 * fps);
  const bob = 5 * Math.sin(frame / (fps * 0.9) + x);
  const top = y - 330;
  return (
    <div style={{ position: 'absolute', left: x, top: 0, opacity: presence }}>
      <div
        style={{
          position: 'absolute',
          left: -3,
          top: y - 80 * grown,
          width: 6,
          height: 80 * grown,
          backgroundColor: theme.accent,
        }}
      />
      <div
        style={{
          position: 'absolute',
          left: -disc / 2,
          top: top + bob,
          transform: `scale(${grown})`,
          transformOrigin: '50% 130%',
        }}
      >
        <Bake width={disc} height={disc} zoom={1.05}>
          <defs>
            <radialGradient id="key-point-disc" cx="36%" cy="28%" r="84%">
              <stop offset="0%" stopColor={mix(theme.raisedHigh, theme.accent, 0.5)} />
              <stop offset="100%" stopColor={theme.raised} />
            </radialGradient>
          </defs>
          <circle cx={125} cy={132} r={112} fill={mix(theme.groundDeep, theme.accent, 0.25)} />
          <circle
            cx={125}
            cy={124}
            r={112}
            fill="url(#key-point-disc)"
            stroke={theme.accent}
            strokeWidth={3}
          />
          <circle
            cx={125}
            cy={124}
            r={96}
            fill="none"
            stroke={alpha(theme.text, 0.18)}
            strokeWidth={2}
            strokeDasharray="3 9"
          />
          <Icon name={point.icon} size={112} x={69} y={68} strokeWidth={1.6} />
        </Bake>
      </div>
      <div
        style={{
          position: 'absolute',
          left: 170,
          top: top + 8,
          width: 900,
          opacity: told,
          transform: `translateX(${blend(40, 0, told)}px)`,
        }}
      >
        <Text size={72} minSize={34} weight={700} family="display" maxWidth={880} maxLines={2}>
          {point.phrase}
        </Text>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 26, width: 900 }}>
          {point.members.map((member, index) => {
            const named = settle(frame, fps, listed[index]?.from ?? at);
            return (
              <Pill
                key={member}
                size={34}
                maxWidth={820}
                tone={frame >= (listed[index]?.from ?? at) ? 'attention' : 'neutral'}
                style={{
                  transform: `scale(${blend(0.85, 1, named)})`,
                  opacity: blend(0.25, 1, Math.min(1, named)),
                }}
              >
                {member}
              </Pill>
            );
          })}
        </div>
      </div>
    </div>
  );
};

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { Icon } from '../../stage/Icon';
import { blend, enter, pulse, settle, staggered } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { EndScreenProps } from './scene';

interface AskRowProps {
  readonly asks: EndScreenProps['asks'];
  readonly lines: readonly SceneLine[];
  readonly opens: Frames;
}

const disc = 128;
const centreX = 528;
const step = 210;

/** The signs of what viewers are asked for; each swings and lights as it is named. */
export const AskRow: FC<AskRowProps> = ({ asks, lines, opens }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const words = lines.flatMap((line) => line.words);
  return (
    <>
      {asks.map((ask, index) => {
        const root = ask.name.toLowerCase().slice(0, 5);
        const said =
          words.find((word) =>
            word.text
              .toLowerCase()
              .replace(/[^a-z]/g, '')
              .startsWith(root),
          )?.from ?? null;
        const arrives = settle(frame, fps, staggered(opens, fps, index + 2));
        const lit = said === null ? 0 : enter(frame, fps, said);
        const swing =
          said === null ? 0 : 16 * Math.sin((frame - said) * 0.62) * pulse(frame, said, fps * 1.4);
        const breath = 3 * Math.sin(frame / (fps * 0.55) + index * 1.7);
        const x = centreX + (index - (asks.length - 1) / 2) * step;
        return (
          <div
            key={ask.name}
            style={{
              position: 'absolute',
              left: x - step / 2,
              top: 642,
              width: step,
              opacity: Math.min(1, arrives),
            }}
          >
            <div
              style={{
                position: 'relative',
                width: disc,
                height: disc,
                margin: '0 auto',
                transform: `translateY(${breath}px) rotate(${swing}deg) scale(${blend(0.7, 1, arrives) + 0.12 * lit * pulse(frame, said ?? 0, fps)})`,
                transformOrigin: '50% 10%',
              }}
            >
              <SignDisc
                fill={theme.raisedHigh}
                rim={theme.line}
                icon={ask.icon}
                ink={theme.text}
                opacity={1}
              />
              <SignDisc
                fill={mix(theme.value, theme.ground, 0.06)}
                rim={theme.value}
                icon={ask.icon}
                ink={theme.onAccent}
                opacity={lit}
              />
            </div>
            <div style={{ marginTop: 14, display: 'flex', justifyContent: 'center' }}>
              <Text
                size={32}
                weight={600}
                maxWidth={step - 12}
                align="center"
                colour={mix(theme.muted, theme.text, lit)}
              >
                {ask.name}
              </Text>
            </div>
          </div>
        );
      })}
    </>
  );
};

interface SignDiscProps {
  readonly fill: string;
  readonly rim: string;
  readonly icon: string;
  readonly ink: string;
  readonly opacity: number;
}

const SignDisc: FC<SignDiscProps> = ({ fill, rim, icon, ink, opacity }) => (
  <Bake width={disc} height={disc} zoom={1.15} style={{ position: 'absolute', left: 0, top: 0, opacity }}>
    <circle cx={64} cy={66} r={60} fill={mix(fill, '#000000', 0.35)} />
    <circle cx={64} cy={62} r={60} fill={fill} stroke={rim} strokeWidth={2.5} />
    <Icon name={icon} size={60} x={34} y={32} colour={ink} />
  </Bake>
);

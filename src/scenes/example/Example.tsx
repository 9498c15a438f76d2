import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Icon } from '../../stage/Icon';
import { main } from '../../stage/layout';
import { motifByName } from '../../stage/motifs/motif-registry';
import { blend, enter, ramp, settle, travel } from '../../stage/motion';
import { SpokenText } from '../../stage/SpokenText';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import type { ExampleProps } from './scene';

/** Top of the sentence, px: at first, and under its figure. */
const textTop = 320;
const textUnderFigure = 540;

/** A practical example: told at the left, acted out at the right, its figure set large when it is said. */
export const Example: FC<SceneProps<ExampleProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const arrive = findBeat(beats, 'arrive');
  const words = lines.flatMap((line) => line.words);
  const number = lines.flatMap((line) => line.figures).find((figure) => figure.type === 'number');
  const tone = props.figure === null ? 'accent' : 'value';
  const shown = settle(frame, fps, arrive.from);
  const told = number?.from ?? endOf(arrive);
  const large = settle(frame, fps, told);
  /** The sentence makes room just before its figure lands. */
  const room = travel(frame, fps, told - 0.6 * fps, 0.7);
  const Motif = motifByName(props.motif);
  const drift = blend(1, 1.03, ramp(frame, arrive.from, durationInFrames));
  return (
    <AbsoluteFill>
      <Backdrop tint={tone} at={[0.74, 0.46]} />
      <AbsoluteFill style={{ transform: `scale(${drift})`, transformOrigin: `${main.margin}px 50%` }}>
        <div
          style={{
            position: 'absolute',
            right: 150,
            top: 160,
            transform: `scale(${blend(0.82, 1, shown)})`,
            opacity: Math.min(1, shown),
          }}
        >
          <Motif
            progress={{
              frame,
              from: arrive.from,
              durationInFrames: Math.max(1, durationInFrames - arrive.from),
            }}
            size={680}
            tone={tone}
            icon={props.icon}
          />
        </div>
        <div
          style={{
            position: 'absolute',
            left: main.margin,
            top: 190,
            opacity: enter(frame, fps, arrive.from),
          }}
        >
          <Icon name={props.icon} size={76} colour={toneColour(theme, tone)} strokeWidth={1.7} />
        </div>
        {props.figure === null ? null : (
          <div
            style={{
              position: 'absolute',
              left: main.margin,
              top: 280,
              opacity: Math.min(1, large),
              transform: `scale(${blend(0.7, 1, large)})`,
              transformOrigin: '0 60%',
            }}
          >
            {props.figure.limit === '' ? null : (
              <Text size={40} colour={theme.muted} maxWidth={800}>
                {props.figure.limit}
              </Text>
            )}
            <Text
              family="display"
              size={190}
              minSize={80}
              weight={800}
              maxWidth={860}
              lineHeight={1}
              colour={theme.value}
            >
              {props.figure.figure}
            </Text>
          </div>
        )}
        <div
          style={{
            position: 'absolute',
            left: main.margin,
            top: props.figure === null ? textTop : Math.round(blend(textTop, textUnderFigure, room)),
            width: 900,
          }}
        >
          <SpokenText
            words={words}
            family="display"
            size={props.figure === null ? 72 : 54}
            minSize={32}
            weight={600}
            maxWidth={880}
            maxLines={props.figure === null ? 6 : 5}
            lineHeight={1.22}
          >
            {props.text}
          </SpokenText>
        </div>
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

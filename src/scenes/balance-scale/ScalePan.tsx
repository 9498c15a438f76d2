import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Frames } from '../../time/frames';
import { Bake } from '../../stage/Bake';
import { textWidth } from '../../stage/fit-text';
import { ramp, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { pan } from './scale-layout';
import type { Lift } from './scale-timeline';
import { PanBackArt, PanFrontArt } from './PanArt';
import { WeightArt } from './WeightArt';

export interface PanWeight {
  readonly name: string;
  readonly mass: number;
  readonly landsAt: Frames;
  /** When it is taken off for a moment. */
  readonly lifts: readonly Lift[];
}

interface ScalePanProps {
  readonly name: string;
  readonly tone: Tone;
  readonly weights: readonly PanWeight[];
  /** Middle of the rim, px. */
  readonly x: number;
  readonly y: number;
  /** Degrees that it hangs off the vertical. */
  readonly sway: number;
  /** Its name shines when it is spoken of, 0 to 1. */
  readonly lit: number;
}

const box = { width: 2 * pan.radius + 12, height: pan.rim * 2 + pan.depth + 24 };
const fallSeconds = 0.42;

const liftHeight = 96;

/** How high a weight hangs, px: drawn up softly, held, and dropped. */
function liftedBy(frame: Frames, fps: number, { at, downAt }: Lift): number {
  const up = travel(frame, fps, at, 0.45);
  const fallen = ramp(frame, downAt - 0.2 * fps, 0.2 * fps) ** 2;
  return liftHeight * up * (1 - fallen);
}

/** A pan with its weights: they fall in, stay upright, and hang a little late behind the beam. */
export const ScalePan: FC<ScalePanProps> = ({ name, tone, weights, x, y, sway, lit }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const sizes = weights.map((weight) => ({
    width: Math.min(384, Math.max(190 + weight.mass * 40, textWidth(weight.name, 30, 700, 'text') + 56)),
    height: (weights.length > 2 ? 50 : 66) + weight.mass * 8,
  }));
  const colour = toneColour(theme, tone);
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y,
        transform: `rotate(${sway}deg)`,
        transformOrigin: '0 -300px',
      }}
    >
      <div style={{ position: 'absolute', left: -pan.radius - 6, top: -pan.rim - 6 }}>
        <Bake width={box.width} height={2 * pan.rim + 14}>
          <PanBackArt />
        </Bake>
      </div>
      {weights.map((weight, index) => {
        const size = sizes[index] ?? { width: 200, height: 80 };
        const below = sizes.slice(0, index).reduce((sum, one) => sum + one.height - 6, 0);
        const fall = ramp(frame, weight.landsAt - fallSeconds * fps, fallSeconds * fps) ** 2;
        if (fall <= 0) return null;
        const touched = weight.lifts.reduce(
          (last, lift) => (frame >= lift.downAt ? lift.downAt : last),
          weight.landsAt,
        );
        const squash =
          frame >= touched
            ? 1 - 0.06 * Math.exp(-(frame - touched) / 4) * Math.cos((frame - touched) / 2)
            : 1;
        const raised = weight.lifts.reduce((height, lift) => height + liftedBy(frame, fps, lift), 0);
        return (
          <div
            key={`${weight.name}-${index}`}
            style={{
              position: 'absolute',
              left: -size.width / 2,
              top: 10 - below - size.height - 30 - (1 - fall) * 420 - raised,
              opacity: Math.min(1, fall * 3),
              transform: `scaleY(${squash})`,
              transformOrigin: '50% 100%',
            }}
          >
            {fall < 1 ? (
              <div
                style={{
                  position: 'absolute',
                  left: size.width * 0.2,
                  right: size.width * 0.2,
                  top: -130,
                  height: 140,
                  borderLeft: `3px solid ${colour}`,
                  borderRight: `3px solid ${colour}`,
                  opacity: 0.35 * (1 - fall),
                }}
              />
            ) : null}
            <Bake width={size.width} height={size.height + 34}>
              <WeightArt tone={tone} width={size.width} height={size.height} />
            </Bake>
            <div
              style={{
                position: 'absolute',
                left: 0,
                width: size.width,
                top: 30 + 26,
                height: size.height - 30,
                display: 'flex',
                alignItems: 'center',
                justifyContent: 'center',
              }}
            >
              <Text
                size={30}
                minSize={28}
                weight={700}
                colour={theme.onAccent}
                maxWidth={size.width - 24}
                maxLines={2}
                align="center"
                lineHeight={1.02}
              >
                {weight.name}
              </Text>
            </div>
          </div>
        );
      })}
      <div style={{ position: 'absolute', left: -pan.radius - 6, top: -pan.rim - 6 }}>
        <Bake width={box.width} height={box.height}>
          <PanFrontArt tone={tone} />
        </Bake>
      </div>
      <div
        style={{
          position: 'absolute',
          left: -pan.radius,
          width: pan.radius * 2,
          top: pan.depth + 24,
          display: 'flex',
          justifyContent: 'center',
          transform: `scale(${1 + 0.08 * lit})`,
        }}
      >
        <Text
          family="display"
          size={54}
          minSize={28}
          weight={700}
          colour={colour}
          maxWidth={pan.radius * 2}
          maxLines={1}
          align="center"
        >
          {name}
        </Text>
      </div>
    </div>
  );
};

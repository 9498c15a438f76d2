import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { main } from '../../stage/layout';
import { enter, motionSeconds, pulse, settle, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import { ThinkRing } from '../../stage/ThinkRing';
import type { HandlePath } from './handle-path';
import type { SliderPromptProps } from './scene';
import { HandArt, HandleArt, handleEdge, handBox, TrackArt, trackBox } from './SliderArt';
import { track, trackX } from './slider-layout';
import { sliderWords } from './slider-prompt.data';

interface SliderProps {
  readonly props: SliderPromptProps;
  readonly path: HandlePath;
  readonly place: number;
  readonly sweet: number;
}

/** How near the handle must be for the sweet spot to light. */
const near = 0.07;
const endRoom = 560;

/** The slider: a finger drags its handle here and there, then leaves it to the viewer. */
export const Slider: FC<SliderProps> = ({ props, path, place, sweet }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { start, legs, waits } = path;
  const shown = settle(frame, fps, start);
  const lit = Math.max(0, 1 - Math.abs(place - sweet) / near);
  const colours = sliderColours(props);
  const x = trackX(place);
  const [low, high] = [toneColour(theme, colours[0]), toneColour(theme, colours[1])];
  const drag = motionSeconds.travel * fps;
  const pressed = Math.max(0, ...legs.map(({ at }) => pulse(frame, at - drag * 0.25, drag * 1.6))) ** 0.4;
  const gone = travel(frame, fps, waits.from);
  const waiting = settle(frame, fps, waits.from);
  const width = track.right - track.left;
  return (
    <div style={{ opacity: Math.min(1, shown), transform: `translateY(${(1 - shown) * 80}px)` }}>
      <div
        style={{ position: 'absolute', left: track.left - trackBox.pad, top: track.y - trackBox.height / 2 }}
      >
        <Bake width={trackBox.width} height={trackBox.height}>
          <TrackArt low={low} high={high} sweet={sweet} />
        </Bake>
      </div>
      <FrameCanvas
        width={trackBox.width}
        height={trackBox.height}
        style={{ left: track.left - trackBox.pad, top: track.y - trackBox.height / 2 }}
        draw={(context) => {
          const middle = trackBox.height / 2;
          const [from, to] = [trackBox.pad, trackBox.pad + place * width];
          const fill = context.createLinearGradient(from, 0, from + width, 0);
          fill.addColorStop(0, low);
          fill.addColorStop(sweet, theme.attention);
          fill.addColorStop(1, high);
          context.lineCap = 'round';
          context.strokeStyle = fill;
          context.lineWidth = track.thick - 10;
          context.beginPath();
          context.moveTo(from, middle);
          context.lineTo(Math.max(from + 1, to), middle);
          context.stroke();
          context.strokeStyle = alpha('#ffffff', 0.35);
          context.lineWidth = 3;
          context.beginPath();
          context.moveTo(from, middle - 5);
          context.lineTo(Math.max(from + 1, to - 30), middle - 5);
          context.stroke();
          context.strokeStyle = alpha(theme.attention, 0.9 * Math.min(1, waiting));
          context.lineWidth = 7;
          context.lineJoin = 'round';
          for (const side of [-1, 1]) {
            const tip = to + side * (118 + 10 * Math.sin((frame - waits.from) / (fps * 0.16)));
            context.beginPath();
            context.moveTo(tip - side * 16, middle - 18);
            context.lineTo(tip, middle);
            context.lineTo(tip - side * 16, middle + 18);
            context.stroke();
          }
          const spot = trackBox.pad + sweet * width;
          for (let ring = 0; ring < 5; ring += 1) {
            context.strokeStyle = alpha(theme.attention, 0.14 * lit);
            context.lineWidth = track.thick + ring * 11;
            context.beginPath();
            context.moveTo(spot - near * 0.4 * width, middle);
            context.lineTo(spot + near * 0.4 * width, middle);
            context.stroke();
          }
        }}
      />
      {waiting > 0 ? <ThinkRing x={x} y={track.y} radius={72} span={waits} stays /> : null}
      <div
        style={{
          position: 'absolute',
          left: x - handleEdge / 2,
          top: track.y - handleEdge / 2,
          transform: `scale(${1 - 0.07 * pressed * (1 - gone) - 0.16 * enter(frame, fps, waits.from)})`,
        }}
      >
        <Bake width={handleEdge} height={handleEdge} zoom={1.05}>
          <HandleArt colour={lit > 0.5 ? theme.attention : theme.accent} />
        </Bake>
      </div>
      {gone < 1 ? (
        <div
          style={{
            position: 'absolute',
            left: x - handBox.tip[0],
            // It goes before it reaches the name of the section below.
            top: track.y + 4 - handBox.tip[1] + (1 - pressed) * 14 + gone * 40,
            opacity: (1 - gone) ** 2,
            transform: `scale(${1.06 - 0.06 * pressed})`,
            transformOrigin: `${handBox.tip[0]}px ${handBox.tip[1]}px`,
          }}
        >
          <Bake width={handBox.width} height={handBox.height} zoom={1.1}>
            <HandArt />
          </Bake>
        </div>
      ) : null}
      {(['low', 'high'] as const).map((end) => (
        <div
          key={end}
          style={{
            position: 'absolute',
            top: track.y - 98,
            ...(end === 'low' ? { left: track.left - 54 } : { right: main.width - track.right - 54 }),
          }}
        >
          <Text
            size={40}
            minSize={28}
            weight={650}
            maxWidth={endRoom}
            align={end === 'low' ? 'left' : 'right'}
            colour={end === 'low' ? low : high}
          >
            {props[end]}
          </Text>
        </div>
      ))}
      {waiting > 0 ? (
        <div
          style={{
            position: 'absolute',
            left: x - 240,
            width: 480,
            top: track.y - 134,
            opacity: Math.min(1, waiting),
            transform: `scale(${0.8 + 0.2 * waiting})`,
          }}
        >
          <Text
            family="display"
            size={46}
            weight={750}
            align="center"
            maxWidth={480}
            colour={theme.attention}
          >
            {sliderWords.turn}
          </Text>
        </div>
      ) : null}
    </div>
  );
};

/** Tones of the slider's ends: towards a burden's relief and what it buys, or those of the two sides. */
function sliderColours({
  left,
  right,
  together,
}: SliderPromptProps): readonly [typeof left.tone, typeof left.tone] {
  if (!together) return [left.tone, right.tone];
  return left.tone === 'cost' ? [left.tone, right.tone] : [right.tone, left.tone];
}

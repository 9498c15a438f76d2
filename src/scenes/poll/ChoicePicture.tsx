import type { FC } from 'react';
import { random } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { chooseIcon } from '../../stage/choose-icon';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { Icon } from '../../stage/Icon';
import { useTheme } from '../../stage/theme';
import type { Picture } from './poll-choices';

interface ChoicePictureProps {
  readonly name: string;
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  /** 0 to 1 while it first builds up. */
  readonly drawn: number;
  /** 0 to 1 while the highlight rests on it. */
  readonly lit: number;
  /** 0 to 1 through that rest. */
  readonly acted: number;
}

const verdictIcons = { yes: 'circle-check', no: 'ban', later: 'clock', unsure: 'circle-help' } as const;

/** What a choice means, as a picture: how often, how much, yes or no, or an icon by its words. */
export const ChoicePicture: FC<ChoicePictureProps> = ({
  name,
  picture,
  width,
  height,
  drawn,
  lit,
  acted,
}) => {
  const theme = useTheme();
  if (picture.type === 'icon' || picture.type === 'verdict') {
    const size = Math.min(width, height, 92);
    const swing = Math.sin(acted * Math.PI * 2) * 7;
    return (
      <div
        style={{
          transform: `scale(${(0.6 + 0.4 * drawn) * (1 + 0.08 * lit)}) rotate(${swing}deg)`,
          width: size,
          height: size,
        }}
      >
        <Icon
          name={picture.type === 'icon' ? chooseIcon(name) : verdictIcons[picture.verdict]}
          size={size}
          strokeWidth={1.7}
          colour={mix(theme.accent, theme.text, lit)}
        />
      </div>
    );
  }
  return (
    <div style={{ position: 'relative', width, height }}>
      <FrameCanvas
        width={width}
        height={height}
        draw={(context) => {
          if (picture.type === 'frequency') {
            drawFrequency(context, {
              bars: picture.bars,
              width,
              height,
              drawn,
              lit,
              acted,
              colour: mix(theme.accent, theme.text, lit),
              ground: mix(theme.done, theme.accent, 0.3),
            });
            return;
          }
          const gap = 14;
          const cell = (width - gap * (picture.of - 1)) / picture.of;
          for (let step = 0; step < picture.of; step += 1) {
            const filled = step < picture.filled;
            const tall =
              (height - 8) *
              (0.3 + (0.7 * (step + 1)) / picture.of) *
              Math.min(1, Math.max(0, drawn * 2 - step * 0.2));
            const now = lit > 0 ? Math.min(1, Math.max(0, acted * picture.filled - step)) : 1;
            context.fillStyle = filled
              ? alpha(mix(theme.accent, theme.text, lit * now), 0.45 + 0.55 * now)
              : alpha(theme.done, 0.32);
            context.beginPath();
            context.roundRect(step * (cell + gap), height - tall, cell, tall, 10);
            context.fill();
          }
        }}
      />
    </div>
  );
};

interface Bars {
  readonly bars: number;
  readonly width: number;
  readonly height: number;
  readonly drawn: number;
  readonly lit: number;
  readonly acted: number;
  readonly colour: string;
  readonly ground: string;
}

/** A stretch of time as a line, and a bar for each time that something happens on it. */
function drawFrequency(
  context: CanvasRenderingContext2D,
  { bars, width, height, drawn, lit, acted, colour, ground }: Bars,
): void {
  const base = height - 6;
  context.fillStyle = ground;
  context.fillRect(0, base, width * Math.min(1, drawn * 2), 2.5);
  const thick = bars > 30 ? 4.5 : bars > 6 ? 7 : 11;
  for (let bar = 0; bar < bars; bar += 1) {
    const share = bars === 1 ? 0.78 : (bar + 0.5) / bars;
    const up = Math.min(1, Math.max(0, drawn * 2.2 - share));
    const passed = Math.max(0, 1 - Math.abs(acted - share) * 9) * lit;
    const uneven = bars > 30 ? 0.5 + 0.5 * random(`bar/${bar}`) : 1;
    const tall = (base - 14) * 0.92 * uneven * up * (1 + 0.14 * passed);
    context.fillStyle = colour;
    context.globalAlpha = 0.85 + 0.15 * passed;
    context.beginPath();
    context.roundRect(share * width - thick / 2, base - tall, thick, tall, [thick / 2, thick / 2, 0, 0]);
    context.fill();
  }
  context.globalAlpha = 1;
}

import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { enter, exit, pulse, ramp, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import type { Theme, Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import { countedFigure, readStatistic } from '../read-statistic';

interface ShareRingProps {
  readonly statistic: string;
  readonly tone: Tone;
  /** From its first block to its collapse. */
  readonly span: Span;
}

const blocks = 60;
const radius = 176;
const box = 2 * radius + 16;
const countSeconds = 1.6;

/** A share of a whole as a ring of blocks that light one by one while the number counts. */
export const ShareRing: FC<ShareRingProps> = ({ statistic, tone, span }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const reading = readStatistic(statistic);
  const colour = toneColour(theme, tone);
  const entered = enter(frame, fps, span.from);
  const leaving = exit(frame, fps, endOf(span) + 0.15 * fps);
  const counted = travel(frame, fps, span.from + 0.2 * fps, countSeconds);
  const locked = pulse(frame, Math.round(span.from + (0.2 + countSeconds) * fps), 0.4 * fps);
  if (entered <= 0 || leaving <= 0) return null;
  const lit = counted * (reading.high / 100) * blocks;
  const words = enter(frame, fps, span.from + 0.3 * fps) * leaving;
  const rise = `translateY(${(1 - words) * 18}px)`;
  return (
    <>
      <div style={{ position: 'absolute', left: 96, top: 224, opacity: words, transform: rise }}>
        <Text size={32} maxWidth={372} maxLines={2} colour={theme.muted} lineHeight={1.22}>
          {reading.before === '' ? ' ' : reading.before}
        </Text>
      </div>
      <div
        style={{
          position: 'absolute',
          left: 100,
          top: 312,
          width: box,
          height: box,
          opacity: entered * leaving,
          transform: `scale(${(0.7 + 0.3 * entered) * (0.5 + 0.5 * leaving)})`,
        }}
      >
        <FrameCanvas
          width={box}
          height={box}
          draw={(context) => drawRing(context, theme, colour, lit, ramp(frame, span.from, 0.8 * fps))}
        />
        <div
          style={{
            position: 'absolute',
            inset: 0,
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'center',
            justifyContent: 'center',
            transform: `scale(${1 + 0.06 * locked})`,
          }}
        >
          {reading.limit === '' ? null : (
            <Text size={36} colour={theme.muted} maxWidth={220} lineHeight={1.05}>
              {reading.limit}
            </Text>
          )}
          <Text size={100} minSize={40} weight={700} family="display" tabular maxWidth={236} lineHeight={1}>
            {countedFigure(reading, counted)}
          </Text>
        </div>
      </div>
      <div style={{ position: 'absolute', left: 96, top: 312 + box + 16, opacity: words, transform: rise }}>
        <Text size={36} weight={600} maxWidth={362} maxLines={2} lineHeight={1.22}>
          {reading.after === '' ? ' ' : reading.after}
        </Text>
      </div>
    </>
  );
};

function drawRing(
  context: CanvasRenderingContext2D,
  theme: Theme,
  colour: string,
  lit: number,
  built: number,
): void {
  context.translate(box / 2, box / 2);
  context.strokeStyle = theme.line;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(0, 0, radius + 6, 0, Math.PI * 2);
  context.stroke();
  const asleep = mix(theme.raised, theme.line, 0.75);
  for (let block = 0; block < blocks; block += 1) {
    if (block / blocks > built) return;
    const light = Math.min(1, Math.max(0, lit - block));
    const fresh = Math.max(0, 1 - (lit - block) / 14) * light;
    context.save();
    context.rotate((block + 0.5) * ((Math.PI * 2) / blocks));
    context.fillStyle = mix(asleep, mix(mix(theme.ground, colour, 0.72), colour, 0.25 + fresh), light);
    context.beginPath();
    context.roundRect(-6, -radius + 4 - 5 * fresh, 12, 38, 3);
    context.fill();
    if (light > 0.5) {
      context.fillStyle = alpha(mix(colour, '#ffffff', 0.6), 0.5);
      context.fillRect(-5, -radius + 5 - 5 * fresh, 2, 35);
    }
    context.restore();
  }
}

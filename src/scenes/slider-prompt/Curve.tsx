import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { pulse, settle } from '../../stage/motion';
import { Pill } from '../../stage/Pill';
import { stageWords } from '../../stage/stage-words.data';
import { Text } from '../../stage/Text';
import { toneColour, useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import type { SliderPromptProps } from './scene';
import { card, plot } from './slider-layout';
import { sliderWords } from './slider-prompt.data';
import type { Pair } from './trade';
import { amountsAt } from './trade';

interface CurveProps {
  readonly props: SliderPromptProps;
  readonly pair: Pair;
  readonly place: number;
  readonly sweet: number;
  readonly at: Frames;
}

const samples = 48;
const near = 0.08;

/** One side over the other as a curve; a dot rides on it with the handle and lights the sweet spot. */
export const Curve: FC<CurveProps> = ({ props, pair, place, sweet, at }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = settle(frame, fps, at);
  const across = pair.together ? pair.burden : 'right';
  const up = across === 'right' ? 'left' : 'right';
  const [low, high] = [amountsAt(pair, 0)[up], amountsAt(pair, 1)[up]];
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  const point = (where: number): readonly [number, number] => {
    const amounts = amountsAt(pair, where);
    const rise = (amounts[up] - least) / (most - least);
    return [
      plot.left + (0.03 + amounts[across] * 0.93) * plot.width,
      plot.top + (0.93 - rise * 0.84) * plot.height,
    ];
  };
  const path = Array.from({ length: samples + 1 }, (_, index) =>
    point(index / samples)
      .map(Math.round)
      .join(' '),
  ).join('L');
  const spot = point(sweet);
  const dot = point(place);
  const lit = Math.max(0, 1 - Math.abs(place - sweet) / near);
  const [tint, other] = [toneColour(theme, props[up].tone), toneColour(theme, props[across].tone)];

  return (
    <div
      style={{
        position: 'absolute',
        left: card.left,
        top: card.top,
        width: card.width,
        height: card.height,
        opacity: Math.min(1, shown),
        transform: `translateX(${(1 - shown) * 60}px)`,
      }}
    >
      <Bake width={card.width} height={card.height}>
        <defs>
          <linearGradient id="slider-card" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={theme.raisedHigh} />
            <stop offset="1" stopColor={theme.raised} />
          </linearGradient>
          <linearGradient
            id="slider-curve"
            gradientUnits="userSpaceOnUse"
            x1={plot.left}
            x2={plot.left + plot.width}
            y1="0"
            y2="0"
          >
            <stop offset="0.05" stopColor={tint} />
            <stop offset={(spot[0] - plot.left) / plot.width} stopColor={theme.attention} />
            <stop offset="0.97" stopColor={other} />
          </linearGradient>
          <linearGradient id="slider-under" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={theme.accent} stopOpacity={0.26} />
            <stop offset="1" stopColor={theme.accent} stopOpacity={0} />
          </linearGradient>
        </defs>
        <rect
          x={2}
          y={2}
          width={card.width - 4}
          height={card.height - 4}
          rx={26}
          fill="url(#slider-card)"
          stroke={theme.line}
          strokeWidth={2}
        />
        {[0.25, 0.5, 0.75].map((line) => (
          <path
            key={line}
            d={`M${plot.left} ${plot.top + plot.height * line}h${plot.width}M${plot.left + plot.width * line} ${plot.top}v${plot.height}`}
            stroke={theme.line}
            strokeWidth={1.5}
          />
        ))}
        <path
          d={`M${path}L${point(1)[0]} ${plot.top + plot.height}L${point(0)[0]} ${plot.top + plot.height}Z`}
          fill="url(#slider-under)"
        />
        <path
          d={`M${plot.left} ${plot.top}v${plot.height}h${plot.width}`}
          fill="none"
          stroke={theme.done}
          strokeWidth={3}
          strokeLinecap="round"
        />
        {[22, 14].map((width) => (
          <path
            key={width}
            d={`M${path}`}
            fill="none"
            stroke="url(#slider-curve)"
            strokeOpacity={0.14}
            strokeWidth={width}
            strokeLinecap="round"
          />
        ))}
        <path d={`M${path}`} fill="none" stroke="url(#slider-curve)" strokeWidth={6} strokeLinecap="round" />
        <circle
          cx={spot[0]}
          cy={spot[1]}
          r={26}
          fill={alpha(theme.attention, 0.12)}
          stroke={theme.attention}
          strokeWidth={2.5}
          strokeDasharray="5 6"
        />
      </Bake>
      <FrameCanvas
        width={card.width}
        height={card.height}
        style={{ left: 0, top: 0 }}
        draw={(context) => {
          for (let ring = 0; ring < 5; ring += 1) {
            context.fillStyle = alpha(theme.attention, 0.11 * lit);
            context.beginPath();
            context.arc(spot[0], spot[1], 22 + ring * 11, 0, Math.PI * 2);
            context.fill();
          }
          context.strokeStyle = alpha(theme.muted, 0.8);
          context.lineWidth = 2;
          context.setLineDash([4, 8]);
          context.beginPath();
          context.moveTo(plot.left, dot[1]);
          context.lineTo(dot[0], dot[1]);
          context.lineTo(dot[0], plot.top + plot.height);
          context.stroke();
          context.setLineDash([]);
          context.fillStyle = mix(theme.raised, theme.attention, lit);
          context.strokeStyle = lit > 0.3 ? theme.attention : theme.text;
          context.lineWidth = 6;
          context.beginPath();
          context.arc(dot[0], dot[1], 15 + 4 * lit + 3 * pulse(frame, at, fps), 0, Math.PI * 2);
          context.fill();
          context.stroke();
        }}
      />
      <div style={{ position: 'absolute', right: 30, top: 22 }}>
        <Pill>{stageWords.illustrative}</Pill>
      </div>
      {props[up].name === null ? null : (
        <div style={{ position: 'absolute', left: plot.left - 8, top: 26 }}>
          <Text size={32} weight={650} maxWidth={376} colour={tint}>{`↑ ${props[up].name}`}</Text>
        </div>
      )}
      {props[across].name === null ? null : (
        <div
          style={{
            position: 'absolute',
            right: card.width - plot.left - plot.width,
            top: plot.top + plot.height + 8,
          }}
        >
          <Text
            size={32}
            weight={650}
            maxWidth={plot.width}
            align="right"
            colour={other}
          >{`${props[across].name} →`}</Text>
        </div>
      )}
      <div
        style={{
          position: 'absolute',
          ...(pair.together ? { left: spot[0] + 16 } : { right: card.width - spot[0] + 16 }),
          top: spot[1] + 44,
        }}
      >
        <Text size={30} weight={700} maxWidth={220} colour={theme.attention}>
          {sliderWords.sweetSpot}
        </Text>
      </div>
    </div>
  );
};

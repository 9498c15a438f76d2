import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { textWidth } from '../../stage/fit-text';
import { blend, enter, settle, travel } from '../../stage/motion';
import { Pill } from '../../stage/Pill';
import { stageWords } from '../../stage/stage-words.data';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { scaleWords } from './balance-scale.data';
import { panel } from './scale-layout';
import type { ScaleTimeline } from './scale-timeline';
import type { BalanceScaleProps } from './scene';

interface TradeOffProps {
  readonly props: BalanceScaleProps;
  readonly story: ScaleTimeline;
  readonly angle: number;
  readonly colours: readonly [string, string];
  /** How much of the way to balance is done, 0 to 1. */
  readonly share: number;
}

const plot = { left: 50, top: 148, width: 390, height: 196 };
const height = 416;
/** It stands higher, px, until the named steps need the room above it. */
const roomAbove = 140;

/** The curve of one against the other, 0 to 1 both ways. */
const gain = (cost: number): number => 1 - Math.exp(-3.1 * cost);
const point = (cost: number): [number, number] => [
  plot.left + cost * plot.width,
  plot.top + plot.height * (1 - gain(cost) * 0.92),
];

/** A name with the arrow of its axis; a long one stands alone. */
const axisName = (name: string, arrow: string): string =>
  textWidth(name, 30, 600, 'text') > 300 ? name : `${arrow} ${name}`;

/** The same story as a curve: the dot slides down it into the sweet spot as balance is found. */
export const TradeOff: FC<TradeOffProps> = ({ props, story, angle, colours, share }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const first = Math.min(...story.landings, story.steps[0]?.at ?? 0);
  const shown = settle(frame, fps, first);
  const settled = travel(frame, fps, (story.steps[0]?.at ?? first) - 0.5 * fps);
  const spot = enter(frame, fps, story.steps[0]?.at ?? first);
  const dot = point(
    Math.min(
      0.97,
      Math.max(0.06, 0.36 + story.heavy * 0.5 * (1 - share) * enter(frame, fps, first) + angle * 0.012),
    ),
  );
  const sweet = point(0.36);
  const path = Array.from({ length: 41 }, (_, index) => point(index / 40).join(' ')).join('L');
  return (
    <div
      style={{
        position: 'absolute',
        left: panel.left,
        top: Math.round(panel.bottom - height - roomAbove * (1 - settled)),
        width: panel.width,
        height,
        opacity: Math.min(1, shown),
        transform: `translateX(${(1 - shown) * 60}px)`,
      }}
    >
      <Bake width={panel.width} height={height}>
        <defs>
          <linearGradient id="trade-card" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={theme.raisedHigh} />
            <stop offset="1" stopColor={theme.raised} />
          </linearGradient>
          <linearGradient id="trade-curve" x1="0" x2="1">
            <stop offset="0" stopColor={colours[0]} />
            <stop offset="0.36" stopColor={theme.attention} />
            <stop offset="0.7" stopColor={colours[1]} />
          </linearGradient>
        </defs>
        <rect
          x={2}
          y={2}
          width={panel.width - 4}
          height={height - 4}
          rx={24}
          fill="url(#trade-card)"
          stroke={theme.line}
          strokeWidth={2}
        />
        {[0.25, 0.5, 0.75].map((line) => (
          <line
            key={line}
            x1={plot.left}
            x2={plot.left + plot.width}
            y1={plot.top + plot.height * line}
            y2={plot.top + plot.height * line}
            stroke={theme.line}
            strokeWidth={1.5}
          />
        ))}
        <path
          d={`M${plot.left} ${plot.top}V${plot.top + plot.height}H${plot.left + plot.width}`}
          fill="none"
          stroke={theme.done}
          strokeWidth={2.5}
        />
        {[16, 11].map((width) => (
          <path
            key={width}
            d={`M${path}`}
            fill="none"
            stroke="url(#trade-curve)"
            strokeOpacity={0.12}
            strokeWidth={width}
          />
        ))}
        <path d={`M${path}`} fill="none" stroke="url(#trade-curve)" strokeWidth={5} strokeLinecap="round" />
      </Bake>
      <div
        style={{
          position: 'absolute',
          left: sweet[0] - 70,
          top: sweet[1] - 70,
          opacity: spot * (0.75 + 0.25 * Math.sin(frame / (fps * 0.5))),
          transform: `scale(${blend(0.6, 1, spot)})`,
        }}
      >
        <Bake width={140} height={140}>
          {[66, 50, 36].map((radius) => (
            <circle key={radius} cx={70} cy={70} r={radius} fill={theme.attention} opacity={0.12} />
          ))}
          <circle cx={70} cy={70} r={36} fill="none" stroke={alpha(theme.attention, 0.7)} strokeWidth={2.5} />
        </Bake>
      </div>
      <div
        style={{
          position: 'absolute',
          left: dot[0] - 17,
          top: dot[1] - 17,
          width: 34,
          height: 34,
          boxSizing: 'border-box',
          borderRadius: 17,
          border: `6px solid ${share > 0.98 ? theme.attention : colours[story.heavy === 1 ? 1 : 0]}`,
          backgroundColor: mix(theme.raised, theme.attention, share > 0.98 ? 0.6 : 0),
        }}
      />
      <div
        style={{ position: 'absolute', left: 34, top: 24, display: 'flex', alignItems: 'center', gap: 18 }}
      >
        <Text size={34} weight={600} maxWidth={210}>
          {scaleWords.tradeOff}
        </Text>
        <Pill size={28}>{stageWords.illustrative}</Pill>
      </div>
      <div style={{ position: 'absolute', left: plot.left, top: 90 }}>
        <Text size={30} weight={600} colour={colours[0]} maxWidth={360}>
          {axisName(props.left.name, '↑')}
        </Text>
      </div>
      <div style={{ position: 'absolute', right: 40, top: plot.top + plot.height + 14 }}>
        <Text size={30} weight={600} colour={colours[1]} maxWidth={360} align="right">
          {axisName(props.right.name, '→')}
        </Text>
      </div>
      <div style={{ position: 'absolute', left: sweet[0] + 52, top: sweet[1] + 34, opacity: spot }}>
        <Text size={30} weight={700} colour={theme.attention} maxWidth={240}>
          {scaleWords.sweetSpot}
        </Text>
      </div>
    </div>
  );
};

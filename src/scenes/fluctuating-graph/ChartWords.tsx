import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { textWidth } from '../../stage/fit-text';
import { main } from '../../stage/layout';
import { enter, ramp, staggered } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import type { PlotView } from './plot-view';
import { baselineHeight, excessRuns, xOf, yOf } from './plot-view';
import type { Moment } from './moments';
import { runsWhere } from './sample-demand';
import type { FluctuatingGraphProps } from './scene';

interface ChartWordsProps {
  readonly props: FluctuatingGraphProps;
  readonly view: PlotView;
  readonly moments: readonly Moment[];
  readonly arrive: Frames;
}

/** All words inside the plot: its axis, the limit, and what lies over and under it. */
export const ChartWords: FC<ChartWordsProps> = ({ props, view, arrive }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { box, samples } = view;
  const { labels } = props;
  const shown = enter(frame, fps, staggered(arrive, fps, 3));
  const limitShown = enter(frame, fps, staggered(arrive, fps, 8));
  const limitWidth = Math.min(box.width * 0.6, textWidth(labels.limit ?? '', 34, 600, 'text'));
  const limitTop = Math.max(
    ...samples.limit.filter((_, index) => xOf(view, index) < box.x + 50 + limitWidth),
  );
  const limitY = yOf(view, limitTop) - 20;
  const excess = view.hasLimit ? excessWords(view, labels.above, limitY, box.x + 40 + limitWidth) : [];
  const slack = view.hasLimit ? slackWords(view, labels.below) : [];
  return (
    <>
      <OnBaseline x={box.x + 36} baseline={box.y + 34} style={{ opacity: shown }}>
        <Text size={30} weight={450} colour={theme.muted} maxWidth={box.width * 0.7}>
          {labels.axis}
        </Text>
      </OnBaseline>
      {labels.limit === null ? null : (
        <OnBaseline x={box.x + 36} baseline={limitY} style={{ opacity: limitShown }}>
          <div
            style={{
              backgroundColor: alpha(theme.ground, 0.74),
              borderRadius: 10,
              padding: '0 14px',
              margin: '0 -14px',
            }}
          >
            <Text size={34} minSize={28} weight={600} maxWidth={box.width * 0.6}>
              {labels.limit}
            </Text>
          </div>
        </OnBaseline>
      )}
      {excess.map(({ x, y, opacity }, index) => (
        <OnBaseline
          key={`over-${index}`}
          x={x}
          baseline={y}
          align="center"
          style={{ opacity: opacity * shown }}
        >
          <Text size={36} minSize={30} weight={650} colour={theme.attention} maxWidth={420}>
            {labels.above}
          </Text>
        </OnBaseline>
      ))}
      {slack.map(({ x, y, opacity }, index) => (
        <div
          key={`under-${index}`}
          style={{
            position: 'absolute',
            left: x,
            top: y,
            opacity: opacity * shown * (1 - view.baseline.shown * view.baseline.drawn),
            transform: `translate(-50%, -50%) scale(${1 + 0.08 * view.slack})`,
            padding: '5px 20px',
            borderRadius: 30,
            backgroundColor: theme.ground,
            border: `2.5px solid ${alpha(theme.cost, 0.85)}`,
          }}
        >
          <Text size={31} minSize={28} weight={600} colour={theme.cost} maxWidth={420}>
            {labels.below}
          </Text>
        </div>
      ))}
      {props.contrast === null ? null : (
        <OnBaseline
          x={box.x + 130}
          baseline={yOf(view, baselineHeight) - 20}
          style={{ opacity: ramp(view.baseline.drawn, 0.2, 0.4) * view.baseline.shown }}
        >
          <div
            style={{
              backgroundColor: theme.ground,
              border: `2.5px solid ${theme.value}`,
              borderRadius: 30,
              padding: '4px 22px',
            }}
          >
            <Text size={34} minSize={28} weight={650} colour={theme.value} maxWidth={box.width * 0.6}>
              {props.contrast}
            </Text>
          </div>
        </OnBaseline>
      )}
      <OnBaseline x={box.x} baseline={box.y + box.height + 42} style={{ opacity: shown }} gap={18}>
        <Text size={30} weight={450} colour={theme.muted}>
          {labels.time}
        </Text>
      </OnBaseline>
      <FrameCanvas
        width={130}
        height={30}
        style={{
          left: box.x + textWidth(labels.time, 30, 450, 'text') + 18,
          top: box.y + box.height + 17,
          opacity: shown,
        }}
        draw={(context) => {
          context.strokeStyle = theme.done;
          context.lineWidth = 2.5;
          context.lineCap = 'round';
          context.beginPath();
          context.moveTo(2, 15);
          context.lineTo(106, 15);
          context.moveTo(95, 6);
          context.lineTo(106, 15);
          context.lineTo(95, 24);
          context.stroke();
        }}
      />
      <OnBaseline
        x={Math.min(box.x + box.width, main.width - main.margin - textWidth(labels.now, 30, 450, 'text') / 2)}
        baseline={box.y + box.height + 42}
        align="center"
        style={{ opacity: shown }}
      >
        <Text size={30} weight={450} colour={theme.muted}>
          {labels.now}
        </Text>
      </OnBaseline>
    </>
  );
};

interface Word {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

function excessWords(view: PlotView, text: string, limitY: number, limitRight: number): Word[] {
  const width = textWidth(text, 36, 650, 'text');
  const { box, samples } = view;
  const tops = samples.tops.at(-1) ?? [];
  const words: Word[] = [];
  for (const { first, last } of excessRuns(view)) {
    const [from, to] = [xOf(view, first), xOf(view, last)];
    const x = Math.min(box.x + box.width - width / 2 + 20, (from + to) / 2);
    const y = Math.max(box.y + 84, yOf(view, Math.max(...tops.slice(first, last + 1))) - 34);
    const crowded =
      words.some((word) => Math.abs(word.x - x) < width + 24) ||
      (x - width / 2 < limitRight && y > limitY - 40);
    const opacity = ramp(to - from, 60, 60) * ramp(x - width / 2, box.x, 90);
    if (!crowded && opacity > 0.01) words.push({ x, y, opacity });
  }
  return words;
}

function slackWords(view: PlotView, text: string): Word[] {
  const width = textWidth(text, 31, 600, 'text') + 44;
  const { samples, unit, box } = view;
  const tops = samples.tops.at(-1) ?? [];
  const needed = 96 / unit;
  return runsWhere(
    samples.seconds.length,
    (index) => (samples.limit[index] ?? 1) - (tops[index] ?? 0) > needed,
  )
    .map(({ first, last }) => {
      const [from, to] = [xOf(view, first), xOf(view, last)];
      const x = (from + to) / 2;
      const limit = Math.min(...samples.limit.slice(first, last + 1));
      return {
        x,
        y: yOf(view, limit) + 50,
        opacity: ramp(to - from, width, 50) * ramp(x - width / 2, box.x + 40, 90),
        length: to - from,
      };
    })
    .filter(({ opacity }) => opacity > 0.01)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
}

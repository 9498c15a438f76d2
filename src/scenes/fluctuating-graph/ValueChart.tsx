import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { main } from '../../stage/layout';
import { enter, settle, staggered } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { namesWidth } from './end-names';
import { EndLabels } from './EndLabels';
import { graphLayout, spreadApart } from './graph-layout';
import { dialState } from './graph-state';
import { DialNames } from './DialNames';
import { Dial } from './Dial';
import { curveColours } from './plot-view';
import { graphMoments } from './moments';
import { niceTicks } from './nice-ticks';
import type { FluctuatingGraphProps } from './scene';
import { drawingSpan, drawnShare, extremesOf, valueAt } from './value-curve';

const scaleRoom = 96;

/** The author's own numbers on true axes: drawn as the narration goes on, then its highs and lows are pointed at. */
export const ValueChart: FC<SceneProps<FluctuatingGraphProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const layout = graphLayout(props.drivers.length, namesWidth(props));
  const plot = {
    ...layout.plot,
    x: layout.plot.x + scaleRoom,
    y: layout.plot.y + 52,
    width: layout.plot.width - scaleRoom,
    height: layout.plot.height - 52,
  };
  const all = props.series.map(({ values }) => values ?? []);
  const ticks = niceTicks(Math.min(...all.flat()), Math.max(...all.flat()), 5);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = (value: number): number => plot.y + plot.height * (1 - (value - low) / (high - low));
  const arrive = findBeat(beats, 'arrive').from;
  const shown = enter(frame, fps, staggered(arrive, fps, 3));
  const drawing = drawingSpan(lines, arrive, fps);
  const drawn = drawnShare(drawing, frame);
  const ends = all.map((values) => y(valueAt(values, drawn)));
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const spread = spreadApart(
    order.map(({ end }) => end),
    92,
    plot.y + 30,
    plot.y + plot.height - 30,
  );
  const centres = ends.map((_, index) => spread[order.findIndex((one) => one.index === index)] ?? 0);
  const colours = curveColours(theme, all.length);
  const moments = graphMoments(lines, props.drivers, props.contrast);
  const dials = props.drivers.map((_, index) =>
    dialState(
      moments.filter(({ type, driver }) => type === 'driver' && driver === index),
      index,
      frame,
      fps,
    ),
  );
  const marks = apart(
    all.flatMap((values, series) =>
      extremesOf(values).map(({ share, value }) => ({
        series,
        share,
        value,
        x: Math.max(plot.x + 40, Math.min(plot.x + plot.width - 40, plot.x + plot.width * share)),
        baseline: y(value) + (value === Math.max(...values) ? -24 : 46),
      })),
    ),
  );
  const headX = plot.x + plot.width * drawn;

  return (
    <>
      <FrameCanvas
        left={Math.floor(plot.x) - 12}
        top={Math.floor(plot.y) - 24}
        width={Math.ceil(plot.width) + 24}
        height={Math.ceil(plot.height) + 32}
        draw={(context) => {
          context.lineWidth = 1.5;
          for (const tick of ticks) {
            context.strokeStyle = alpha(theme.line, 0.9 * shown);
            context.beginPath();
            context.moveTo(plot.x, y(tick));
            context.lineTo(plot.x + plot.width, y(tick));
            context.stroke();
          }
          for (const [index, values] of all.entries())
            drawValues(context, {
              values,
              drawn,
              colour: colours[index] ?? theme.accent,
              ground: theme.ground,
              plot,
              y,
            });
        }}
      />
      {layout.dials.map((panel, index) => {
        const dial = dials[index];
        return dial ? <Dial key={index} panel={panel} state={dial} shown={shown} /> : null;
      })}
      {ticks.map((tick) => (
        <OnBaseline
          key={tick}
          x={plot.x - 20}
          baseline={y(tick) + 10}
          align="right"
          style={{ opacity: shown }}
        >
          <Text size={28} tabular colour={theme.muted} maxWidth={scaleRoom - 10}>
            {String(tick)}
          </Text>
        </OnBaseline>
      ))}
      <OnBaseline x={main.margin} baseline={layout.plot.y + 22} style={{ opacity: shown }}>
        <Text size={30} colour={theme.muted} maxWidth={plot.width}>
          {props.labels.axis}
        </Text>
      </OnBaseline>
      <OnBaseline x={plot.x} baseline={plot.y + plot.height + 42} style={{ opacity: shown }}>
        <Text size={30} colour={theme.muted}>
          {props.labels.time}
        </Text>
      </OnBaseline>
      {marks.map(({ series, share, value, x, baseline }) => {
        const reached = settle(frame, fps, drawing.from + share * drawing.durationInFrames);
        return (
          <OnBaseline
            key={`${series}-${share}`}
            x={x}
            baseline={baseline}
            align="center"
            style={{ opacity: Math.min(1, reached) }}
          >
            <Text
              size={30}
              weight={650}
              tabular
              colour={colours[series] ?? theme.text}
              style={{ transform: `scale(${reached})` }}
            >
              {String(value)}
            </Text>
          </OnBaseline>
        );
      })}
      <EndLabels
        props={props}
        x={Math.min(layout.labels.x, headX + 40)}
        width={layout.labels.width}
        centres={centres}
        shown={shown}
        lit={[]}
      />
      <DialNames names={props.drivers} panels={layout.dials} dials={dials} shown={() => shown} />
    </>
  );
};

/** Leaves out marks that would stand on one before them. */
function apart<Mark extends { x: number; baseline: number }>(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark, index) =>
      !marks
        .slice(0, index)
        .some((other) => Math.abs(other.x - mark.x) < 90 && Math.abs(other.baseline - mark.baseline) < 40),
  );
}

interface ValueLine {
  readonly values: readonly number[];
  readonly drawn: number;
  readonly colour: string;
  readonly ground: string;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly y: (value: number) => number;
}

function drawValues(
  context: CanvasRenderingContext2D,
  { values, drawn, colour, ground, plot, y }: ValueLine,
): void {
  const steps = Math.max(2, Math.round((plot.width * drawn) / 4));
  const trace = (): void => {
    context.beginPath();
    for (let step = 0; step <= steps; step += 1) {
      const share = (drawn * step) / steps;
      context.lineTo(plot.x + plot.width * share, y(valueAt(values, share)));
    }
  };
  trace();
  context.lineTo(plot.x + plot.width * drawn, plot.y + plot.height);
  context.lineTo(plot.x, plot.y + plot.height);
  const fill = context.createLinearGradient(0, plot.y, 0, plot.y + plot.height);
  fill.addColorStop(0, alpha(colour, 0.22));
  fill.addColorStop(1, alpha(colour, 0.02));
  context.fillStyle = fill;
  context.fill();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [width, strength] of [
    [18, 0.08],
    [11, 0.12],
    [5, 1],
  ] as const) {
    trace();
    context.strokeStyle = alpha(colour, strength);
    context.lineWidth = width;
    context.stroke();
  }
  context.beginPath();
  context.arc(plot.x + plot.width * drawn, y(valueAt(values, drawn)), 11, 0, Math.PI * 2);
  context.fillStyle = ground;
  context.fill();
  context.stroke();
}

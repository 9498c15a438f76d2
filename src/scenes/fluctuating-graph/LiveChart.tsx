import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { mix } from '../../stage/colour';
import { textWidth } from '../../stage/fit-text';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { main } from '../../stage/layout';
import { enter, ramp, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { ChartWords } from './ChartWords';
import { DialNames } from './DialNames';
import { Dial } from './Dial';
import { drawEnds, drawExtremes, drawSwing } from './draw-ends';
import type { PlotView } from './plot-view';
import { drawPlot } from './draw-plot';
import { yOf } from './plot-view';
import { EndLabels } from './EndLabels';
import { labelPitch, namesWidth } from './end-names';
import { graphLayout, spreadApart } from './graph-layout';
import { baselineState, dialState, dialTurns, dotsUnderWay, litCurves, strengthOf } from './graph-state';
import { carriersOf, liveDemand } from './live-demand';
import { graphMoments } from './moments';
import { columnAt, sampleDemand } from './sample-demand';
import { SaidFlags } from './SaidFlags';
import type { FluctuatingGraphProps } from './scene';

const pxPerSample = 3;
const followSeconds = 0.8;

/** The live moving window: time runs, curves swell at their moments, dials turn as drivers are named. */
export const LiveChart: FC<SceneProps<FluctuatingGraphProps>> = ({
  props,
  beats,
  lines,
  durationInFrames,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const layout = graphLayout(props.drivers.length, namesWidth(props));
  const { plot, pixelsPerSecond, unit } = layout;
  const windowSeconds = plot.width / pixelsPerSecond;
  const arrive = findBeat(beats, 'arrive').from;
  const limited = props.labels.limit !== null;

  const moments = useMemo(() => graphMoments(lines, props.drivers, props.contrast), [lines, props]);
  const turns = useMemo(() => dialTurns(moments, props.drivers.length), [moments, props]);
  const carriers = useMemo(() => carriersOf(props), [props]);
  const demand = useMemo(
    () => liveDemand(props, moments, { arrive, end: durationInFrames, fps }),
    [props, moments, fps, arrive, durationInFrames],
  );

  const now = frame / fps;
  const rise = travel(frame, fps, arrive);
  const dials = turns.map((own, index) => dialState(own, index, frame, fps));
  const lit = litCurves(dials, carriers, props.series.length);
  const view: PlotView = {
    theme,
    box: plot,
    unit,
    pixelsPerSecond,
    nowSeconds: now,
    samples: sampleDemand(
      demand,
      now - windowSeconds,
      now,
      Math.round(plot.width / pxPerSample) + 1,
      limited,
      0.12 + 0.88 * rise,
    ),
    hasLimit: limited,
    limitDrawn: travel(frame, fps, staggered(arrive, fps, 5)),
    slack: strengthOf(moments, 'idle', frame, fps),
    baseline: baselineState(moments, frame, fps),
    lit,
  };
  const ends = columnAt(demand, now, limited).map((height) => yOf(view, height * (0.12 + 0.88 * rise)));
  const calm = averageEnds(demand, now, limited).map((height) => yOf(view, height));
  const centres = spreadApart(
    [...calm].reverse(),
    labelPitch(props.series, layout.labels.width),
    plot.y + 40,
    plot.y + plot.height - 40,
  ).reverse();
  const shown = enter(frame, fps, staggered(arrive, fps, 6));
  /** The plot with its glow, and its ties to the names. */
  const painted = {
    left: plot.x - 8,
    top: plot.y - 24,
    width: Math.ceil(layout.labels.x) - plot.x + 8,
    height: plot.height + 32,
  };
  const swing = strengthOf(moments, 'swing', frame, fps);

  return (
    <>
      <FrameCanvas
        {...painted}
        draw={(context) => {
          drawPlot(context, view);
          if (!limited) drawExtremes(context, view, shown);
          drawSwing(context, view, swing);
          drawEnds(context, view, {
            ends,
            centres,
            labelX: layout.labels.x,
            named: props.series.map(({ name }) => name !== null),
            grouped: props.group !== null,
            shown,
          });
        }}
      />
      {layout.dials.map((panel, index) => {
        const state = dials[index];
        return state ? (
          <Dial
            key={index}
            panel={panel}
            state={state}
            shown={enter(frame, fps, staggered(arrive, fps, 7 + index))}
          />
        ) : null;
      })}
      <svg width={main.width} height={main.height} style={{ position: 'absolute', left: 0, top: 0 }}>
        {layout.dials.flatMap((panel, index) => {
          const state = dials[index];
          if (!state) return [];
          const carrier = carriers[index] ?? 0;
          const end = centres[carrier] ?? plot.y;
          const from = panel.y + panel.height / 2;
          const target = Math.min(
            panel.x - 40,
            layout.labels.x + nameWidth(props.series[carrier]?.name ?? props.group) + 18,
          );
          return dotsUnderWay(state, frame, fps).map(({ share, strength }, dot) => (
            <circle
              key={`${index}-${dot}`}
              cx={panel.x - 8 + (target - panel.x + 8) * share}
              cy={from + (end - from) * ramp(share, 0, 0.45)}
              r={5.5}
              fill={mix(theme.accent, theme.text, share * 0.5)}
              opacity={strength}
            />
          ));
        })}
      </svg>
      {limited || props.drivers.length > 0 ? null : (
        <SaidFlags title={props.title} lines={lines} view={view} />
      )}
      <ChartWords props={props} view={view} moments={moments} arrive={arrive} />
      <EndLabels
        props={props}
        x={layout.labels.x}
        width={layout.labels.width}
        centres={centres}
        shown={shown}
        lit={lit}
      />
      {props.group === null ? null : (
        <div style={{ position: 'absolute', left: layout.labels.x, top: middle(ends) - 24, opacity: shown }}>
          <Text size={34} minSize={28} weight={650} maxWidth={layout.labels.width} maxLines={2}>
            {props.group}
          </Text>
        </div>
      )}
      <DialNames
        names={props.drivers}
        panels={layout.dials}
        dials={dials}
        shown={(index) => enter(frame, fps, staggered(arrive, fps, 7 + index))}
      />
    </>
  );
};

/** Px to the end of a name. */
const nameWidth = (name: string | null): number => (name === null ? 0 : textWidth(name, 34, 650, 'text'));

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** Each driver acts on a curve of its own while there are enough of them; the bursting one first. */
/** Ends of the curves averaged over the last moments, so that names glide while dots dance. */
function averageEnds(demand: Parameters<typeof columnAt>[0], now: number, stacked: boolean): number[] {
  const looks = 8;
  const columns = Array.from({ length: looks }, (_, index) =>
    columnAt(demand, now - (index / looks) * followSeconds, stacked),
  );
  return demand.curves.map(
    (_, curve) => columns.reduce((sum, column) => sum + (column[curve] ?? 0), 0) / looks,
  );
}

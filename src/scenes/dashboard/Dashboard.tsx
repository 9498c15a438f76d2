import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { enter, exit, staggered, travel } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { ChartWords } from './ChartWords';
import { bars, chart, feed, heat, miniBox, paintedAreas, tileBoxes } from './dashboard-layout';
import { dashboardState, metricStanding } from './dashboard-state';
import { dashboardTimeline, subjectsOf } from './dashboard-timeline';
import { Feed } from './Feed';
import { LoopBar } from './LoopBar';
import { paintChart } from './paint-chart';
import { paintBars, paintHeat } from './paint-rows';
import { paintTile } from './paint-tiles';
import type { PaintView } from './paint-view';
import { paintWires } from './paint-wires';
import { Panel } from './Panel';
import type { DashboardProps } from './scene';
import { excursionsOf } from './series-curve';
import { Shell } from './Shell';
import { SuggestionCard } from './SuggestionCard';
import { Team } from './Team';
import { standingColour } from './tile-colour';
import { hasMini, TileWords } from './TileWords';

/** A dashboard at work: time runs, something leaves its range, is spotted, acted on, and settles; people connect to it. */
export const Dashboard: FC<SceneProps<DashboardProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const story = useMemo(() => dashboardTimeline(props, beats, lines, fps), [props, beats, lines, fps]);
  const excursions = useMemo(() => excursionsOf(story.rounds, fps), [story, fps]);
  const firstSubject = useMemo(() => subjectsOf(props)[0] ?? 0, [props]);
  const state = dashboardState(props, story, firstSubject, frame, fps);
  const { team } = story;
  const rows = props.rows.length > 0 ? props.rows.length : 3;
  const built = (index: number): number => enter(frame, fps, staggered(story.builds, fps, index));
  const faint = (index: number): number => 0.45 * enter(frame, fps, staggered(story.opens, fps, 4 + index));
  const surface = (index: number): number => Math.max(faint(index), built(index));
  const tiles = tileBoxes(props.metrics.length);
  const count = props.metrics.length;
  const view: PaintView = {
    theme,
    seconds: frame / fps,
    seed: props.seed,
    excursions,
    state,
    chartIn: travel(frame, fps, staggered(story.builds, fps, count + 1), 1.1),
    heatIn: built(count + 5),
    barsIn: travel(frame, fps, staggered(story.builds, fps, count + 7), 0.9),
  };
  const together =
    team === null
      ? 0
      : enter(frame, fps, team.from) * (Number.isFinite(team.until) ? exit(frame, fps, team.until) : 1);
  const drawTiles = (context: CanvasRenderingContext2D): void => {
    for (const [index, tile] of tiles.entries()) {
      const metric = props.metrics[index];
      if (!metric) continue;
      const standing = metricStanding(props, story, index, frame);
      const since = travel(frame, fps, standing.since);
      paintTile(context, view, {
        tile,
        box: hasMini(metric, tile) ? miniBox(tile) : { ...miniBox(tile), width: 0 },
        index,
        colour:
          standing.mood === 'settled'
            ? mix(theme.attention, standingColour(theme, metric, 'settled'), since)
            : standingColour(theme, metric, standing.mood),
        trend: metric.trend,
        calm: standing.mood === 'settled' ? since : 0,
        alarm: standing.mood === 'anomaly' ? since : 0,
        look: state.tiles[index] ?? 0,
        shown: built(index + 1),
      });
    }
  };
  const named = props.rows.length > 0;
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.5, 0.35]} strength={0.1} />
      <Shell state={state} opens={story.opens} team={team} />
      <LoopBar state={state} opens={story.opens} />
      {tiles.map((tile, index) => (
        <Panel key={index} box={tile} shown={surface(index)} />
      ))}
      <Panel box={chart} shown={surface(count)} />
      <Panel box={feed} shown={surface(count + 2)} />
      <Panel box={heat} shown={surface(count + 3)} />
      <Panel box={bars} shown={surface(count + 4)} />
      <FrameCanvas {...paintedAreas.tiles} draw={drawTiles} />
      <FrameCanvas {...paintedAreas.chart} draw={(context) => paintChart(context, view)} />
      <FrameCanvas {...paintedAreas.heat} draw={(context) => paintHeat(context, view, rows, named)} />
      <FrameCanvas {...paintedAreas.bars} draw={(context) => paintBars(context, view, rows, named)} />
      {team !== null && together > 0 ? (
        <FrameCanvas
          {...paintedAreas.wires}
          draw={(context) => {
            const count = Math.min(props.team.length, team.at.length);
            paintWires(context, theme, team.at, count, together, frame, fps);
          }}
        />
      ) : null}
      {tiles.map((tile, index) => (
        <TileWords
          key={index}
          props={props}
          story={story}
          index={index}
          box={tile}
          shown={built(index + 1)}
        />
      ))}
      <ChartWords props={props} story={story} view={view} />
      <Feed props={props} story={story} shown={built(count + 4) * Math.max(0, 1 - together * 2)} />
      {team === null ? null : <Team props={props} team={team} shown={Math.max(0, together * 2 - 1)} />}
      <SuggestionCard state={state} text={props.suggestions[state.round?.suggestion ?? 0] ?? ''} />
      <Opening title={props.title} opens={story.opens} until={story.builds} />
    </AbsoluteFill>
  );
};

/** The title stands where the curve will run until the panels have filled. */
const Opening: FC<{ readonly title: string; readonly opens: number; readonly until: number }> = ({
  title,
  opens,
  until,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const shown = enter(frame, fps, staggered(opens, fps, 3)) * exit(frame, fps, until);
  if (shown <= 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: chart.x + 48,
        top: chart.y,
        height: chart.height,
        display: 'flex',
        alignItems: 'center',
        opacity: shown,
        transform: `translateY(${(1 - shown) * 30}px)`,
      }}
    >
      <Text
        size={84}
        minSize={44}
        family="display"
        weight={700}
        maxWidth={chart.width - 96}
        maxLines={3}
        colour={theme.text}
      >
        {title}
      </Text>
    </div>
  );
};

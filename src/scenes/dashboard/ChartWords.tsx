import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { textWidth } from '../../stage/fit-text';
import { enter, exit, staggered } from '../../stage/motion';
import { Pill } from '../../stage/Pill';
import { stageWords } from '../../stage/stage-words.data';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { BakedIcon } from './BakedIcon';
import { dashboardWords } from './dashboard.data';
import { barRows, bars, chart, heatRows, nowX, plot } from './dashboard-layout';
import type { PaintView } from './paint-view';
import { forecastShown } from './paint-chart';
import { peakPoint } from './paint-marks';
import type { DashboardProps } from './scene';
import { shortened } from './shortened';
import type { DashboardTimeline } from './dashboard-timeline';

interface ChartWordsProps {
  readonly props: DashboardProps;
  readonly story: DashboardTimeline;
  readonly view: PaintView;
}

/** Room for the curve's name, so that its pill keeps clear of now. */
const titleRoom = 400;

/** Everything that is written on the curve, the strip and the bars. */
export const ChartWords: FC<ChartWordsProps> = ({ props, story, view }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { state } = view;
  const name = props.metrics[state.subject]?.name ?? props.title;
  const shown = Math.min(view.chartIn, state.subjectShown);
  const forecast = forecastShown(view) * view.chartIn;
  const named = props.rows.length > 0;
  const below = plot.y + plot.height + 8;
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: plot.x,
          top: chart.y + 16,
          display: 'flex',
          alignItems: 'center',
          gap: 24,
          opacity: view.chartIn,
        }}
      >
        <div style={{ opacity: shown, transform: `translateY(${(1 - shown) * 16}px)` }}>
          <Text size={34} minSize={28} weight={650} maxWidth={titleRoom} maxLines={1} lineHeight={1.15}>
            {shortened(name, titleRoom, 650)}
          </Text>
        </div>
        <Pill>{stageWords.illustrative}</Pill>
      </div>
      <Words x={plot.x} y={below} colour={mix(theme.accent, theme.text, 0.25)} shown={view.chartIn}>
        {dashboardWords.expected}
      </Words>
      <Words x={nowX - 14} y={below} colour={theme.muted} shown={view.chartIn} right>
        {dashboardWords.now}
      </Words>
      <Words x={nowX + 14} y={below} colour={theme.value} shown={forecast}>
        {state.settled > 0.5
          ? shortened(props.metrics[state.subject]?.settled ?? dashboardWords.applied, 270, 500)
          : dashboardWords.ifApplied}
      </Words>
      <LensWord view={view} />
      {props.rows.map((row, index) => {
        const strip = heatRows(props.rows.length, named)[index];
        const bar = barRows(props.rows.length, named)[index];
        const inn = enter(frame, fps, staggered(story.builds, fps, 9 + index));
        const own = state.round?.row === index;
        const alarm = own ? Math.max(state.lens, state.idle) : 0;
        const colour = mix(
          mix(mix(theme.muted, theme.text, state.rows[index] ?? 0), theme.attention, alarm),
          theme.value,
          own ? state.settled * (1 - state.lens) : 0,
        );
        return strip && bar ? (
          <div key={row} style={{ opacity: inn }}>
            <RowName
              text={row}
              x={plot.x}
              y={strip.y + strip.height / 2}
              width={strip.x - plot.x - 16}
              colour={colour}
            />
            <RowName
              text={row}
              x={bars.x + 24}
              y={bar.y + bar.height / 2}
              width={bar.x - bars.x - 40}
              colour={colour}
            />
          </div>
        ) : null;
      })}
      <div style={{ position: 'absolute', left: bars.x + 24, top: bars.y + 16, opacity: view.barsIn }}>
        <Text size={30} weight={650} lineHeight={1.15} maxWidth={440}>
          {dashboardWords.bars}
        </Text>
      </div>
    </>
  );
};

const RowName: FC<{
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}> = ({ text, x, y, width, colour }) => (
  <div style={{ position: 'absolute', left: x, top: y, transform: 'translateY(-50%)' }}>
    <Text size={30} minSize={28} lineHeight={1.05} colour={colour} maxWidth={width}>
      {shortened(text, width, 500)}
    </Text>
  </div>
);

const Words: FC<{
  readonly children: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly shown: number;
  readonly right?: boolean;
}> = ({ children, x, y, colour, shown, right = false }) =>
  shown <= 0 ? null : (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y,
        opacity: shown,
        transform: right ? 'translateX(-100%)' : 'none',
      }}
    >
      <Text size={28} colour={colour} lineHeight={1.2}>
        {children}
      </Text>
    </div>
  );

/** The lens's own label; it rides along with the peak as time runs. */
const LensWord: FC<{ readonly view: PaintView }> = ({ view }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { state, seconds } = view;
  const one = view.excursions.findLast(({ spot }) => seconds >= spot);
  if (!one || state.lens <= 0) return null;
  const [x, y] = peakPoint(view, one.spot);
  if (x < plot.x + 30) return null;
  const width = Math.ceil(textWidth(dashboardWords.anomaly, 30, 650, 'text')) + 86;
  const onRight = x - 74 - width < plot.x;
  const shown =
    enter(frame, fps, one.spot * fps + 4) *
    (state.round ? exit(frame, fps, state.round.review + fps * 0.4) : 1);
  return (
    <div
      style={{
        position: 'absolute',
        left: onRight ? x + 74 : x - 74 - width,
        top: Math.max(y, plot.y + 20) - 26,
        width: width - 4,
        height: 52,
        borderRadius: 12,
        border: `2px solid ${theme.attention}`,
        backgroundColor: alpha(mix(theme.ground, theme.attention, theme.name === 'dark' ? 0.16 : 0.08), 0.94),
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 12,
        opacity: shown,
        transform: `translateX(${(1 - shown) * (onRight ? -30 : 30)}px)`,
      }}
    >
      <BakedIcon name="search" size={28} colour={theme.attention} strokeWidth={2.4} />
      <Text size={30} weight={650} colour={theme.attention} lineHeight={1.2}>
        {dashboardWords.anomaly}
      </Text>
    </div>
  );
};

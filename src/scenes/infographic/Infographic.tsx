import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { readStatistic } from '../read-statistic';
import { Backdrop } from '../../stage/Backdrop';
import { enter } from '../../stage/motion';
import { SceneTitle } from '../../stage/SceneTitle';
import { Audience } from './Audience';
import { bandColumnAt, inView, linePoint } from './growth-shape';
import { growthState } from './growth-state';
import { GrowthStage } from './GrowthStage';
import { infographicTimes } from './infographic-times';
import { LineMotif } from './LineMotif';
import type { InfographicProps } from './scene';
import { ShareRing } from './ShareRing';
import { SpokenPhrases } from './SpokenPhrases';
import { StageLabels } from './StageLabels';
import { TurnFigure } from './TurnFigure';

/** The cut that is drawn where the script gives none: a clear step, without a figure. */
const plainCut = { cut: 0.4, swing: 0.04 } as const;
const titleRoom = 1080;

export const Infographic: FC<SceneProps<InfographicProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const times = infographicTimes(props, beats, lines);
  const { cut, swing } = cutOf(props);
  const state = growthState(frame, fps, times, cut, swing);
  const { turn, share } = times;
  const swapsTitle = turn !== null && props.turn?.statistic !== null;
  const warm = turn === null ? 0 : enter(frame, fps, turn + 0.4 * fps);
  return (
    <AbsoluteFill>
      {warm < 1 ? <Backdrop tint={props.tone} at={[0.86, 0.4]} strength={0.24} /> : null}
      {warm > 0 ? (
        <AbsoluteFill style={warm < 1 ? { opacity: warm } : {}}>
          <Backdrop tint="value" at={[0.8, 0.46]} strength={0.24} />
        </AbsoluteFill>
      ) : null}
      <GrowthStage state={state} tone={props.tone} finish={props.finish} />
      <SceneTitle
        text={props.title}
        at={times.start}
        illustrative
        maxWidth={titleRoom}
        {...(swapsTitle ? { until: turn } : {})}
      />
      {swapsTitle && props.turn && frame >= turn ? (
        <SceneTitle text={props.turn.title} at={turn} illustrative maxWidth={titleRoom} />
      ) : null}
      <StageLabels state={state} label={props.label} axis={props.axis} tone={props.tone} />
      {share !== null && props.share !== null ? (
        <ShareRing statistic={props.share} tone={props.tone} span={share} />
      ) : null}
      {turn !== null && props.turn ? (
        <TurnFigure
          statistic={props.turn.statistic}
          words={props.turn.title}
          at={Math.round(turn + 0.35 * fps)}
          leaderTo={(y) => {
            const column = bandColumnAt(y, cut);
            const [upper, lower] = [linePoint(column), linePoint(column, cut)];
            return inView([upper[0], (upper[1] + lower[1]) / 2], state.view);
          }}
        />
      ) : null}
      {props.share === null && props.turn === null && props.audience === null ? (
        <LineMotif lines={lines} />
      ) : null}
      <SpokenPhrases lines={lines} times={times} tone={props.tone} />
      {props.audience === null ? null : (
        <Audience
          names={props.audience}
          at={times.audience}
          target={(index) => inView(linePoint(2 + index * 2.4, state.opened), state.view)}
        />
      )}
    </AbsoluteFill>
  );
};

/** How much of the height the turn takes away: the middle of the script's own range. */
function cutOf(props: InfographicProps): { cut: number; swing: number } {
  const reading = props.turn?.statistic ? readStatistic(props.turn.statistic) : null;
  if (reading?.kind !== 'cut' || reading.high > 95) return plainCut;
  return { cut: (reading.low + reading.high) / 200, swing: (reading.high - reading.low) / 400 };
}

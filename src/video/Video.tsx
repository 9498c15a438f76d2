import type { FC } from 'react';
import { AbsoluteFill, Sequence, useCurrentFrame } from 'remotion';
import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import { Furniture } from '../stage/Furniture';
import { motionSeconds, ramp } from '../stage/motion';
import { themes, ThemeContext } from '../stage/theme';
import type { Frames } from '../time/frames';
import { CaptionLayer } from './CaptionLayer';
import { handedOver } from './handed-over';
import { PlanScene } from './PlanScene';
import { Soundtrack } from './Soundtrack';

interface VideoProps {
  readonly plan: VideoPlan;
  /** The mixed track, a path below `public/`; null plays nothing. */
  readonly soundtrackSrc?: string | null;
  /** Draws the spoken phrase into the picture. */
  readonly burnCaptions?: boolean;
}

/** The main cut: its scenes, each taking over from the one before, under the film's furniture. */
export const Video: FC<VideoProps> = ({ plan, soundtrackSrc = null, burnCaptions = false }) => (
  <ThemeContext.Provider value={themes[plan.theme]}>
    <AbsoluteFill style={{ backgroundColor: themes[plan.theme].ground }}>
      {handedOver(plan.scenes, Math.round(motionSeconds.exit * plan.fps)).map(
        ({ scene, from, durationInFrames, takeover }) => (
          <Sequence key={scene.id} name={scene.id} from={from} durationInFrames={durationInFrames}>
            <Takeover scene={scene} over={takeover} />
          </Sequence>
        ),
      )}
      <Furniture series={plan.series} sections={plan.sections} />
      {burnCaptions ? <CaptionLayer captions={plan.captions} /> : null}
    </AbsoluteFill>
    <Soundtrack src={soundtrackSrc} />
  </ThemeContext.Provider>
);

/** A scene that dissolves in over the last picture of the one before: both grounds are alike, so only the things change. */
const Takeover: FC<{ readonly scene: ScenePlan; readonly over: Frames }> = ({ scene, over }) => {
  const frame = useCurrentFrame();
  const shown = over === 0 ? 1 : ramp(frame, -1, over + 1);
  return (
    <AbsoluteFill style={shown < 1 ? { opacity: shown } : {}}>
      <PlanScene scene={scene} />
    </AbsoluteFill>
  );
};

import type { FC } from 'react';
import { AbsoluteFill, Easing, Sequence, useCurrentFrame } from 'remotion';
import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import { Ground } from '../stage/Ground';
import { Furniture } from '../stage/Furniture';
import { motionSeconds, ramp } from '../stage/motion';
import { main } from '../stage/layout';
import { useTheme } from '../stage/theme';
import type { Frames } from '../time/frames';
import { CaptionLayer } from './CaptionLayer';
import { handedOver } from './handed-over';
import { PlanScene } from './PlanScene';
import { Soundtrack } from './Soundtrack';

interface VideoProps {
  readonly plan: VideoPlan;
  /** The mixed track, a path below `public/`; null plays nothing. */
  readonly sound: { readonly mix: string | null } | null;
  /** Draws the captions into the picture. */
  readonly burnCaptions?: boolean;
}

/** How much the wipe's edge leans, and how broad its light is, px. */
const slant = 220;
const edgeWidth = 10;
/** The opening clears the stage before the next scene comes. */
const leavesByItself = 'title-card';

/** The main cut: its scenes, each taking over from the one before, under the film's furniture. */
export const Video: FC<VideoProps> = ({ plan, sound, burnCaptions = false }) => (
  <>
    <Ground theme={plan.theme}>
      {handedOver(plan.scenes, Math.round(motionSeconds.exit * plan.fps)).map(
        ({ scene, from, durationInFrames, takeover }, index) => (
          <Sequence key={scene.id} name={scene.id} from={from} durationInFrames={durationInFrames}>
            <Takeover scene={scene} over={takeover} soft={plan.scenes[index - 1]?.kind === leavesByItself} />
          </Sequence>
        ),
      )}
      <Furniture series={plan.series} sections={plan.sections} />
      {burnCaptions ? (
        <AbsoluteFill data-furniture="">
          <CaptionLayer plan={plan} />
        </AbsoluteFill>
      ) : null}
    </Ground>
    {sound === null ? null : <Soundtrack src={sound.mix} plan={plan} />}
  </>
);

/** A scene that wipes in over the last picture of the one before, or dissolves in where that one has left by itself. */
const Takeover: FC<{ readonly scene: ScenePlan; readonly over: Frames; readonly soft: boolean }> = ({
  scene,
  over,
  soft,
}) => {
  const frame = useCurrentFrame();
  const theme = useTheme();
  const shown =
    over === 0 ? 1 : ramp(frame, -1, over + 1, 0, 1, soft ? Easing.linear : Easing.inOut(Easing.cubic));
  if (shown >= 1) return <PlanScene scene={scene} />;
  if (soft) {
    return (
      <AbsoluteFill style={{ opacity: shown }}>
        <PlanScene scene={scene} />
      </AbsoluteFill>
    );
  }
  const edge = (1 - shown) * (main.width + slant);
  return (
    <>
      <AbsoluteFill style={{ clipPath: `polygon(${edge}px 0, 100% 0, 100% 100%, ${edge - slant}px 100%)` }}>
        <PlanScene scene={scene} />
      </AbsoluteFill>
      <AbsoluteFill
        style={{
          backgroundColor: theme.accent,
          clipPath: `polygon(${edge - edgeWidth}px 0, ${edge}px 0, ${edge - slant}px 100%, ${edge - slant - edgeWidth}px 100%)`,
        }}
      />
    </>
  );
};

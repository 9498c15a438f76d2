import type { FC } from 'react';
import { AbsoluteFill, Sequence, useCurrentFrame, useVideoConfig } from 'remotion';
import type { ScenePlan, VideoPlan } from '../plan/video-plan';
import { Ground } from '../stage/Ground';
import { expoOut, ramp } from '../stage/motion';
import type { Frames } from '../time/frames';
import { handedOver } from './handed-over';
import { PlanScene } from './PlanScene';
import { Soundtrack } from './Soundtrack';

interface ShortProps {
  readonly plan: VideoPlan;
  /** The mixed track, a path below `public/`; null plays nothing. */
  readonly sound: { readonly mix: string | null } | null;
}

/** A whip is over before the beat has died away. */
const whipSeconds = 0.2;
/** A scene moves this share of its edge's way: art that rushed up the whole picture would flash. */
const followShare = 0.12;

/** The vertical cut: its scenes whip up over each other on the beat; they draw their own progress and captions. */
export const Short: FC<ShortProps> = ({ plan, sound }) => (
  <>
    <Ground theme={plan.theme}>
      {handedOver(plan.scenes, Math.round(whipSeconds * plan.fps)).map(
        ({ scene, from, durationInFrames, takeover }) => (
          <Sequence key={scene.id} name={scene.id} from={from} durationInFrames={durationInFrames}>
            <Whip scene={scene} over={takeover} />
          </Sequence>
        ),
      )}
    </Ground>
    {sound === null ? null : <Soundtrack src={sound.mix} plan={plan} />}
  </>
);

const Whip: FC<{ readonly scene: ScenePlan; readonly over: Frames }> = ({ scene, over }) => {
  const frame = useCurrentFrame();
  const { height } = useVideoConfig();
  const arrived = over === 0 ? 1 : ramp(frame, -1, over + 1, 0, 1, expoOut);
  if (arrived >= 1) return <PlanScene scene={scene} />;
  const edge = (1 - arrived) * height;
  return (
    <AbsoluteFill style={{ clipPath: `inset(${edge}px 0 0 0)` }}>
      <AbsoluteFill style={{ transform: `translateY(${edge * followShare}px)` }}>
        <PlanScene scene={scene} />
      </AbsoluteFill>
    </AbsoluteFill>
  );
};

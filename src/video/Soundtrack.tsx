import type { FC } from 'react';
import { Html5Audio, Sequence, staticFile } from 'remotion';
import type { VideoPlan } from '../plan/video-plan';

interface SoundtrackProps {
  /** The mixed track of exactly this plan, a path below `public/`; null before there is one. */
  readonly src: string | null;
  readonly plan: VideoPlan;
}

/** The mixed track; while the script is being edited and none fits, the clips that are spoken already. */
export const Soundtrack: FC<SoundtrackProps> = ({ src, plan }) => {
  if (src !== null) return <Html5Audio src={staticFile(src)} />;
  return plan.audio.map((cue) =>
    cue.role === 'narration' && cue.src !== null ? (
      <Sequence
        key={`${cue.lineId}-${cue.from}`}
        name={cue.lineId}
        from={cue.from}
        durationInFrames={cue.durationInFrames}
        layout="none"
      >
        <Html5Audio src={staticFile(cue.src)} />
      </Sequence>
    ) : null,
  );
};

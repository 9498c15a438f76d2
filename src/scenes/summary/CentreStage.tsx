import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { main } from '../../stage/layout';
import { enter, exit, motionSeconds, settle } from '../../stage/motion';
import { motifByName } from '../../stage/motifs/motif-registry';
import { SpokenText } from '../../stage/SpokenText';
import { contains, endOf, split } from '../../time/span';
import { emblemTone } from './EmblemArt';
import type { Takeaway } from './scene';
import type { Slot } from './summary-layout';
import { core, wordLines } from './summary-layout';
import type { Visit } from './summary-times';

interface CentreStageProps {
  readonly takeaways: readonly Takeaway[];
  readonly visits: readonly Visit[];
  readonly slots: readonly Slot[];
}

/** The takeaway that is back: its picture acts in the middle, its words stand under it. */
export const CentreStage: FC<CentreStageProps> = ({ takeaways, visits, slots }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const visit = visits.find((candidate) => contains(candidate, frame));
  const takeaway = visit === undefined ? undefined : takeaways[visit.takeaway];
  if (visit === undefined || takeaway === undefined) return null;
  const Motif = motifByName(takeaway.motif);
  const slot = slots[visit.takeaway];
  const arrives = settle(frame, fps, visit.from);
  const leaves = exit(frame, fps, endOf(visit) - (visit.first ? motionSeconds.stagger * fps : 0));
  const lean = slot === undefined ? 0 : (1 - leaves) * (slot.x < core.x ? -90 : 90);
  const words = takeaway.text.split(/\s+/);
  const spoken = split(
    {
      from: visit.from,
      durationInFrames: Math.round(
        Math.min(visit.durationInFrames * 0.4, words.length * motionSeconds.stagger * fps * 1.5),
      ),
    },
    words.map(() => 1),
  );
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: core.x - core.motif / 2,
          top: core.centreY - core.motif / 2,
          opacity: Math.min(1, arrives * 1.6) * leaves,
          transform: `translateX(${lean}px) scale(${(0.72 + 0.28 * arrives) * (0.6 + 0.4 * leaves)})`,
        }}
      >
        <Motif
          progress={{ frame, from: visit.from, durationInFrames: visit.durationInFrames }}
          size={core.motif}
          tone={emblemTone(takeaway.motif)}
          icon={takeaway.icon}
        />
      </div>
      <div
        style={{
          position: 'absolute',
          left: core.x - core.wordsWidth / 2,
          bottom: main.height - core.wordsBottom,
          width: core.wordsWidth,
          opacity: enter(frame, fps, visit.from) * leaves,
        }}
      >
        <SpokenText
          words={spoken}
          family="display"
          weight={700}
          size={56}
          minSize={32}
          maxLines={wordLines(takeaway.text)}
          maxWidth={core.wordsWidth}
          align="center"
          lineHeight={1.14}
        >
          {takeaway.text}
        </SpokenText>
      </div>
    </>
  );
};

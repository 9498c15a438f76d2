import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import type { Frames } from '../../time/frames';
import { motifByName } from '../../stage/motifs/motif-registry';
import { blend, enter, settle } from '../../stage/motion';
import { Pill } from '../../stage/Pill';
import { Text } from '../../stage/Text';
import { whenSaid } from '../when-said';
import type { KeyPoint } from './scene';

interface SignProps {
  readonly point: KeyPoint;
  readonly x: number;
  readonly y: number;
  readonly at: Frames;
  readonly until: Frames;
  readonly line: SceneLine | null;
  /** 1 while it is the current one, less when the story has gone on. */
  readonly presence: number;
  /** 1 when all are seen together, from afar: its words are set larger then, and its list is left out. */
  readonly back: number;
}

const edge = 540;
const farSize = 84;
const farWidth = 780;

/** One sign of the path: its idea acted out, its phrase, and what it lists, each as it is named. */
export const Sign: FC<SignProps> = ({ point, x, y, at, until, line, presence, back }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const Motif = motifByName(point.motif);
  const grown = settle(frame, fps, at);
  const listed = line?.figures.find((figure) => figure.type === 'enumeration')?.items ?? [];
  const namedAt = (member: string, index: number): Frames =>
    listed[index]?.from ?? (line === null ? null : whenSaid([line], member))?.from ?? at;
  const told = enter(frame, fps, at + 0.2 * fps);
  const isFar = back > 0.5;
  const bob = 5 * Math.sin(frame / (fps * 0.9) + x);
  return (
    <div style={{ position: 'absolute', left: x, top: 0, opacity: presence }}>
      <div
        style={{
          position: 'absolute',
          left: -edge / 2,
          top: y - edge + 46 + bob,
          transform: `scale(${blend(0.7, 1, grown)})`,
          opacity: Math.min(1, grown),
          transformOrigin: '50% 100%',
        }}
      >
        <Motif
          progress={{ frame, from: at, durationInFrames: Math.max(1, until - at) }}
          size={edge}
          tone="accent"
          icon={point.icon}
        />
      </div>
      <div
        style={{
          position: 'absolute',
          left: 300,
          top: y - 420,
          width: 900,
          opacity: told * Math.abs(1 - 2 * back),
          transform: `translateX(${blend(40, 0, told)}px)`,
        }}
      >
        <Text
          size={isFar ? farSize : 72}
          minSize={isFar ? farSize : 34}
          weight={700}
          family="display"
          maxWidth={isFar ? farWidth : 880}
          maxLines={2}
        >
          {point.phrase}
        </Text>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 26, width: 900 }}>
          {(isFar ? [] : point.members).map((member, index) => {
            const named = settle(frame, fps, namedAt(member, index));
            return (
              <Pill
                key={member}
                size={42}
                maxWidth={820}
                tone={frame >= namedAt(member, index) ? 'attention' : 'neutral'}
                style={{
                  transform: `scale(${blend(0.85, 1, named)})`,
                  opacity: Math.min(1, named),
                }}
              >
                {member}
              </Pill>
            );
          })}
        </div>
      </div>
    </div>
  );
};

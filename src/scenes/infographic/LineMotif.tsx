import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { chooseIcon } from '../../stage/choose-icon';
import { main } from '../../stage/layout';
import { chooseMotifs } from '../../stage/motifs/choose-motif';
import { motifByName } from '../../stage/motifs/motif-registry';
import { motifTones } from '../../stage/motifs/motif-words.data';
import { blend, enter, exit } from '../../stage/motion';
import { endOf } from '../../time/span';

const size = 400;
const top = 430;

/** What each line says, acted out at the left of a stage that has nothing else to show there. */
export const LineMotif: FC<{ readonly lines: readonly SceneLine[] }> = ({ lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const motifs = useMemo(() => chooseMotifs(lines.map(({ text }) => text)), [lines]);
  const index = lines.findLastIndex(({ speech }) => frame >= speech.from);
  const line = lines[index];
  const motif = motifs[index];
  if (!line || motif === undefined) return null;
  const until = lines[index + 1]?.speech.from ?? endOf(line.hold);
  const shown = enter(frame, fps, line.speech.from) * exit(frame, fps, until);
  const Motif = motifByName(motif);
  return (
    <div
      style={{
        position: 'absolute',
        left: main.margin,
        top,
        opacity: shown,
        transform: `translateY(${blend(30, 0, shown)}px)`,
      }}
    >
      <Motif
        progress={{ frame, from: line.speech.from, durationInFrames: until - line.speech.from }}
        size={size}
        tone={motifTones[motif]}
        icon={chooseIcon(line.text)}
      />
    </div>
  );
};

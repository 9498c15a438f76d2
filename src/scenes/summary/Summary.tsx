import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { enter } from '../../stage/motion';
import { SceneTitle } from '../../stage/SceneTitle';
import { endOf } from '../../time/span';
import type { SceneProps } from '../define-scene';
import { CentreStage } from './CentreStage';
import { CoreArt, coreBox } from './CoreArt';
import { Emblem } from './Emblem';
import { GoalSign, GoalWords } from './GoalSign';
import type { SummaryProps } from './scene';
import { core, slotsFor } from './summary-layout';
import { summaryTimes } from './summary-times';
import { Tower } from './Tower';

/** Emblems of what was shown come back and are ticked; then their blocks build what it was all for. */
export const Summary: FC<SceneProps<SummaryProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const times = useMemo(() => summaryTimes(props, beats, lines, fps), [props, beats, lines, fps]);
  const slots = useMemo(() => slotsFor(props.takeaways.length), [props.takeaways.length]);
  const { start, visits, build } = times;
  const built = build === null ? 0 : enter(frame, fps, build.from);
  const end = Math.max(start, ...beats.map(endOf));
  const drift = 1 + 0.02 * Math.min(1, Math.max(0, (frame - start) / Math.max(1, end - start)));
  const shown = enter(frame, fps, start);
  return (
    <AbsoluteFill>
      {built < 1 ? <Backdrop tint="accent" at={[0.5, 0.46]} strength={0.24} /> : null}
      {built > 0 ? (
        <AbsoluteFill style={{ opacity: built }}>
          <Backdrop tint="value" at={[0.5, 0.46]} strength={0.26} />
        </AbsoluteFill>
      ) : null}
      <AbsoluteFill style={{ transform: `scale(${drift})`, transformOrigin: '50% 50%' }}>
        <div
          style={{
            position: 'absolute',
            left: core.x - coreBox.width / 2,
            top: core.floorY - coreBox.middle,
            opacity: shown,
            transform: `translateY(${(1 - shown) * 60}px)`,
          }}
        >
          <Bake width={coreBox.width} height={coreBox.height} zoom={1.02}>
            <CoreArt />
          </Bake>
        </div>
        <Tower times={times} slots={slots} burden={props.burden} />
        <GoalSign icon={props.goal?.icon ?? null} build={build} />
        {props.takeaways.map((takeaway, index) => {
          const slot = slots[index];
          return slot ? (
            <Emblem key={index} takeaway={takeaway} index={index} slot={slot} times={times} />
          ) : null;
        })}
        <CentreStage takeaways={props.takeaways} visits={visits} slots={slots} />
        {props.goal !== null && build !== null ? (
          <GoalWords phrase={props.goal.phrase} build={build} lines={lines} />
        ) : null}
      </AbsoluteFill>
      <SceneTitle text={props.title} at={start} />
    </AbsoluteFill>
  );
};

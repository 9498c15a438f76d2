import type { FC } from 'react';
import { AbsoluteFill } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { SceneTitle } from '../../stage/SceneTitle';
import { LiveChart } from './LiveChart';
import type { FluctuatingGraphProps } from './scene';
import { ValueChart } from './ValueChart';

/** Curves that rise and fall: live and illustrative, or true to the author's numbers where there are some. */
export const FluctuatingGraph: FC<SceneProps<FluctuatingGraphProps>> = (scene) => {
  const { props, beats } = scene;
  const numbers = props.series.every(({ values }) => values !== null);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.45, 0.3]} strength={0.13} />
      <SceneTitle text={props.title} at={findBeat(beats, 'arrive').from} illustrative={!numbers} />
      {numbers ? <ValueChart {...scene} /> : <LiveChart {...scene} />}
    </AbsoluteFill>
  );
};

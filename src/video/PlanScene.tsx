import type { FC } from 'react';
import { useMemo } from 'react';
import type { ScenePlan } from '../plan/video-plan';
import { sceneByKind } from '../scenes/registry';

/** One scene of a plan, drawn by its kind; its props are checked once, not at each frame. */
export const PlanScene: FC<{ readonly scene: ScenePlan }> = ({ scene }) => {
  const kind = sceneByKind.get(scene.kind);
  if (!kind) throw new Error(`Scene ${scene.id} is of kind "${scene.kind}", which the registry doesn't hold`);
  const props = useMemo(() => kind.schema.parse(scene.props), [kind, scene.props]);
  return (
    <kind.Component
      props={props}
      beats={scene.beats}
      lines={scene.lines}
      durationInFrames={scene.durationInFrames}
    />
  );
};

import type { FC } from 'react';
import { Ground } from '../stage/Ground';
import type { AnyScene } from '../scenes/define-scene';
import { exampleScene } from './example-scene';

interface ExampleStageProps {
  readonly scene: AnyScene;
  readonly example: string;
  readonly theme: 'dark' | 'light';
}

/** A scene's example by itself, for the Studio, the contact sheet and tests. */
export const ExampleStage: FC<ExampleStageProps> = ({ scene, example, theme }) => {
  const { props, beats, lines, durationInFrames } = exampleScene(scene, example, 30);
  return (
    <Ground theme={theme}>
      <scene.Component props={props} beats={beats} lines={lines} durationInFrames={durationInFrames} />
    </Ground>
  );
};

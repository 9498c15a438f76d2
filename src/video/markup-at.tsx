import { Thumbnail } from '@remotion/player';
import { renderToString } from 'react-dom/server';
import type { AnyScene } from '../scenes/define-scene';
import { main, short } from '../stage/layout';
import { exampleScene } from './example-scene';
import { ExampleStage } from './ExampleStage';
import { filmFps } from './film-fps';

/** The markup of a scene's example at one frame, drawn without a browser; for tests. */
export function markupAt(
  scene: AnyScene,
  example: string,
  frame: number,
  theme: 'dark' | 'light' = 'dark',
): string {
  const { durationInFrames, cut } = exampleScene(scene, example, filmFps);
  const { width, height } = cut === 'main' ? main : short;
  return renderToString(
    <Thumbnail
      component={() => <ExampleStage scene={scene} example={example} theme={theme} />}
      compositionWidth={width}
      compositionHeight={height}
      durationInFrames={durationInFrames}
      fps={filmFps}
      frameToDisplay={Math.min(durationInFrames - 1, Math.max(0, frame))}
      noSuspense
    />,
  );
}

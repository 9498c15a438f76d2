import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { main } from '../../stage/layout';
import { enter, staggered } from '../../stage/motion';
import { SpokenText } from '../../stage/SpokenText';
import type { SceneProps } from '../define-scene';
import { Curve } from './Curve';
import { followedPlace, handlePath, placeAt } from './handle-path';
import { Piles } from './Piles';
import type { SliderPromptProps } from './scene';
import { Slider } from './Slider';
import { pairOf, sweetSpot } from './trade';

const promptTop = 108;

/** A slider that is tried out before the viewer's eyes, and what it does; then it waits for them. */
export const SliderPrompt: FC<SceneProps<SliderPromptProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const pair = useMemo(() => pairOf(props), [props]);
  const sweet = sweetSpot(pair);
  const path = useMemo(() => handlePath(beats, sweet, fps), [beats, sweet, fps]);
  const place = placeAt(path, frame, fps);
  const late = followedPlace(path, frame, fps);
  const shown = enter(frame, fps, path.start);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.34, 0.6]} strength={0.22} />
      <div style={{ position: 'absolute', left: main.margin, top: promptTop }}>
        <SpokenText
          words={lines.flatMap(({ words }) => words)}
          family="display"
          weight={750}
          size={88}
          minSize={44}
          maxLines={2}
          maxWidth={main.width - 2 * main.margin}
          lineHeight={1.04}
        >
          {props.prompt}
        </SpokenText>
      </div>
      <div style={{ opacity: shown, transform: `translateY(${(1 - shown) * 50}px)` }}>
        <Piles props={props} pair={pair} place={place} late={late} at={path.start} />
      </div>
      <Curve props={props} pair={pair} place={place} sweet={sweet} at={staggered(path.start, fps, 3)} />
      <Slider props={props} path={path} place={place} sweet={sweet} />
    </AbsoluteFill>
  );
};

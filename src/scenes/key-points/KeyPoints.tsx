import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { exit, ramp, travel } from '../../stage/motion';
import { SceneTitle } from '../../stage/SceneTitle';
import { endOf } from '../../time/span';
import type { SceneProps } from '../define-scene';
import { beatsNamed, findBeat, lineOf } from '../find-beat';
import { LitPath } from './LitPath';
import { focusX, stations, stride } from './path-shape';
import type { KeyPointsProps } from './scene';
import { SentenceStrip } from './SentenceStrip';
import { Sign } from './Sign';

/** Signs that the last look back shows: more would be too small to read. */
const mostTogether = 3;

/** What is said, as signs along a lit path that the camera follows: for any section that names no other picture. */
export const KeyPoints: FC<SceneProps<KeyPointsProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const places = stations(props.points);
  const pointBeats = beatsNamed(beats, 'point');
  const starts = places.map((_place, index) => pointBeats[index]?.from ?? 0);
  const recap = findBeat(beats, 'recap');
  const arrived = starts
    .slice(1)
    .reduce((sum, start) => sum + travel(frame, fps, start - fps * 0.35, 1.1), 0);
  const back = travel(frame, fps, recap.from, 1.4);
  const last = (places.length - 1) * stride;
  const together = Math.min(places.length, mostTogether);
  const length = Math.max(1, together - 1) * stride;
  const overview = Math.min(1, 1500 / (length + 1100));
  const scale = 1 + (overview - 1) * back;
  const drift = 26 * Math.sin(frame / (fps * 2.4));
  const cameraX =
    (arrived * stride - focusX) * (1 - back) + (last - length / 2 - 960 / overview + 420) * back + drift;
  const tip = arrived * stride + stride * 0.55 * ramp(frame, starts[0] ?? 0, fps * 2);
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.3, 0.55]} />
      <AbsoluteFill style={{ transform: `scale(${scale})`, transformOrigin: '0 700px' }}>
        <LitPath cameraX={cameraX} scale={scale} litTo={tip} stops={places} />
        {places.map((place, index) => {
          const x = place.x - cameraX;
          const beat = pointBeats[index];
          if (!beat || x * scale < -1400 || x * scale > 2100) return null;
          const leaves = index === places.length - 1 ? 1 : 1 - 0.72 * (1 - exit(frame, fps, endOf(beat)));
          return (
            <Sign
              key={index}
              point={place.point}
              x={x}
              y={place.y}
              at={beat.from}
              until={endOf(beat)}
              line={lineOf(beat, lines)}
              presence={leaves * (1 - back) + (index < places.length - together ? 0 : back)}
              back={overview < 1 ? back : 0}
            />
          );
        })}
      </AbsoluteFill>
      {pointBeats.map((beat) => {
        const line = lineOf(beat, lines);
        return line === null ? null : (
          <SentenceStrip key={line.id} line={line} at={beat.from} until={endOf(beat)} />
        );
      })}
      <SceneTitle text={props.title} at={findBeat(beats, 'title').from} />
    </AbsoluteFill>
  );
};

import type { FC } from 'react';
import { useMemo } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { blend, enter, pulse, travel } from '../../stage/motion';
import { toneColour, useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { whenSaid } from '../when-said';
import { ContrastWords } from './ContrastWords';
import { chain, halfBeam, hookAt, panel, pivot } from './scale-layout';
import { beamAngle, swing } from './scale-physics';
import { scaleTimeline } from './scale-timeline';
import { beamBox, BeamArt, needleBox, NeedleArt } from './BeamArt';
import { Chains } from './Chains';
import { Floor, Stand } from './Stand';
import { ScalePan } from './ScalePan';
import type { BalanceScaleProps } from './scene';
import { PanelTitle } from './PanelTitle';
import { StepList } from './StepList';
import { TradeOff } from './TradeOff';

/** A beam scale that answers like one of steel: what is weighed lands as it is named, and in the end it is level. */
export const BalanceScale: FC<SceneProps<BalanceScaleProps>> = ({ props, beats, lines }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const story = useMemo(() => scaleTimeline(props, beats, lines, fps), [props, beats, lines, fps]);
  const seconds = frame / fps;
  const angle = beamAngle(story.pushes, seconds);
  const sway = swing(story.pushes, seconds);
  const arrive = findBeat(beats, 'arrive');
  const shown = travel(frame, fps, arrive.from, 0.9);
  const level = enter(frame, fps, story.levelAt);
  const share = story.steps.reduce((reached, step, index) => {
    const before = story.steps[index - 1]?.share ?? 0;
    return reached + (step.share - before) * travel(frame, fps, step.at, 0.9);
  }, 0);
  const drift = 1.012 + 0.012 * Math.sin(seconds / 4.1);
  const hooks = [hookAt(angle, -1), hookAt(angle, 1)] as const;
  const rider = -story.heavy * share * 0.82 * halfBeam;
  const sides = [
    { ...props.left, pan: 'left', hook: hooks[0] },
    { ...props.right, pan: 'right', hook: hooks[1] },
  ] as const;
  return (
    <AbsoluteFill>
      <Backdrop tint={props.left.tone} at={[0.36, 0.5]} strength={0.14} />
      <AbsoluteFill style={{ transform: `translateY(${(1 - shown) * 90}px)`, opacity: shown }}>
        <Floor />
      </AbsoluteFill>
      <AbsoluteFill
        style={{
          transform: `translateY(${(1 - shown) * 90}px) scale(${drift})`,
          transformOrigin: '36% 55%',
          opacity: shown,
        }}
      >
        <Stand left={props.left.tone} right={props.right.tone} />
        <div
          style={{
            position: 'absolute',
            left: pivot.x - beamBox.centreX,
            top: pivot.y - beamBox.centreY,
            width: beamBox.width,
            height: beamBox.height,
            transform: `rotate(${angle}deg)`,
            transformOrigin: `${beamBox.centreX}px ${beamBox.centreY}px`,
          }}
        >
          <Bake
            width={needleBox.width}
            height={needleBox.height}
            style={{
              position: 'absolute',
              left: beamBox.centreX - needleBox.centreX,
              top: beamBox.centreY - needleBox.centreY,
            }}
          >
            <NeedleArt />
          </Bake>
          <Bake
            width={beamBox.width}
            height={beamBox.height}
            style={{ position: 'absolute', left: 0, top: 0 }}
          >
            <BeamArt />
          </Bake>
          {share > 0 ? (
            <div
              style={{
                position: 'absolute',
                left: beamBox.centreX + rider - 30,
                top: beamBox.centreY - 34,
                opacity: Math.min(1, share * 6),
              }}
            >
              <Bake width={60} height={68}>
                <rect
                  x={8}
                  y={6}
                  width={44}
                  height={56}
                  rx={10}
                  fill={mix(theme.attention, '#000000', 0.3)}
                />
                <rect x={8} y={2} width={44} height={54} rx={10} fill={theme.attention} />
                <rect
                  x={15}
                  y={10}
                  width={30}
                  height={6}
                  rx={3}
                  fill={mix(theme.attention, '#ffffff', 0.6)}
                />
              </Bake>
            </div>
          ) : null}
        </div>
        <Chains hooks={hooks} sway={sway} />
        {sides.map((side) => {
          const said = whenSaid(lines, side.name)?.from ?? null;
          const weights = props.weights.flatMap((weight, index) =>
            weight.pan === side.pan
              ? [
                  {
                    ...weight,
                    landsAt: story.landings[index] ?? 0,
                    lifts: story.lifts.filter((lift) => lift.weight === index),
                  },
                ]
              : [],
          );
          return (
            <ScalePan
              key={side.pan}
              name={side.name}
              tone={side.tone}
              weights={weights}
              x={side.hook.x}
              y={side.hook.y + chain}
              sway={sway}
              lit={said === null ? 0 : pulse(frame, said, fps * 1.2)}
            />
          );
        })}
        {level > 0 ? (
          <div
            style={{
              position: 'absolute',
              left: pivot.x - 60,
              top: pivot.y - 250,
              width: 120,
              height: 70,
              opacity: level * (Math.abs(angle) < 1 ? 1 : 0.25),
            }}
          >
            <Bake width={120} height={70}>
              {[60, 46, 34, 24].map((radius) => (
                <circle key={radius} cx={60} cy={35} r={radius / 1.8} fill={theme.value} opacity={0.1} />
              ))}
              <circle cx={60} cy={35} r={9} fill={theme.value} />
            </Bake>
          </div>
        ) : null}
      </AbsoluteFill>
      <div
        style={{
          position: 'absolute',
          left: panel.left,
          top: panel.top,
          display: 'flex',
          flexDirection: 'column',
          gap: 14,
        }}
      >
        {props.hasContrast ? (
          <ContrastWords lines={lines} />
        ) : (
          <PanelTitle text={props.title} at={arrive.from} />
        )}
        <StepList story={story} />
      </div>
      <TradeOff
        props={props}
        story={story}
        angle={angle}
        colours={[toneColour(theme, props.left.tone), toneColour(theme, props.right.tone)]}
        share={blend(0, 1, share)}
      />
    </AbsoluteFill>
  );
};

import type { FC } from 'react';
import type { Beat } from '../../plan/video-plan';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { Backdrop } from '../../stage/Backdrop';
import { Field } from '../../stage/fields/Field';
import { enter, exit, motionSeconds, staggered, travel } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { SpokenText } from '../../stage/SpokenText';
import { Text } from '../../stage/Text';
import { VoiceMark } from '../../stage/VoiceMark';
import { ThinkRing } from '../../stage/ThinkRing';
import { useTheme } from '../../stage/theme';
import type { SceneProps } from '../define-scene';
import { findBeat } from '../find-beat';
import { fieldUnrest } from './field-unrest';
import { askLayout, headerBaseline } from '../../stage/ask-layout';
import { asks, thinkIndex } from './think-line';
import type { QuestionProps } from './scene';

/** A question as wide as the screen over a living field; what was said before it stays small above it. */
export const Question: FC<SceneProps<QuestionProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const arrive = findBeat(beats, 'arrive').from;
  const layouts = lines.map(({ text }, index) => askLayout(text, index > 0));
  const current = Math.max(
    0,
    lines.findLastIndex(({ speech }) => frame >= speech.from),
  );
  const horizon = layouts.reduce((most, { horizon: own }) => Math.max(most, own), layouts[0]?.horizon ?? 620);
  const grown = enter(frame, fps, arrive);
  const think = beats.find(({ name }) => name === 'think');
  return (
    <AbsoluteFill>
      <Backdrop tint="accent" at={[0.62, 0.45]} strength={0.16} />
      <Field
        name={props.field}
        seed={props.text}
        horizon={horizon}
        bottom={890}
        unrest={fieldUnrest(lines, frame, fps)}
        tones={props.tones}
        opacity={grown}
        clockZero={durationInFrames}
      />
      {lines.map((line, index) => {
        const layout = layouts[index];
        const next = lines[index + 1];
        const left = next ? travel(frame, fps, staggered(next.speech.from, fps, -3), motionSeconds.enter) : 0;
        if (!layout || frame < line.speech.from - 1 || left >= 1) return null;
        return (
          <div
            key={line.id}
            style={{
              position: 'absolute',
              left: layout.x,
              top: layout.top,
              opacity: 1 - Math.min(1, left * 1.6),
              transform: `translateY(${left * -120}px) scale(${1 - 0.55 * left})`,
              transformOrigin: '0 0',
            }}
          >
            <SpokenText
              family="display"
              weight={750}
              size={layout.size}
              minSize={layout.minSize}
              maxLines={layout.maxLines}
              maxWidth={layout.maxWidth}
              lineHeight={layout.lineHeight}
              words={line.words}
            >
              {line.text}
            </SpokenText>
          </div>
        );
      })}
      {lines.map((line, index) => {
        const next = lines[index + 1];
        const after = lines[index + 2];
        if (!next || frame < next.speech.from - fps) return null;
        const shown = enter(frame, fps, next.speech.from) * (after ? exit(frame, fps, after.speech.from) : 1);
        if (shown <= 0) return null;
        return (
          <OnBaseline
            key={line.id}
            x={96}
            baseline={headerBaseline}
            style={{ opacity: shown, transform: `translateY(${(1 - shown) * 40}px)` }}
          >
            <Text family="display" weight={600} size={46} minSize={32} maxWidth={1380} colour={theme.muted}>
              {line.text}
            </Text>
          </OnBaseline>
        );
      })}
      {lines.map((line, index) =>
        index === thinkIndex(lines) || (asks(line.text) && index === current) ? (
          <ThinkRing key={line.id} x={1672} y={224} radius={130} span={line.hold} />
        ) : null,
      )}
      {lines.map((line, index) =>
        index === current ? <VoiceMark key={line.id} x={1672} y={224} height={132} line={line} /> : null,
      )}
      {think && lines.length === 0 ? <Silent text={props.text} think={think} /> : null}
    </AbsoluteFill>
  );
};

/** The question where nobody reads it aloud. */
const Silent: FC<{ text: string; think: Beat }> = ({ text, think }) => {
  const layout = askLayout(text, false);
  return (
    <>
      <div style={{ position: 'absolute', left: layout.x, top: layout.top }}>
        <SpokenText
          family="display"
          weight={750}
          size={layout.size}
          minSize={layout.minSize}
          maxLines={layout.maxLines}
          maxWidth={layout.maxWidth}
          lineHeight={layout.lineHeight}
          words={[think]}
        >
          {text}
        </SpokenText>
      </div>
      <ThinkRing x={1672} y={224} radius={130} span={think.hold} />
    </>
  );
};

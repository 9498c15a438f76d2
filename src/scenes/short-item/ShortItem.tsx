import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import { shortBeatFrames } from '../../plan/short-grid';
import type { SceneProps } from '../define-scene';
import { plainWords } from '../../stage/choose-by-words';
import { alpha, mix } from '../../stage/colour';
import { short, shortTypeSize } from '../../stage/layout';
import { enter, ramp, settle, staggered } from '../../stage/motion';
import { motifByName } from '../../stage/motifs/motif-registry';
import { ShortGround } from '../../stage/ShortGround';
import { Text } from '../../stage/Text';
import { dark, toneColour, useTheme } from '../../stage/theme';
import { loudnessAt } from '../../stage/voice-loudness';
import { WordCaptions } from '../../stage/WordCaptions';
import type { ShortItemProps } from './scene';

const { safe } = short;
const numberTop = 330;
const captionTop = 606;
const motifSize = 880;
const motifTop = 846;
const overlayPadding = 18;

/** One item of the list on one screen: its number, its name, what is said of it, and its idea acted out large. */
export const ShortItem: FC<SceneProps<ShortItemProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const theme = useTheme();
  const colour = toneColour(theme, props.tone);
  const start = beats[0]?.from ?? 0;
  const slam = settle(frame, fps, start);
  const voice = Math.max(0, ...lines.map((line) => loudnessAt(line, frame, fps)));
  const numberWidth = String(props.number).length > 1 ? 330 : 190;
  const nameLine = lines[0] && sameWords(lines[0].text, props.name) ? lines[0] : null;
  const told = lines.filter((line) => line !== nameLine);
  const overlayFrom = Math.max(
    start + fps * 0.5,
    ...told.map((line) => line.speech.from + line.speech.durationInFrames + fps * 0.45),
  );
  const Motif = motifByName(props.motif);
  const beat = shortBeatFrames(fps);
  const lastBeat = start + Math.floor((frame - start) / beat) * beat;
  return (
    <AbsoluteFill>
      <ShortGround tone={props.tone} variant={props.number} />
      <div
        style={{
          position: 'absolute',
          left: (width - motifSize) / 2,
          top: motifTop,
          transform: `scale(${0.86 + 0.14 * slam})`,
        }}
      >
        <Motif
          progress={{
            frame,
            from: start,
            durationInFrames: Math.max(1, durationInFrames - start - Math.round(fps * 0.5)),
          }}
          size={motifSize}
          tone={props.tone}
          icon={props.icon}
        />
      </div>
      <Segments
        number={props.number}
        count={props.count}
        share={ramp(frame, start, durationInFrames - start)}
        accent={(1 - ramp(frame, lastBeat, beat * 0.6)) ** 2}
        colour={colour}
      />
      <div
        style={{
          position: 'absolute',
          left: safe.left - 3,
          top: numberTop,
          transformOrigin: '0 60%',
          // Once it has landed, the number moves with the narrator's voice.
          transform: `scale(${1.5 - 0.5 * slam + 0.07 * voice * Math.min(1, slam)})`,
          opacity: Math.min(1, slam * 3),
        }}
      >
        <Text
          size={shortTypeSize.number}
          minSize={140}
          weight={800}
          family="display"
          colour={colour}
          lineHeight={0.9}
          maxWidth={numberWidth}
          tabular
        >
          {String(props.number)}
        </Text>
      </div>
      <div
        style={{
          position: 'absolute',
          left: safe.left + numberWidth,
          top: numberTop,
          height: 236,
          display: 'flex',
          alignItems: 'center',
        }}
      >
        <Text
          size={76}
          minSize={shortTypeSize.least}
          weight={700}
          family="display"
          maxWidth={safe.right - safe.left - numberWidth}
          maxLines={3}
          renderLine={(line, index) => {
            const shown = enter(frame, fps, staggered(start + fps * 0.1, fps, index));
            return (
              <div style={{ opacity: shown, transform: `translateX(${(1 - shown) * 60}px)` }}>{line}</div>
            );
          }}
        >
          {props.name}
        </Text>
      </div>
      <WordCaptions
        lines={told}
        left={safe.left}
        top={captionTop}
        {...(props.overlay === null ? {} : { until: overlayFrom })}
      />
      {props.overlay !== null && <Overlay text={props.overlay} at={overlayFrom} tone={props.tone} />}
    </AbsoluteFill>
  );
};

function sameWords(text: string, name: string): boolean {
  return plainWords(text).join(' ') === plainWords(name).join(' ');
}

const Segments: FC<{
  readonly number: number;
  readonly count: number;
  readonly share: number;
  /** 1 on a beat of the music, falling to 0 before the next one. */
  readonly accent: number;
  readonly colour: string;
}> = ({ number, count, share, accent, colour }) => {
  const theme = useTheme();
  const gap = count > 12 ? 6 : 10;
  const each = (safe.right - safe.left - gap * (count - 1)) / count;
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div
          key={index}
          style={{
            position: 'absolute',
            left: safe.left + index * (each + gap),
            top: safe.top,
            width: each,
            height: 12,
            borderRadius: 12,
            overflow: 'hidden',
            transform: index === number - 1 ? `scaleY(${1 + 0.6 * accent})` : undefined,
            backgroundColor:
              index < number - 1 ? mix(theme.done, theme.accent, 0.35) : alpha(theme.muted, 0.22),
          }}
        >
          {index === number - 1 && (
            <div
              style={{
                width: each * Math.max(0.16, share),
                height: 12,
                borderRadius: 12,
                backgroundColor: colour,
              }}
            />
          )}
        </div>
      ))}
    </>
  );
};

/** The strongest words, stamped in when the sentence is over; on ink, since the motif may fly behind them. */
const Overlay: FC<{ readonly text: string; readonly at: number; readonly tone: ShortItemProps['tone'] }> = ({
  text,
  at,
  tone,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  if (frame < at) return null;
  return (
    <div style={{ position: 'absolute', left: safe.left, top: captionTop - 4 }}>
      <Text
        size={78}
        minSize={shortTypeSize.least}
        weight={800}
        family="display"
        colour={toneColour(dark, tone)}
        maxWidth={safe.right - safe.left - 2 * overlayPadding}
        maxLines={2}
        renderLine={(line, index) => {
          const stamped = settle(frame, fps, staggered(at, fps, index));
          return (
            <div
              style={{
                width: 'fit-content',
                padding: `2px ${overlayPadding}px 6px`,
                marginBottom: 6,
                borderRadius: 20,
                backgroundColor: alpha(dark.groundDeep, 0.94),
                transformOrigin: '0 50%',
                // Grows into its place and no farther: its line may be as broad as the safe area.
                transform: `scale(${0.82 + 0.18 * Math.min(1, stamped)})`,
                opacity: Math.min(1, stamped * 2),
              }}
            >
              {line}
            </div>
          );
        }}
      >
        {text}
      </Text>
    </div>
  );
};

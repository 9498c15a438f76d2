import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { Span } from '../../time/span';
import { endOf } from '../../time/span';
import { alpha, mix } from '../../stage/colour';
import { FrameCanvas } from '../../stage/FrameCanvas';
import { enter, exit, motionSeconds, ramp, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { ChoicePicture } from './ChoicePicture';
import type { Picture } from './poll-choices';
import type { ChoiceBox } from './poll-layout';

interface PollChoiceProps {
  readonly name: string;
  readonly picture: Picture;
  readonly box: ChoiceBox;
  /** When its picture starts to draw itself. */
  readonly drawnAt: number;
  /** When its words arrive. */
  readonly arrivesAt: number;
  /** While the highlight rests on it. */
  readonly visit: Span | null;
  readonly dimmed: boolean;
}

/** The empty place that a choice will fill. */
export const ChoiceSlot: FC<{ box: ChoiceBox; shown: number }> = ({ box, shown }) => {
  const theme = useTheme();
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        boxSizing: 'border-box',
        borderRadius: 24,
        border: `2px solid ${theme.line}`,
        backgroundColor: alpha(theme.ground, 0.35),
        opacity: shown,
        transform: `translateY(${(1 - shown) * 30}px)`,
      }}
    />
  );
};

/** One choice: a small picture, its words, and a mark that fills while the highlight rests on it. */
export const PollChoice: FC<PollChoiceProps> = ({
  name,
  picture,
  box,
  drawnAt,
  arrivesAt,
  visit,
  dimmed,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const landed = settle(frame, fps, drawnAt);
  if (landed <= 0) return null;
  const named = enter(frame, fps, arrivesAt);
  const lit = visit ? enter(frame, fps, visit.from) * exit(frame, fps, endOf(visit)) : 0;
  const drawn = ramp(frame, drawnAt, fps * motionSeconds.settle * 1.6);
  const acted = visit ? ramp(frame, visit.from, visit.durationInFrames * 0.8) : 0;
  const low = box.height < 180;
  const pad = low ? 26 : 34;
  const pictureBox = low ? { width: 64, height: 64 } : { width: box.width - 2 * pad, height: 92 };
  const textWidth = low ? box.width - 2 * pad - 64 - 24 - 56 : box.width - 2 * pad - 54;
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        boxSizing: 'border-box',
        borderRadius: 24,
        border: `${2 + lit}px solid ${mix(theme.line, theme.accent, lit)}`,
        backgroundColor: mix(
          mix(theme.ground, theme.raised, 0.25),
          mix(theme.accent, theme.raised, theme.name === 'dark' ? 0.68 : 0.86),
          lit,
        ),
        opacity: Math.min(1, landed) * (dimmed ? 0.72 : 1),
        transform: `translateY(${(1 - landed) * 46 - 9 * lit}px) scale(${0.94 + 0.06 * Math.min(1.06, landed)})`,
      }}
    >
      <div style={{ position: 'absolute', left: pad, top: low ? (box.height - 64) / 2 - 2 : 24 }}>
        <ChoicePicture
          name={name}
          picture={low && picture.type === 'frequency' ? { type: 'icon' } : picture}
          width={pictureBox.width}
          height={pictureBox.height}
          drawn={drawn}
          lit={lit}
          acted={acted}
        />
      </div>
      <div
        style={{
          position: 'absolute',
          left: low ? pad + 88 : pad,
          top: low ? 0 : 128,
          height: low ? box.height - 4 : box.height - 138,
          display: 'flex',
          alignItems: 'center',
          opacity: named,
          transform: `translateY(${(1 - named) * 22}px)`,
        }}
      >
        <Text
          size={low ? 36 : 38}
          minSize={28}
          weight={600}
          maxLines={2}
          maxWidth={textWidth}
          lineHeight={1.12}
        >
          {name}
        </Text>
      </div>
      <FrameCanvas
        width={44}
        height={44}
        style={{
          right: pad - 8,
          top: low ? (box.height - 48) / 2 : 128 + (box.height - 138) / 2 - 22,
          opacity: named,
        }}
        draw={(context) => {
          context.lineWidth = 3;
          context.strokeStyle = mix(theme.done, theme.accent, lit);
          context.fillStyle = alpha(theme.accent, lit);
          context.beginPath();
          context.arc(22, 22, 17, 0, Math.PI * 2);
          context.fill();
          context.stroke();
          context.strokeStyle = alpha(theme.onAccent, lit);
          context.lineWidth = 4;
          context.lineCap = 'round';
          context.lineJoin = 'round';
          context.beginPath();
          context.moveTo(15, 23);
          context.lineTo(20, 28);
          context.lineTo(30, 17);
          context.stroke();
        }}
      />
    </div>
  );
};

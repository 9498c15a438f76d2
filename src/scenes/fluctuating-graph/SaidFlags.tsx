import type { FC } from 'react';
import { useMemo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneLine } from '../../plan/video-plan';
import { textWidth } from '../../stage/fit-text';
import { ramp, settle } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { typeSize } from '../../stage/layout';
import type { PlotView } from './plot-view';
import { topOf, yOf } from './plot-view';
import { saidFlags } from './said-flags';

const size = typeSize.caption;
const weight = 600;
const pad = 18;
const flagHeight = 56;
const rowGap = 8;
const rows = 2;
/** Between two flags of a row, px. */
const apart = 36;
/** Left of here the axis has its name; flags are gone before, px from the plot's left edge. */
const axisRoom = 340;

const flagWidth = (text: string): number => Math.ceil(textWidth(text, size, weight, 'text')) + 2 * pad;

interface SaidFlagsProps {
  readonly title: string;
  readonly lines: readonly SceneLine[];
  readonly view: PlotView;
}

/** What is said of a lone curve, as flags on it: pinned at "now" as it is said, then they ride along with the curve. */
export const SaidFlags: FC<SaidFlagsProps> = ({ title, lines, view }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { box, samples, pixelsPerSecond } = view;
  const flags = useMemo(
    () =>
      saidFlags(lines, {
        title,
        rows,
        framesOf: (text) => Math.ceil(((flagWidth(text) + apart) / pixelsPerSecond) * fps),
      }),
    [title, lines, pixelsPerSecond, fps],
  );
  const shown = flags.flatMap((flag) => {
    const age = (frame - flag.at) / fps;
    const x = box.x + box.width - age * pixelsPerSecond;
    const width = flagWidth(flag.text);
    const stays = ramp(x - width, box.x + axisRoom, 120);
    if (age < 0 || stays === 0) return [];
    const place = ((x - box.x) / box.width) * (samples.seconds.length - 1);
    const [before, after] = [topOf(samples, Math.floor(place)), topOf(samples, Math.ceil(place))];
    const height = before + (after - before) * (place % 1);
    const landed = settle(frame, fps, flag.at);
    return [
      {
        ...flag,
        x,
        width,
        stays: Math.min(stays, landed * 2, 1),
        top: box.y + 6 + (rows - 1 - flag.row) * (flagHeight + rowGap) + (1 - landed) * 60,
        foot: yOf(view, height),
        lit: 1 - ramp(age, 1.2, 0.6),
      },
    ];
  });
  return (
    <>
      {shown.map(({ at, x, top, foot, stays }) => (
        <div
          key={at}
          style={{
            position: 'absolute',
            left: x - 2,
            top,
            width: 3,
            height: Math.max(0, foot - top - 14),
            backgroundColor: theme.attention,
            opacity: 0.7 * stays,
          }}
        />
      ))}
      {shown.map(({ at, x, foot, stays }) => (
        <div
          key={at}
          style={{
            position: 'absolute',
            left: x - 11,
            top: foot - 11,
            width: 16,
            height: 16,
            borderRadius: 11,
            border: `3px solid ${theme.attention}`,
            backgroundColor: theme.ground,
            opacity: stays,
          }}
        />
      ))}
      {shown.map(({ at, text, x, width, top, stays, lit }) => (
        <div
          key={at}
          style={{
            position: 'absolute',
            left: x - width,
            top,
            width,
            height: flagHeight,
            borderRadius: '10px 0 10px 10px',
            backgroundColor: theme.raisedHigh,
            borderRight: `4px solid ${theme.attention}`,
            boxSizing: 'border-box',
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            opacity: stays,
          }}
        >
          <Text
            size={size}
            weight={weight}
            colour={lit > 0.5 ? theme.attention : theme.text}
            maxWidth={width}
          >
            {text}
          </Text>
        </div>
      ))}
    </>
  );
};

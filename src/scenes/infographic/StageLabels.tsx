import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { alpha, mix } from '../../stage/colour';
import { textWidth } from '../../stage/fit-text';
import { main } from '../../stage/layout';
import { enter, exit, shownFromLeft } from '../../stage/motion';
import { OnBaseline } from '../../stage/OnBaseline';
import { Text } from '../../stage/Text';
import type { Tone } from '../../stage/theme';
import { toneColour, useTheme } from '../../stage/theme';
import { endOf } from '../../time/span';
import { inView, linePoint } from './growth-shape';
import { columnAt, type GrowthState } from './growth-state';
import { words } from './infographic.data';

interface StageLabelsProps {
  readonly state: GrowthState;
  readonly label: string | null;
  readonly axis: string | null;
  readonly tone: Tone;
}

const endSize = 32;
const endRoom = 124;

/** Where a word begins beside an end of the line: there, or as far left as it has to, to stay inside the picture. */
const besideTip = (word: string, x: number): number =>
  Math.min(x, main.width - main.margin - Math.min(endRoom, textWidth(word, endSize, 600, 'text')));

/** The words that belong to the picture: what grows, along what, and the ends of both lines. */
export const StageLabels: FC<StageLabelsProps> = ({ state, label, axis, tone }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { times, view, tip } = state;
  const pale = mix(toneColour(theme, tone), theme.text, 0.36);
  const [x, y] = inView(linePoint(tip), view);
  // Blocks fall past behind the name.
  const plate = {
    backgroundColor: alpha(theme.ground, 0.86),
    borderRadius: 12,
    padding: '2px 14px',
    marginRight: -14,
  } as const;
  const turned = times.turn === null ? 1 : exit(frame, fps, times.turn + 0.3 * fps);
  const named = enter(frame, fps, columnAt(times, fps, 5)) * turned;
  const ends = times.turn === null ? 0 : enter(frame, fps, times.turn + 1.2 * fps);
  const [beforeX, beforeY] = inView(linePoint(tip), view);
  const [afterX, afterY] = inView(linePoint(tip, state.opened), view);
  return (
    <>
      {label !== null && named > 0 ? (
        <OnBaseline x={x - 44} baseline={y - 16} align="right" style={{ opacity: named }}>
          <Text size={36} minSize={28} weight={600} maxWidth={440} colour={pale} align="right" style={plate}>
            {label}
          </Text>
        </OnBaseline>
      ) : null}
      {axis === null ? null : <AxisWords axis={axis} state={state} />}
      {ends > 0 ? (
        <>
          <OnBaseline
            x={besideTip(words.before, beforeX + 30)}
            baseline={beforeY + 11}
            style={{ opacity: ends }}
          >
            <Text size={endSize} weight={600} maxWidth={endRoom} colour={pale}>
              {words.before}
            </Text>
          </OnBaseline>
          <OnBaseline
            x={besideTip(words.after, afterX + 34)}
            baseline={afterY + 11}
            style={{ opacity: ends }}
          >
            <Text size={endSize} weight={600} maxWidth={endRoom} colour={theme.value}>
              {words.after}
            </Text>
          </OnBaseline>
        </>
      ) : null}
    </>
  );
};

/** What drives it, written along the edge of the ground with an arrow. */
const AxisWords: FC<{ readonly axis: string; readonly state: GrowthState }> = ({ axis, state }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const { times, view } = state;
  const shown = enter(frame, fps, endOf(times.growth) - 0.9 * fps);
  if (shown <= 0) return null;
  const size = 32;
  const width = Math.min(760, textWidth(axis, size, 500, 'text'));
  const [x, y] = inView([512, 780], view);
  // A second line goes under the first one, where there is less room.
  const raised = textWidth(axis, 28, 500, 'text') > 760 ? 14 : 0;
  const arrow = Math.max(120, 990 - width);
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y - raised,
        transformOrigin: '0 0',
        transform: `scale(${view.zoom}) matrix(1, 0.1394, 0, 1, ${(1 - shown) * -40}, 0)`,
        opacity: shown,
        display: 'flex',
        alignItems: 'center',
        gap: 20,
      }}
    >
      <Text size={size} colour={theme.muted} maxWidth={760} lineHeight={1.2}>
        {axis}
      </Text>
      <Bake width={arrow} height={28} style={{ clipPath: shownFromLeft(shown) }}>
        <path
          d={`M0 14 H${arrow - 4} M${arrow - 18} 4 L${arrow - 4} 14 L${arrow - 18} 24`}
          fill="none"
          stroke={mix(theme.muted, theme.ground, 0.25)}
          strokeWidth={2.4}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Bake>
    </div>
  );
};

import type { FC } from 'react';
import { memo } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { Bake } from '../../stage/Bake';
import { mix } from '../../stage/colour';
import { fitText, textWidth } from '../../stage/fit-text';
import { enter, pulse, staggered, travel, shownFromLeft } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { main, typeSize } from '../../stage/layout';
import type { Frames } from '../../time/frames';
import { countedFigure, readStatistic } from '../read-statistic';
import type { Point } from '../../stage/slab-shape';

interface TurnFigureProps {
  /** The statistic of the change, or null: then the words stand for it. */
  readonly statistic: string | null;
  readonly words: string;
  readonly at: Frames;
  /** The end of a leader from the words into the picture, at the height it is given. */
  readonly leaderTo: (y: number) => Point;
}

const room = 760;
/** The words before the figure end here; two lines stand between a heading of two lines and the figure. */
const beforeBottom = { one: 265, two: 277 } as const;
const countSeconds = 1.1;

/** What the turn brings, set large at the left, with a leader into the band that it stands for. */
export const TurnFigure: FC<TurnFigureProps> = ({ statistic, words, at, leaderTo }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  if (frame < at) return null;
  const reading = readStatistic(statistic ?? words);
  const shown = [0, 2, 5, 8].map((step) => enter(frame, fps, staggered(at, fps, step)));
  const counted = travel(frame, fps, staggered(at, fps, 2), countSeconds);
  const locked = pulse(frame, Math.round(staggered(at, fps, 2) + countSeconds * fps), 0.4 * fps);
  const risen = (index: number): { opacity: number; transform: string } => ({
    opacity: shown[index] ?? 0,
    transform: `translateY(${(1 - (shown[index] ?? 0)) * 26}px)`,
  });
  const before = `${reading.before} ${reading.limit}`.trim();
  const isLong = textWidth(before, typeSize.furniture, 500, 'text') > room;
  const after = reading.after === '' ? words : reading.after;
  const afterSize = 38;
  const fitted = fitText({
    text: after,
    maxWidth: 700,
    maxLines: 2,
    maxSize: afterSize,
    minSize: 28,
    weight: 600,
    family: 'text',
  });
  const leaderFrom =
    96 + Math.max(...fitted.lines.map((line) => textWidth(line, fitted.size, 600, 'text'))) + 28;
  const leaderY = reading.kind === 'words' ? 404 : 474;
  const end = leaderTo(leaderY);
  if (reading.kind === 'words') {
    return (
      <div style={{ position: 'absolute', left: 96, top: 232, ...risen(0) }}>
        <Text
          family="display"
          weight={700}
          size={104}
          minSize={44}
          maxLines={2}
          maxWidth={720}
          colour={theme.value}
          lineHeight={1.04}
        >
          {words}
        </Text>
      </div>
    );
  }
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: 96,
          bottom: main.height - beforeBottom[isLong ? 'two' : 'one'],
          ...risen(0),
        }}
      >
        <Text size={34} maxWidth={room} lineHeight={1.1} colour={theme.muted}>
          {before === '' ? ' ' : before}
        </Text>
      </div>
      <div
        style={{
          position: 'absolute',
          left: 94,
          top: 262,
          transformOrigin: '0 60%',
          ...risen(1),
          scale: String(1 + 0.035 * locked),
        }}
      >
        <Text
          family="display"
          weight={800}
          size={typeSize.displayLarge}
          minSize={80}
          maxWidth={room}
          colour={theme.value}
          lineHeight={0.98}
          tabular
        >
          {countedFigure(reading, counted)}
        </Text>
      </div>
      <div style={{ position: 'absolute', left: 96, top: 450, ...risen(2) }}>
        <Text size={afterSize} weight={600} maxWidth={700} maxLines={2} lineHeight={1.22}>
          {after}
        </Text>
      </div>
      {end[0] > leaderFrom + 60 ? (
        <div
          style={{
            position: 'absolute',
            left: leaderFrom,
            top: leaderY - 12,
            width: end[0] - leaderFrom,
            height: 24,
            clipPath: shownFromLeft(shown[3] ?? 0),
          }}
        >
          <Leader width={Math.round(end[0] - leaderFrom)} colour={mix(theme.value, theme.text, 0.4)} />
        </div>
      ) : null}
    </>
  );
};

const Leader = memo(function Leader({ width, colour }: { readonly width: number; readonly colour: string }) {
  return (
    <Bake width={width} height={24}>
      <line x1={0} y1={12} x2={width - 16} y2={12} stroke={colour} strokeWidth={2} />
      <circle cx={width - 12} cy={12} r={10} fill={colour} fillOpacity={0.25} />
      <circle cx={width - 12} cy={12} r={6} fill={colour} />
    </Bake>
  );
});

import type { FC } from 'react';
import { AbsoluteFill } from 'remotion';
import { Ground } from '../stage/Ground';
import { Backdrop } from '../stage/Backdrop';
import { Bake } from '../stage/Bake';
import { alpha, mix } from '../stage/colour';
import { SlabArt, type SlabFinish } from '../stage/SlabArt';
import { slabSize, type SlabShape } from '../stage/slab-shape';
import { Text } from '../stage/Text';
import type { Tone } from '../stage/theme';
import { useTheme } from '../stage/theme';
import { thumbnailStack } from './thumbnail-stack';
import type { ThumbnailWords } from './thumbnail-words';

interface ThumbnailProps {
  /** From `thumbnailWords`: at most five words with the figure. */
  readonly text: ThumbnailWords;
  readonly theme: 'dark' | 'light';
  readonly finish: SlabFinish;
}

export const thumbnailSize = { width: 1280, height: 720 } as const;

const shape: SlabShape = { front: [216, 72], deep: [216, -72], height: 72 };
const pitch = 78;
const stackLeft = 790;
const stackTop = 374;

/** The film's thumbnail: a few words that read at 160 px, and a stack that is sliced through. */
export const Thumbnail: FC<ThumbnailProps> = ({ text, theme, finish }) => (
  <Ground theme={theme}>
    <Backdrop tint="value" at={[0.8, 0.8]} strength={0.3} />
    <AbsoluteFill style={{ opacity: 0.75 }}>
      <Wedge />
    </AbsoluteFill>
    <Stack text={text} finish={finish} />
    <Words text={text} />
  </Ground>
);

const Words: FC<{ readonly text: ThumbnailWords }> = ({ text: { words, figure, meaning } }) => {
  const theme = useTheme();
  const tone = meaning === 'share' ? theme.cost : meaning === 'rise' ? theme.accent : theme.value;
  return (
    <div
      style={{
        position: 'absolute',
        left: 56,
        top: 44,
        width: 720,
        height: 632,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 26,
      }}
    >
      <Text
        family="display"
        weight={800}
        size={164}
        minSize={70}
        maxWidth={720}
        maxLines={figure === null ? 4 : 3}
        lineHeight={0.98}
      >
        {words}
      </Text>
      {figure === null ? null : (
        <Text
          family="display"
          weight={800}
          size={188}
          minSize={90}
          maxWidth={690}
          colour={tone}
          lineHeight={1}
        >
          {figure}
        </Text>
      )}
    </div>
  );
};

const Stack: FC<{ readonly text: ThumbnailWords; readonly finish: SlabFinish }> = ({ text, finish }) => {
  const { flying, standing } = thumbnailStack(text.meaning, text.figure);
  const flies: Tone = text.meaning === 'share' ? 'neutral' : 'cost';
  const stands: Tone = text.meaning === 'share' ? 'cost' : 'value';
  const size = slabSize(shape);
  const slab = (key: string, tone: Tone, x: number, y: number, turned: number) => (
    <div key={key} style={{ position: 'absolute', left: x, top: y, transform: `rotate(${turned}deg)` }}>
      <Bake width={size.width} height={size.height} zoom={1.1}>
        <SlabArt shape={shape} tone={tone} finish={finish} id={key} />
      </Bake>
    </div>
  );
  return (
    <>
      {Array.from({ length: standing }, (_, level) =>
        slab(`stands-${level}`, stands, stackLeft, stackTop + (standing - 1 - level) * pitch, 0),
      )}
      {Array.from({ length: flying }, (_, level) =>
        slab(`flies-${level}`, flies, stackLeft + 30 + level * 8, stackTop - 250 - level * pitch, 9),
      )}
    </>
  );
};

/** The cut through the stack: a bright blade with its shine, and sparks. */
const Wedge: FC = () => {
  const theme = useTheme();
  const { width, height } = thumbnailSize;
  const white = theme.name === 'dark' ? '#ffffff' : theme.text;
  return (
    <Bake width={width} height={height}>
      <polygon points="690,406 1280,250 1280,292" fill={alpha(white, 0.3)} />
      <polygon points="720,381 1280,262 1280,276 720,385" fill={white} />
      {[
        [760, 352, 13],
        [880, 300, 9],
        [812, 398, 8],
        [790, 420, 7],
        [1210, 318, 11],
        [1248, 350, 7],
      ].map(([x = 0, y = 0, r = 0]) => (
        <polygon
          key={x}
          points={`${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`}
          fill={mix(theme.attention, '#ffffff', 0.1)}
        />
      ))}
    </Bake>
  );
};

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
import type { ThumbnailFace } from './describe-thumbnail';
import { ThumbnailEmblem } from './ThumbnailEmblem';
import { thumbnailStack } from './thumbnail-stack';
import type { ThumbnailWords } from './thumbnail-words';

export const thumbnailSize = { width: 1280, height: 720 } as const;

const shape: SlabShape = { front: [216, 72], deep: [216, -72], height: 72 };
const pitch = 78;
const stackLeft = 806;
const stackTop = 392;

/**
 * The film's thumbnail: a few words that read at 160 px, and one image. Where a figure says that something gets less, a
 * stack that is sliced through; where more, one that grows; else what the film is about, large.
 */
export const Thumbnail: FC<ThumbnailFace> = ({ text, theme, finish, icon, strong }) => (
  <Ground theme={theme}>
    <Backdrop tint={text.meaning === 'none' ? 'accent' : 'value'} at={[0.8, 0.62]} strength={0.5} />
    {text.meaning === 'none' ? (
      <ThumbnailEmblem icon={icon} tone="accent" left={718} top={76} size={568} />
    ) : (
      <Stack text={text} finish={finish} />
    )}
    {text.meaning === 'cut' ? (
      <AbsoluteFill>
        <Blade />
      </AbsoluteFill>
    ) : null}
    <Words text={text} strong={strong} />
  </Ground>
);

const Words: FC<Pick<ThumbnailFace, 'text' | 'strong'>> = ({ text: { words, figure, meaning }, strong }) => {
  const theme = useTheme();
  const tone = meaning === 'rise' ? theme.accent : theme.value;
  // The most lines of the largest type that the height holds, with the figure's line where there is one.
  const few = words.split(' ').length <= 3;
  const size = few ? 190 : figure === null ? 166 : 140;
  const maxLines = (few ? 2 : 3) + (figure === null ? 1 : 0);
  return (
    <div
      style={{
        position: 'absolute',
        left: 56,
        top: 40,
        width: 720,
        height: 640,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 34,
      }}
    >
      <Text
        family="display"
        weight={800}
        size={size}
        minSize={64}
        maxWidth={figure === null ? 690 : 720}
        maxLines={maxLines}
        lineHeight={0.94}
        renderLine={(line) =>
          line.split(/(?<= )/).map((word, index) => (
            <span
              key={index}
              style={word.trim() === strong ? { color: mix(theme.accent, theme.text, 0.25) } : {}}
            >
              {word}
            </span>
          ))
        }
      >
        {words}
      </Text>
      {figure === null ? null : (
        <Text
          family="display"
          weight={800}
          size={210}
          minSize={90}
          maxWidth={730}
          colour={tone}
          lineHeight={0.94}
        >
          {figure}
        </Text>
      )}
    </div>
  );
};

const Stack: FC<{ readonly text: ThumbnailWords; readonly finish: SlabFinish }> = ({ text, finish }) => {
  const { flying, standing } = thumbnailStack(text.meaning, text.figure);
  const isCut = text.meaning === 'cut';
  const flies: Tone = isCut ? 'cost' : 'value';
  const stands: Tone = isCut ? 'value' : 'accent';
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
        slab(
          `flies-${level}`,
          flies,
          stackLeft + 26 + level * 12,
          stackTop - 292 - level * pitch,
          isCut ? -9 : 0,
        ),
      )}
    </>
  );
};

/** The cut through the stack: a bright blade with its shine, and sparks. */
const Blade: FC = () => {
  const theme = useTheme();
  const { width, height } = thumbnailSize;
  const white = theme.name === 'dark' ? '#ffffff' : theme.text;
  return (
    <Bake width={width} height={height}>
      <polygon points="700,408 1280,262 1280,312" fill={alpha(white, 0.28)} />
      <polygon points="724,388 1280,268 1280,290 724,394" fill={white} />
      {[
        [762, 350, 15],
        [842, 420, 10],
        [796, 432, 8],
        [1216, 334, 13],
        [1252, 366, 8],
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

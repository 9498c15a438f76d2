import type { FC } from 'react';
import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
import type { SceneProps } from '../define-scene';
import { mix } from '../../stage/colour';
import type { FittedText } from '../../stage/fit-text';
import { fitText } from '../../stage/fit-text';
import { Icon } from '../../stage/Icon';
import { short, shortTypeSize } from '../../stage/layout';
import { enter, pulse, settle, staggered } from '../../stage/motion';
import { Medallion } from '../../stage/motifs/Medallion';
import { ShortGround } from '../../stage/ShortGround';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import { WordCaptions } from '../../stage/WordCaptions';
import { endOf } from '../../time/span';
import { EndList } from './EndList';
import type { ShortEndProps } from './scene';

const { safe } = short;
const buttonTop = 886;
/** Three rows of captions that rise into their places end above the safe area's bottom. */
const captionTop = 1010;
const titleType = { weight: 800, family: 'display', maxWidth: safe.right - safe.left } as const;
const titleLineHeight = 1.05;
const medalSize = 700;

/** The end: what was told, ticked off, and the viewer's next step. */
export const ShortEnd: FC<SceneProps<ShortEndProps>> = ({ props, beats, lines, durationInFrames }) => {
  const frame = useCurrentFrame();
  const { fps, width } = useVideoConfig();
  const theme = useTheme();
  const start = beats[0]?.from ?? 0;
  const title = fitTitle(props.title);
  const listTop = safe.top + title.lines.length * title.size * titleLineHeight + 36;
  const ticked = staggered(start, fps, props.items.length, 0.11);
  const pressed = pulse(frame, ticked + Math.round(fps * 0.9), Math.round(fps * 0.4));
  const done = frame > ticked + fps * 1.1;
  const shownAt = settle(frame, fps, start + fps * 0.2);
  const ring =
    Math.sin((frame / fps) * 14) * 9 * pulse((frame - start) % Math.round(fps * 2), 0, Math.round(fps * 0.9));
  return (
    <AbsoluteFill>
      <ShortGround tone="value" variant={1} />
      <div
        style={{
          position: 'absolute',
          left: (width - medalSize) / 2,
          top: 1236,
          transform: `rotate(${ring * 0.3}deg)`,
        }}
      >
        <Medallion
          progress={{ frame, from: start, durationInFrames }}
          size={medalSize}
          tone={done ? 'value' : 'accent'}
          icon={done ? 'bell-ring' : 'bell'}
        />
      </div>
      <div
        style={{ position: 'absolute', left: safe.left, top: safe.top, opacity: enter(frame, fps, start) }}
      >
        <Text
          {...titleType}
          size={title.size}
          minSize={title.size}
          maxLines={title.lines.length}
          lineHeight={titleLineHeight}
        >
          {props.title}
        </Text>
      </div>
      <EndList
        items={props.items}
        top={listTop}
        height={buttonTop - 26 - listTop}
        at={start}
        until={endOf(beats.at(-1) ?? { from: start, durationInFrames })}
      />
      <div
        style={{
          position: 'absolute',
          left: safe.left,
          top: buttonTop,
          height: 108,
          padding: '0 44px 0 34px',
          borderRadius: 60,
          display: 'flex',
          alignItems: 'center',
          gap: 20,
          backgroundColor: mix(theme.text, theme.value, done ? 1 : 0),
          transformOrigin: '0 50%',
          transform: `scale(${(0.5 + 0.5 * shownAt) * (1 - 0.08 * pressed) * (1 + 0.02 * Math.sin((frame / fps) * 5))})`,
          opacity: Math.min(1, shownAt * 2),
        }}
      >
        <div style={{ transform: `rotate(${ring}deg)` }}>
          <Icon name={done ? 'bell-ring' : 'bell'} size={60} colour={theme.ground} strokeWidth={2.4} />
        </div>
        <Text size={58} minSize={46} weight={800} family="display" colour={theme.ground} maxWidth={480}>
          {props.button}
        </Text>
        {done && <Icon name="check" size={54} colour={theme.ground} strokeWidth={3} />}
      </div>
      <WordCaptions lines={lines} left={safe.left} top={captionTop} size={48} />
    </AbsoluteFill>
  );
};

/** The title on one line where it stays large, else on two. */
function fitTitle(text: string): FittedText {
  const type = { ...titleType, text, maxSize: shortTypeSize.title, letterSpacingEm: -0.01 };
  const onOne = fitText({ ...type, maxLines: 1, minSize: 58 });
  return onOne.lines.length === 1 ? onOne : fitText({ ...type, maxLines: 2, minSize: 48 });
}

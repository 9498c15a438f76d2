import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { displayFamily } from '../../stage/fonts';
import { blend, enter, exit, settle, travel } from '../../stage/motion';
import { useTheme } from '../../stage/theme';
import type { Frames } from '../../time/frames';
import type { WordPlace } from './place-words';
import type { QuoteWord } from './quote-words';

interface QuoteWordMarkProps {
  readonly word: QuoteWord;
  readonly place: WordPlace;
  /** Where it goes when only the essence stays, and when; null: it leaves then. */
  readonly essence: WordPlace | null;
  readonly movesAt: Frames | null;
  /** True where the next word in its line is of the same side: its mark goes on. */
  readonly goesOn: boolean;
}

/** How strong a word is that waits to be said: three times the ground's contrast, and still clearly dimmer. */
const waiting = 0.56;

/**
 * A word of the quotation: it rises as it is said, is struck when denied, underlined when affirmed. Where only the essence
 * stays, size says what is affirmed.
 */
export const QuoteWordMark: FC<QuoteWordMarkProps> = ({ word, place, essence, movesAt, goesOn }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const said = enter(frame, fps, word.from);
  const turned = settle(frame, fps, word.turnsAt);
  const moved = movesAt === null || essence === null ? 0 : travel(frame, fps, movesAt);
  const stays = movesAt === null || essence !== null ? 1 : exit(frame, fps, movesAt + 0.3 * fps);
  if (stays === 0) return null;
  const goal = essence ?? place;
  const size = moved === 1 ? goal.size : place.size;
  const scale = moved === 1 ? 1 : blend(1, goal.size / place.size, moved);
  const lit = mix(theme.muted, theme.text, said);
  const colour =
    word.side === 'denied'
      ? mix(lit, theme.muted, turned)
      : word.side === 'affirmed'
        ? mix(lit, theme.value, turned)
        : lit;
  const mark =
    word.side === 'denied'
      ? { top: '0.62em', colour: theme.cost, thick: 0.07 }
      : { top: '1.13em', colour: theme.value, thick: 0.06 };
  return (
    <div
      style={{
        position: 'absolute',
        left: blend(place.left, goal.left, moved),
        top: blend(place.top, goal.top, moved) + (1 - said) * 0.14 * size,
        fontFamily: `"${displayFamily}", sans-serif`,
        fontSize: size,
        lineHeight: 1.2,
        fontWeight: 700,
        letterSpacing: '-0.01em',
        whiteSpace: 'pre',
        color: alpha(colour, blend(waiting, 1, said)),
        opacity: stays,
        transform: scale === 1 ? undefined : `scale(${scale})`,
        transformOrigin: '0 0',
      }}
    >
      {word.text}
      {goesOn ? ' ' : ''}
      {word.side === 'plain' ? null : (
        <div
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: mark.top,
            height: mark.thick * size,
            backgroundColor: mark.colour,
            opacity: word.side === 'affirmed' ? 1 - moved : 1,
            transformOrigin: 'left',
            transform: `scaleX(${Math.min(1, turned)})`,
          }}
        />
      )}
    </div>
  );
};

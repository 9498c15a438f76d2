import type { FC } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { alpha, mix } from '../../stage/colour';
import { displayFamily } from '../../stage/fonts';
import { blend, enter, exit, settle, travel } from '../../stage/motion';
import { useTheme } from '../../stage/theme';
import type { WordPlace } from './place-words';
import type { WordChange } from './time-words';
import type { QuoteWord } from './quote-words';

interface QuoteWordMarkProps {
  readonly word: QuoteWord;
  readonly place: WordPlace;
  /** Where it is set anew when only the essence stays; null: it leaves for good. */
  readonly essence: WordPlace | null;
  /** When it is gone from its first place, and when it is set anew; null where the quotation stays whole. */
  readonly change: WordChange | null;
  /** True where the next word in its line is of the same side: its mark goes on. */
  readonly goesOn: boolean;
}

/** How strong a word is that waits to be said: three times the ground's contrast, and still clearly dimmer. */
const waiting = 0.56;

/**
 * A word of the quotation: it rises as it is said, is struck when denied, underlined when affirmed or a named term. Where only
 * the essence stays, it leaves and is set anew, so that no word crosses another; size then says what is affirmed.
 */
export const QuoteWordMark: FC<QuoteWordMarkProps> = ({ word, place, essence, change, goesOn }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const said = enter(frame, fps, word.from);
  const turned = settle(frame, fps, word.turnsAt);
  const leaves = change === null ? 1 : exit(frame, fps, change.goneBy);
  const isSetAnew = change !== null && frame >= change.setAt;
  const goal = isSetAnew ? essence : place;
  if (goal === null || (leaves === 0 && !isSetAnew)) return null;
  const set = isSetAnew ? enter(frame, fps, change.setAt) : 1;
  const { size } = goal;
  const lit = mix(theme.muted, theme.text, said);
  const colour =
    word.side === 'denied'
      ? mix(lit, theme.muted, turned)
      : word.side === 'affirmed'
        ? mix(lit, theme.value, turned)
        : lit;
  const mark = {
    denied: { top: '0.62em', colour: theme.cost, thick: 0.07 },
    affirmed: { top: '1.13em', colour: theme.value, thick: 0.06 },
    named: { top: '1.13em', colour: theme.accent, thick: 0.06 },
    plain: null,
  }[isSetAnew && word.side === 'affirmed' ? 'plain' : word.side];
  const drawn = isSetAnew ? travel(frame, fps, change.setAt + 0.2 * fps, 0.5) : Math.min(1, turned);
  return (
    <div
      style={{
        position: 'absolute',
        left: goal.left,
        top: goal.top + ((1 - said) * 0.14 + (1 - set) * 0.12) * size,
        fontFamily: `"${displayFamily}", sans-serif`,
        fontSize: size,
        lineHeight: 1.2,
        fontWeight: 700,
        letterSpacing: '-0.01em',
        whiteSpace: 'pre',
        color: alpha(colour, blend(waiting, 1, said)),
        opacity: isSetAnew ? set : leaves,
      }}
    >
      {word.text}
      {goesOn ? ' ' : ''}
      {mark === null ? null : (
        <div
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: mark.top,
            height: mark.thick * size,
            backgroundColor: mark.colour,
            transformOrigin: 'left',
            transform: `scaleX(${drawn})`,
          }}
        />
      )}
    </div>
  );
};

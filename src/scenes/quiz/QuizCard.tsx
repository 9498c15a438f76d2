import type { FC } from 'react';
import { alpha, mix } from '../../stage/colour';
import { chooseIcon } from '../../stage/choose-icon';
import { Icon } from '../../stage/Icon';
import { blend } from '../../stage/motion';
import { Text } from '../../stage/Text';
import { useTheme } from '../../stage/theme';
import type { CardPlace } from './quiz-layout';

interface QuizCardProps {
  readonly name: string;
  /** A letter for a choice, or null for a term (it gets an icon). */
  readonly letter: string | null;
  readonly from: CardPlace;
  readonly to: CardPlace;
  /** 0 in the stack to 1 in its place. */
  readonly dealt: number;
  /** 0 face down to 1 face up. */
  readonly turned: number;
  /** 0 to 1 while the mark rests on it. */
  readonly visited: number;
  /** 0 to 1 and back as it stirs in the stack. */
  readonly stirred: number;
  /** 0 to 1 as the answer shows; whether this card is it. */
  readonly revealed: number;
  readonly right: boolean;
  readonly shown: number;
  /** Most lines of type on a tall card, the same at all times. */
  readonly lines: number;
}

/** A card that is dealt, turns its face up, and is right or isn't. */
export const QuizCard: FC<QuizCardProps> = ({
  name,
  letter,
  from,
  to,
  dealt,
  turned,
  visited,
  stirred,
  revealed,
  right,
  shown,
  lines,
}) => {
  const theme = useTheme();
  const place = {
    x: blend(from.x, to.x, dealt),
    y: blend(from.y, to.y, dealt) - Math.sin(dealt * Math.PI) * 70,
    width: blend(from.width, to.width, dealt),
    height: blend(from.height, to.height, dealt),
    turn: blend(from.turn, to.turn, dealt),
  };
  const faceUp = turned > 0.5;
  const won = right ? revealed : 0;
  const lost = right ? 0 : revealed;
  const edge = mix(mix(faceUp ? theme.line : theme.accent, theme.accent, visited), theme.value, won);
  const paper = faceUp
    ? mix(
        mix(theme.raised, mix(theme.accent, theme.raised, theme.name === 'dark' ? 0.68 : 0.86), visited),
        mix(theme.value, theme.raised, theme.name === 'dark' ? 0.7 : 0.84),
        won,
      )
    : mix(theme.accent, theme.raised, theme.name === 'dark' ? 0.72 : 0.82);
  const low = place.height < 240;
  const badge = low ? 72 : 92;
  return (
    <div
      style={{
        position: 'absolute',
        left: place.x,
        top: place.y,
        width: place.width,
        height: place.height,
        boxSizing: 'border-box',
        borderRadius: 30,
        border: `${2.5 + 2 * won}px solid ${edge}`,
        backgroundColor: paper,
        opacity: shown * (1 - 0.6 * lost),
        transform: `translateY(${-10 * visited - 12 * won - 110 * stirred + 60 * (1 - shown)}px) rotate(${place.turn * (1 - stirred)}deg) scale(${Math.max(0.02, Math.abs(Math.cos(turned * Math.PI))) * (1 + 0.02 * won)}, ${1 + 0.02 * won})`,
        overflow: 'hidden',
        boxShadow: faceUp
          ? `inset 0 4px 0 ${alpha(mix(theme.accent, theme.value, won), 0.2 + 0.5 * visited + 0.5 * won)}`
          : undefined,
      }}
    >
      {faceUp ? (
        <>
          <div
            style={{
              position: 'absolute',
              left: 34,
              top: low ? (place.height - badge) / 2 - 3 : 34,
              width: badge,
              height: badge,
              borderRadius: badge / 2,
              backgroundColor: mix(mix(theme.ground, theme.accent, 0.18 + 0.5 * visited), theme.value, won),
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
            }}
          >
            {won > 0.4 ? (
              <Icon
                name="check"
                size={badge * 0.58}
                strokeWidth={3}
                colour={theme.onAccent}
                style={{ transform: `scale(${won})` }}
              />
            ) : letter === null ? (
              <Icon name={chooseIcon(name)} size={badge * 0.56} colour={theme.text} />
            ) : (
              <Text size={46} weight={700} family="display">
                {letter}
              </Text>
            )}
          </div>
          {letter === null || low ? null : (
            <Icon
              name={chooseIcon(name)}
              size={104}
              strokeWidth={1.5}
              colour={mix(mix(theme.accent, theme.text, 0.5 * visited), theme.value, won)}
              style={{ position: 'absolute', right: 34, top: 30 }}
            />
          )}
          <div
            style={{
              position: 'absolute',
              left: low ? 34 + badge + 26 : 34,
              right: 34,
              top: low ? 0 : 34 + badge + 12,
              bottom: low ? 0 : 26,
              display: 'flex',
              alignItems: 'center',
            }}
          >
            <Text
              size={low ? 44 : 48}
              minSize={30}
              weight={620}
              maxLines={low ? 3 : lines}
              maxWidth={place.width - 74 - (low ? badge + 26 : 0)}
              lineHeight={1.18}
            >
              {name}
            </Text>
          </div>
        </>
      ) : (
        <div
          style={{
            position: 'absolute',
            inset: 16,
            borderRadius: 20,
            border: `2px solid ${alpha(theme.accent, 0.5)}`,
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
          }}
        >
          <Text
            size={150}
            weight={700}
            family="display"
            minSize={60}
            colour={alpha(theme.accent, 0.9)}
            style={{ fontSize: Math.min(150, place.height * 0.42) }}
          >
            ?
          </Text>
        </div>
      )}
    </div>
  );
};

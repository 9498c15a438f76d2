import type { FC } from 'react';
import type { SceneLine, TimedWord } from '../../plan/video-plan';
import { mix } from '../../stage/colour';
import { plainWords } from '../../stage/choose-by-words';
import { fitText } from '../../stage/fit-text';
import { displayFamily, textFamily } from '../../stage/fonts';
import { enter } from '../../stage/motion';
import { strongPhrase } from '../../stage/strong-phrase';
import { useTheme } from '../../stage/theme';
import { useCurrentFrame, useVideoConfig } from 'remotion';

interface SpokenTextProps {
  readonly text: string;
  readonly lines: readonly SceneLine[];
  readonly size: number;
  readonly minSize: number;
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly weight: number;
  readonly family: 'display' | 'text';
  readonly colour: string;
  /** How many of the sentence's strongest words keep the colour. */
  readonly strongWords: number;
  /** What keeps the colour instead, where it stands in the text; null: the strongest words. */
  readonly strongText: string | null;
  /** Words that are shown at once; a longer text comes in parts. */
  readonly mostWords: number;
}

/**
 * When each word of a text is heard in the lines, where it is said there in the same order; else null.
 *
 * @example a text that leaves out the line's first words gets the times of the rest
 */
export function heardAt(text: string, lines: readonly SceneLine[]): (TimedWord | null)[] {
  const spoken = lines.flatMap((line) => line.words);
  const plain = (word: string): string => plainWords(word).join('');
  const words = text.split(/\s+/).filter((word) => word !== '');
  const first = spoken.findIndex((_, at) =>
    words.slice(0, 4).every((word, offset) => plain(word) === plain(spoken[at + offset]?.text ?? '')),
  );
  let at = Math.max(0, first);
  return words.map((word) => {
    const found = spoken.findIndex(
      (candidate, index) => index >= at && index < at + 6 && plain(candidate.text) === plain(word),
    );
    if (found < 0) return null;
    at = found + 1;
    return spoken[found] ?? null;
  });
}

/** The part of a long text that is being said: whole if it is short, else cut at its pauses. */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  for (const clause of text.split(/(?<=[.,;:!?])\s+/)) {
    const last = parts.at(-1);
    if (last !== undefined && `${last} ${clause}`.split(' ').length <= most)
      parts[parts.length - 1] = `${last} ${clause}`;
    else parts.push(clause);
  }
  return parts;
}

/** Words that wait to be said are dim, and still read over a motif's glow. */
const restShare = 0.78;

/** A text whose words light as they are said; its strongest words keep the accent. */
export const SpokenText: FC<SpokenTextProps> = ({
  text,
  lines,
  size,
  minSize,
  maxWidth,
  maxLines,
  weight,
  family,
  colour,
  strongWords,
  strongText,
  mostWords,
}) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const theme = useTheme();
  const parts = partsOf(text, mostWords);
  const starts = parts.map((part) => heardAt(part, lines).find((word) => word !== null)?.from ?? null);
  const current = starts.reduce<number>(
    (shown, start, index) => (start !== null && frame >= start ? index : shown),
    0,
  );
  const part = parts[current] ?? '';
  const times = heardAt(part, lines);
  const strong = (strongText ?? strongPhrase(part, strongWords)).split(' ');
  const words = part.split(' ');
  const strongFrom = words.findIndex((_, at) =>
    strong.every((word, offset) => (words[at + offset] ?? '').includes(word)),
  );
  const fitted = fitText({ text: part, maxWidth, maxLines, maxSize: size, minSize, weight, family });
  let position = -1;
  return (
    <div
      style={{
        fontFamily: `"${family === 'display' ? displayFamily : textFamily}", sans-serif`,
        fontSize: fitted.size,
        fontWeight: weight,
        lineHeight: 1.36,
        whiteSpace: 'pre',
      }}
    >
      {fitted.lines.map((line, row) => (
        <div key={row}>
          {line.split(' ').map((word, column) => {
            position += 1;
            const time = times[position];
            const lit = time ? enter(frame, fps, time.from) : 1;
            const isStrong =
              strongFrom >= 0 && position >= strongFrom && position < strongFrom + strong.length;
            const rest = mix(theme.raised, theme.muted, restShare);
            return (
              <span
                key={column}
                style={{
                  color: mix(rest, isStrong ? colour : theme.text, lit),
                  fontWeight: isStrong ? Math.min(800, weight + 150) : weight,
                }}
              >
                {column === 0 ? word : ` ${word}`}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
};

import type { SceneLine, TimedRange, TimedWord } from '../../plan/video-plan';
import { isStrongWord, strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';
import { endOf } from '../../time/span';

/** A phrase of the speech that is set beside the picture while it counts. */
export interface SpokenPhrase {
  readonly text: string;
  readonly from: Frames;
  readonly to: Frames;
}

const longest = 58;
/** Where a line has no figure of speech, so many of its strongest words stand for it. */
const strongWords = 5;

const leads = /^(?:the|an?|our|your|my|its|their|not|(?:is|are)(?:n['’]t)?|(?:it|they)['’](?:s|re))$/i;

/** A single word with what stands before it: "calendar" as "it's the calendar". */
function withLead(part: TimedRange, words: readonly TimedWord[]): TimedRange {
  let first = part.firstWord;
  if (first !== part.lastWord) return part;
  while (first > 0 && leads.test(words[first - 1]?.text ?? '')) first -= 1;
  const said = words.slice(first, part.lastWord + 1);
  return {
    ...part,
    firstWord: first,
    from: said[0]?.from ?? part.from,
    text: said.map(({ text }) => text).join(' '),
  };
}

/**
 * The phrases that carry each line (its contrast, cause, term or imperative), each from its first word to the
 * next phrase or the end of its line's rest; its strongest words where it has none of these. Enumerations and questions
 * have their own pictures.
 */
export function spokenPhrases(lines: readonly SceneLine[]): SpokenPhrase[] {
  const phrases = lines.flatMap((line) => {
    const figures = line.figures.filter(
      ({ type }) => type !== 'enumeration' && type !== 'question' && type !== 'number',
    );
    const items = figures.flatMap(({ type, items: parts }) =>
      type === 'contrast'
        ? parts.map((part) => withLead(part, line.words))
        : type === 'cause'
          ? parts
          : parts.slice(0, 1),
    );
    const fitting = items
      .filter(({ text }) => text.length <= longest && text.split(/\s+/).length >= 2)
      .sort((a, b) => a.from - b.from)
      .filter((item, index, all) => index === 0 || item.firstWord > (all[index - 1]?.lastWord ?? -1));
    if (fitting.length === 0) {
      const text = line.words.some((word) => isStrongWord(word.text))
        ? strongPhrase(line.text, strongWords)
        : '';
      return figures.length < line.figures.length || text === ''
        ? []
        : [{ text, from: line.speech.from, lineEnd: endOf(line.hold) }];
    }
    return fitting.map(({ text, from }) => ({
      text: text.replace(/[.,;:!?]+$/, ''),
      from,
      lineEnd: endOf(line.hold),
    }));
  });
  return phrases.map(({ text, from, lineEnd }, index) => ({
    text,
    from,
    to: Math.min(lineEnd, phrases[index + 1]?.from ?? lineEnd),
  }));
}

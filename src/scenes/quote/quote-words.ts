import type { SceneLine } from '../../plan/video-plan';
import { strongPhrase } from '../../stage/strong-phrase';
import type { Frames } from '../../time/frames';
import type { Span } from '../../time/span';
import { contains, endOf } from '../../time/span';

/** A word of the quotation: when it is said, and its part in a contrast, or that it belongs to a named term. */
export interface QuoteWord extends Span {
  readonly text: string;
  readonly side: 'plain' | 'denied' | 'affirmed' | 'named';
  /** When its part of the sentence has been said: from then on it is struck, lifted or underlined. */
  readonly turnsAt: Frames;
}

/** Words of a quotation without a contrast that stay lit at its end. */
const strongWords = 4;

/** Where the strongest words of a text stand, counted in words. */
function strongPlace(text: string): { readonly from: number; readonly to: number } | null {
  const phrase = strongPhrase(text, strongWords);
  const before = text.indexOf(phrase);
  if (phrase === '' || before < 0) return null;
  const from = text
    .slice(0, before)
    .split(/\s+/)
    .filter((word) => word !== '').length;
  return { from, to: from + phrase.split(/\s+/).length };
}

/** Words a second at which a quotation that nobody speaks is uncovered. */
const readingWordsPerSecond = 4;

/**
 * The words of a quotation with the frames at which they are heard; uncovered at a reading pace where no line says
 * them.
 */
export function quoteWords(
  text: string,
  lines: readonly SceneLine[],
  opens: Frames,
  fps: number,
): QuoteWord[] {
  const spoken = lines.flatMap((line) => line.words);
  const contrasts = lines.flatMap((line) =>
    line.figures.filter((figure) => figure.type === 'contrast' && figure.items.length === 2),
  );
  const denied = contrasts.flatMap((figure) => figure.items.slice(0, 1));
  const affirmed = contrasts.flatMap((figure) => figure.items.slice(1));
  const terms = lines.flatMap((line) => line.figures.filter((figure) => figure.type === 'term'));
  const step = Math.round(fps / readingWordsPerSecond);
  const strong = contrasts.length > 0 ? null : strongPlace(text);
  return text.split(/\s+/).map((word, index) => {
    const time = spoken[index] ?? { from: opens + index * step, durationInFrames: step };
    const no = denied.find((item) => contains(item, time.from));
    const yes = affirmed.find((item) => contains(item, time.from));
    const isStrong = strong !== null && index >= strong.from && index < strong.to;
    const term = terms.find((figure) => contains(figure, time.from));
    const side = no ? 'denied' : yes || isStrong ? 'affirmed' : term ? 'named' : 'plain';
    return {
      text: word,
      from: time.from,
      durationInFrames: time.durationInFrames,
      side,
      turnsAt: endOf(no ?? yes ?? (isStrong ? (spoken.at(-1) ?? time) : (term ?? time))),
    };
  });
}

/** No longer than this without something that is seen to happen beside the words. */
const restlessSeconds = 3.6;

/**
 * Frames at which the quotation turns: a part of a contrast or a named term has been said; and between them, where nothing
 * turns for long, the word that is said then.
 *
 * @example newsOf(words, 30); // [210, 320]
 */
export function newsOf(words: readonly QuoteWord[], fps: number): readonly Frames[] {
  const news: Frames[] = [];
  const turns = new Set(words.filter(({ side }) => side !== 'plain').map(({ turnsAt }) => turnsAt));
  let last = words[0]?.from ?? 0;
  for (const word of words) {
    const turned = [...turns].find((at) => at > last && at <= endOf(word));
    const at = turned ?? (word.from - last > restlessSeconds * fps ? word.from : null);
    if (at === null) continue;
    news.push(at);
    last = at;
  }
  return news;
}

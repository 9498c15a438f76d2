import type { AuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';
import { readStatistic } from '../scenes/read-statistic';
import { joiningWords, weakWords } from './thumbnail-words.data';

export interface ThumbnailWords {
  /** What is said, without the figure; with it never more than five words. */
  readonly words: string;
  /** The script's strongest figure, or null. */
  readonly figure: string | null;
  readonly meaning: 'cut' | 'share' | 'rise' | 'none';
}

const most = 5;

/**
 * At most five words for a thumbnail: the author's own, else the strongest of the title, and the strongest figure.
 *
 * @example thumbnailWords(document, data).words // "Cost Optimization for AI"
 */
export function thumbnailWords(document: ScriptDocument, data: AuthorData): ThumbnailWords {
  const readings = document.extras.statistics.map(({ value }) => readStatistic(value));
  const strongest =
    readings.find(({ kind }) => kind === 'cut') ??
    readings.find(({ kind }) => kind === 'share') ??
    readings.find(({ kind }) => kind !== 'words') ??
    null;
  const own = data.thumbnail?.split(/\s+/).slice(0, most) ?? null;
  const ownHasFigure = own?.some((word) => /\d/.test(word)) ?? false;
  const figure =
    strongest === null || ownHasFigure || own?.length === most || strongest.figure.split(/\s+/).length > 2
      ? null
      : strongest.figure;
  const room = most - (figure === null ? 0 : figure.split(/\s+/).length);
  const meaning =
    strongest?.kind === 'cut' || strongest?.kind === 'share' || strongest?.kind === 'rise'
      ? strongest.kind
      : 'none';
  return {
    words: (own ?? strongWords(document.title.value, room)).join(' '),
    figure,
    meaning: figure === null ? 'none' : meaning,
  };
}

function strongWords(title: string, room: number): string[] {
  const head = title.split(/[:–—|]|\s-\s/)[0]?.trim() || title;
  const words = head.split(/\s+/).filter((word) => !weakWords.test(word));
  while (words.length > 1 && joiningWords.test(words[0] ?? '')) words.shift();
  const kept = (words.length === 0 ? head.split(/\s+/) : words).slice(0, room);
  while (kept.length > 1 && joiningWords.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

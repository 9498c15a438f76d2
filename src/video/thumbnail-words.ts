import type { AuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';
import { readStatistic, type StatisticReading } from '../scenes/read-statistic';
import { changeWords } from '../scenes/read-statistic.data';
import { plainWords } from '../stage/choose-by-words';
import { limited, promiseOf } from './thumbnail-promise';
import { joiningWords, weakWords } from './thumbnail-words.data';

export interface ThumbnailWords {
  /** What is said, without the figure; with it never more than five words. */
  readonly words: string;
  /** A figure that the words give a meaning to, with what limits it ("up to"), or null. */
  readonly figure: string | null;
  /** What the figure says: something gets less, or more. */
  readonly meaning: 'cut' | 'rise' | 'none';
}

const most = 5;

/**
 * At most five words for a thumbnail: the author's own, else what the script promises with a figure, else the strong words
 * of its title. A figure stands there only where the words say what it measures.
 *
 * @example thumbnailWords(document, data); // { words: "Cut AI infrastructure costs", figure: "30–50%", meaning: "cut" }
 */
export function thumbnailWords(document: ScriptDocument, data: AuthorData): ThumbnailWords {
  const readings = document.extras.statistics.map(({ value }) => readStatistic(value));
  if (data.thumbnail !== null) return ownWords(data.thumbnail, readings);
  const { title, seoTitle, extras } = document;
  const topic = stemsOf(
    [title.value, seoTitle?.value ?? '', ...extras.keywords.map(({ value }) => value)].join(' '),
  );
  for (const reading of readings) {
    const promise = promiseOf(reading, (words) => [...stemsOf(words)].some((stem) => topic.has(stem)));
    if (promise !== null) return promise;
  }
  return { words: strongWords(title.value).join(' '), figure: null, meaning: 'none' };
}

/** The author's words, and the figure of a statistic that speaks of the same change in the same thing. */
function ownWords(thumbnail: string, readings: readonly StatisticReading[]): ThumbnailWords {
  const own = thumbnail.split(/\s+/).slice(0, most);
  const words = own.join(' ');
  const none = { words, figure: null, meaning: 'none' } as const;
  const stems = stemsOf(words);
  for (const reading of readings) {
    if ((reading.kind !== 'cut' && reading.kind !== 'rise') || /\d/.test(words)) continue;
    if (!changeWords[reading.kind].test(words)) continue;
    if (![...stemsOf(`${reading.before} ${reading.after}`)].some((stem) => stems.has(stem))) continue;
    const figure = limited(reading);
    if (own.length + figure.split(' ').length <= most) return { words, figure, meaning: reading.kind };
  }
  return none;
}

/** Words that mean something, in one form for one and for many. */
function stemsOf(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 1 && !weakWords.test(word) && !joiningWords.test(word))
      .map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')),
  );
}

/** The title's own words up to its colon, without weak ones at its ends; weak ones inside go only where it is too long. */
function strongWords(title: string): string[] {
  const head = title.split(/[:–—|]|\s-\s/)[0]?.trim() || title;
  const all = head.split(/\s+/);
  const ended = withoutWeakEnds(all);
  const kept = ended.length <= most ? ended : ended.filter((word) => !weakWords.test(word)).slice(0, most);
  return withoutWeakEnds(kept.length === 0 ? all.slice(0, most) : kept);
}

function withoutWeakEnds(words: readonly string[]): string[] {
  const kept = [...words];
  const isWeak = (word = ''): boolean => joiningWords.test(word) || weakWords.test(word);
  while (kept.length > 1 && isWeak(kept[0])) kept.shift();
  while (kept.length > 1 && isWeak(kept.at(-1))) kept.pop();
  return kept;
}

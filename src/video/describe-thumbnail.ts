import type { ReadScript } from '../plan/compile-cut';
import { machineWords } from '../scenes/topic-words.data';
import { plainWords } from '../stage/choose-by-words';
import { chooseIcon } from '../stage/choose-icon';
import type { SlabFinish } from '../stage/SlabArt';
import { thumbnailWords, type ThumbnailWords } from './thumbnail-words';

/** What a script's thumbnail shows. */
export interface ThumbnailFace {
  readonly text: ThumbnailWords;
  readonly theme: 'dark' | 'light';
  readonly finish: SlabFinish;
  /** What the film is about, for a thumbnail without a figure. */
  readonly icon: string;
  /** The one of its words that is set off, exactly as it stands there; null where a figure is. */
  readonly strong: string | null;
}

/** The thumbnail of a script, wherever it lies: its words, its colours, what its slabs are made of. */
export function describeThumbnail({ document, data }: ReadScript): ThumbnailFace {
  const finish = machineWords.test(document.title.value) ? 'rack' : 'plain';
  const { title, extras } = document;
  // What stands before a colon speaks loudest to the choice.
  const icon = chooseIcon(`${title.value}: ${extras.keywords.map(({ value }) => value).join(', ')}`);
  const text = thumbnailWords(document, data);
  const strong =
    text.figure === null
      ? topicWord(
          text.words,
          extras.keywords.map(({ value }) => value),
        )
      : null;
  return { text, theme: data.theme, finish, icon, strong };
}

/** The word that most keywords have, the longest of several; null where only one word stands there, or none fits. */
function topicWord(words: string, keywords: readonly string[]): string | null {
  const all = words.split(' ');
  if (all.length < 2) return null;
  const named = keywords.map((keyword) => new Set(plainWords(keyword)));
  const scored = all.map((word) => {
    const plain = plainWords(word)[0] ?? '';
    return { word, score: plain.length < 3 ? 0 : named.filter((keyword) => keyword.has(plain)).length };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).sort((a, b) => b.word.length - a.word.length)[0];
  return best === undefined || most === 0 ? null : best.word;
}

import type { ReadScript } from '../plan/compile-cut';
import { machineWords } from '../scenes/topic-words.data';
import type { SlabFinish } from '../stage/SlabArt';
import { thumbnailWords, type ThumbnailWords } from './thumbnail-words';

/** What a script's thumbnail shows. */
export interface ThumbnailFace {
  readonly text: ThumbnailWords;
  readonly theme: 'dark' | 'light';
  readonly finish: SlabFinish;
}

/** The thumbnail of a script, wherever it lies: its words, its colours, what its slabs are made of. */
export function describeThumbnail({ document, data }: ReadScript): ThumbnailFace {
  const finish = machineWords.test(document.title.value) ? 'rack' : 'plain';
  return { text: thumbnailWords(document, data), theme: data.theme, finish };
}

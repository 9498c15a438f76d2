import type { ReadScript } from '../plan/compile-cut';
import type { VideoPlan } from '../plan/video-plan';
import { captionsOf } from './captions-of';
import { formatClaims } from './claims-file';
import { formatChapters, formatSrt, formatVtt } from './format-captions';
import { formatTranscript } from './transcript';

/** A file that is published beside the film. */
export interface PublicationFile {
  readonly name: string;
  readonly content: string;
}

/**
 * The text files that go with one cut: captions of both; chapters, transcript and claims of the main one.
 *
 * @example publicationFiles(plan, script).map(({ name }) => name); // ['captions.srt', 'captions.vtt', ...]
 */
export function publicationFiles(plan: VideoPlan, { document, data }: ReadScript): PublicationFile[] {
  const { cut, fps, chapters } = plan;
  const captions = captionsOf(plan);
  const prefix = cut === 'main' ? '' : `${cut}.`;
  const ofBoth = [
    { name: `${prefix}captions.srt`, content: formatSrt(captions, fps) },
    { name: `${prefix}captions.vtt`, content: formatVtt(captions, fps) },
  ];
  if (cut !== 'main') return ofBoth;
  return [
    ...ofBoth,
    { name: 'chapters.vtt', content: formatChapters(chapters, fps) },
    { name: 'transcript.md', content: formatTranscript(plan, document) },
    { name: 'claims.json', content: formatClaims(plan, document, data) },
  ];
}

import { findFigures } from './find-figures';
import type { LineSource, NarrationLine, VoiceRole } from './narration-track';
import { hashText } from './text-hash';

/** What a line is made of before its words and figures are found. */
export interface LineDraft {
  readonly role: VoiceRole;
  readonly source: LineSource;
  readonly text: string;
  readonly sourceLine: number;
  readonly startsParagraph: boolean;
}

/** Words as lines count them: split at white space, punctuation kept. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Lines of one section from drafts, in order.
 *
 * @param prefix what ids begin with: the section's id
 * @param terms the script's named terms, for figures
 */
export function narrationLines(
  prefix: string,
  sectionId: string,
  drafts: readonly LineDraft[],
  terms: readonly string[],
): NarrationLine[] {
  return drafts.map((draft, index) => {
    const words = splitWords(draft.text);
    const id = `${prefix}/${String(index + 1).padStart(2, '0')}-${hashText(draft.text).slice(-8)}`;
    return { ...draft, id, sectionId, words, figures: findFigures(words, terms) };
  });
}

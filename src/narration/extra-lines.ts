import type { AuthorData } from '../script/author-data';
import type { ScriptDocument } from '../script/schema';
import type { LineSource, NarrationLine } from './narration-track';
import type { LineDraft } from './narration-line';
import { narrationLines } from './narration-line';
import { isSpeakable } from './script-units';
import { spokenText } from './spoken-text';
import { splitSpeech } from './split-sentences';

/**
 * The lines of Additional Information in the script's own words: statistics, quotes (by the second voice), examples.
 *
 * Their section is '' until the planner places them. None where the author has turned reading them off.
 */
export function extraLines(
  document: ScriptDocument,
  data: AuthorData,
  terms: readonly string[],
): NarrationLine[] {
  if (!data.readExtrasAloud) return [];
  const { statistics, quotes, examples } = document.extras;
  return [
    ...entryLines('statistic', statistics, terms),
    ...entryLines('quote', quotes, terms),
    ...entryLines('example', examples, terms),
  ];
}

function entryLines(
  part: LineSource['part'] & ('statistic' | 'quote' | 'example'),
  entries: readonly { readonly value: string; readonly line: number }[],
  terms: readonly string[],
): NarrationLine[] {
  const drafts = entries.flatMap((entry, index) =>
    splitSpeech(withoutQuotationMarks(spokenText(entry.value)))
      .filter(isSpeakable)
      .map((text, sentence): LineDraft => ({
        role: part === 'quote' ? 'quote' : 'narrator',
        source: { part, index },
        text,
        sourceLine: entry.line,
        startsParagraph: sentence === 0,
      })),
  );
  return narrationLines(`extra-${part}`, '', drafts, terms);
}

function withoutQuotationMarks(text: string): string {
  return /^["“][^"“”]*["”]$/u.test(text) ? text.slice(1, -1) : text;
}

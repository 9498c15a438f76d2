import type { NarrationLine } from '../narration/narration-track';
import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { ScriptDocument } from '../script/schema';
import { cleanText } from './clean-text';
import { cutText } from './cut-text';
import { listingLimits } from './listing-limits.data';
import { bytesOf, charactersOf } from './text-size';

/** What is pasted beside an uploaded short. */
export interface ShortListing {
  readonly title: string;
  readonly description: string;
}

const mark = '#Shorts';
/** Hashtags that a short's description carries beside its mark: YouTube shows three. */
const shownHashtags = 5;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The short's listing from the script's own words: its title with `#Shorts`, the sentence that opens the short, the names
 * of its items, and which film it belongs to.
 *
 * @param lines what the short says, in its order
 * @param mainTitle the main film's title as it is listed
 */
export function shortListing(input: {
  readonly document: Pick<ScriptDocument, 'title'>;
  readonly lines: readonly Pick<NarrationLine, 'source' | 'text' | 'sourceLine'>[];
  readonly mainTitle: string;
  readonly hashtags: readonly string[];
}): { value: ShortListing; diagnostics: readonly Diagnostic[] } {
  const { document, lines, mainTitle, hashtags } = input;
  const diagnostics: Diagnostic[] = [];
  const named = cleanText(document.title);
  const room = listingLimits.titleCharacters - charactersOf(` ${mark}`);
  const cut = cutText(named.text, room, charactersOf);
  if (cut !== named.text) {
    const message = `The short's title has ${charactersOf(`${named.text} ${mark}`)} characters, but YouTube takes ${listingLimits.titleCharacters}: it ends at '${cut.slice(-24)}'.`;
    diagnostics.push(
      warning('listing-title-too-long', document.title.line, message, 'Give a shorter title.'),
    );
  }
  const textOf = (line: (typeof lines)[number]): string =>
    cleanText({ value: line.text, line: line.sourceLine }).text.replace(/\s*\n\s*/g, ' ');
  const hook = lines.find(({ source }) => source.part === 'hook' || source.part === 'statistic');
  const items = new Map<number, string>();
  for (const line of lines)
    if (line.source.part === 'item' && !items.has(line.source.index))
      items.set(line.source.index, textOf(line));
  const parts = [
    hook === undefined || bare(textOf(hook)) === bare(named.text) ? '' : textOf(hook),
    [...items.values()].map((name) => `- ${name.replace(/[.:]$/, '')}`).join('\n'),
    `The whole video: ${mainTitle}`,
    [mark, ...hashtags.slice(0, shownHashtags)].join(' '),
  ];
  const description = parts.filter((part) => part !== '').join('\n\n');
  return {
    value: {
      title: `${cut} ${mark}`,
      description: cutText(description, listingLimits.descriptionBytes, bytesOf),
    },
    diagnostics,
  };
}

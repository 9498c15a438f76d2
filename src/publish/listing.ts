import type { NarrationLine } from '../narration/narration-track';
import { splitSentences } from '../narration/split-sentences';
import type { VideoPlan } from '../plan/video-plan';
import type { Diagnostic } from '../script/diagnostic';
import { warning } from '../script/diagnostic';
import type { Located, ScriptDocument } from '../script/schema';
import { cleanText } from './clean-text';
import { cutText } from './cut-text';
import { fitDescription } from './fit-description';
import { listedChapters, type ListedChapter } from './listed-chapters';
import { listingLimits } from './listing-limits.data';
import { listedHashtags } from './listed-hashtags';
import { listedResources } from './listed-resources';
import { listedTags } from './listed-tags';
import { shortListing, type ShortListing } from './short-listing';
import { charactersOf } from './text-size';

/** All that is pasted beside an uploaded video; every text fits YouTube's limits. */
export interface Listing {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly hashtags: readonly string[];
  readonly chapters: readonly ListedChapter[];
  readonly resources: readonly string[];
  readonly nextVideo: string | null;
  /** Questions for the comment that is pinned, in the script's order. */
  readonly questions: readonly string[];
  readonly short: ShortListing;
}

/**
 * The listing of a script's film, in the script's own words: what is too long for YouTube is cut at a sensible end, what
 * it refuses is left out, and each such change is a diagnostic with the script's line.
 *
 * @param plan the main cut, for the chapters' times
 * @param shortLines what the short says, in its order
 * @example buildListing(document, plan, shortLines).listing.title; // "Sourdough for Beginners"
 */
export function buildListing(
  document: ScriptDocument,
  plan: Pick<VideoPlan, 'chapters' | 'fps' | 'durationInFrames'>,
  shortLines: readonly NarrationLine[],
): { listing: Listing; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const keep = <Part>(part: { value: Part; diagnostics: readonly Diagnostic[] }): Part => {
    diagnostics.push(...part.diagnostics);
    return part.value;
  };
  const { extras } = document;
  const hashtags = keep(listedHashtags(extras.listing?.hashtags ?? []));
  const next = keep(nextVideo(document));
  const title = keep(listedTitle(document.seoTitle ?? document.title));
  const parts = keep(
    fitDescription({
      body: keep(body(document)),
      resources: keep(listedResources(extras.listing?.resources ?? [], extras.resources)),
      chapters: keep(listedChapters(document, plan)),
      nextVideo: next,
      hashtags,
    }),
  );
  const tags = keep(listedTags(extras.keywords));
  const questions = document.sections.flatMap(({ engagement }) =>
    engagement === null ? [] : questionsOf(keep(clean(engagement)).value),
  );
  const short = keep(shortListing({ document, lines: shortLines, mainTitle: title, hashtags }));
  return { listing: { title, ...parts, tags, questions, short }, diagnostics };
}

function clean(text: Located<string>): { value: Located<string>; diagnostics: readonly Diagnostic[] } {
  const { text: value, diagnostics } = cleanText(text);
  return { value: { value, line: text.line }, diagnostics };
}

function listedTitle(title: Located<string>): { value: string; diagnostics: readonly Diagnostic[] } {
  const { text, diagnostics } = cleanText(title);
  const value = cutText(text, listingLimits.titleCharacters, charactersOf);
  if (value === text) return { value, diagnostics };
  const tooLong = warning(
    'listing-title-too-long',
    title.line,
    `The title has ${charactersOf(text)} characters, but YouTube takes ${listingLimits.titleCharacters}: the listing's ends at '${value.slice(-24)}'.`,
    'Give a shorter SEO Title.',
  );
  return { value, diagnostics: [...diagnostics, tooLong] };
}

/** The description's text: the listing's own, else what the introduction says. */
function body(document: ScriptDocument): {
  value: Located<string>;
  diagnostics: readonly Diagnostic[];
} {
  const own = document.extras.listing?.description ?? null;
  if (own !== null) return clean(own);
  const spoken = document.sections.find(({ content }) => content !== null)?.content ?? document.title;
  const cleaned = clean(spoken);
  const missing = warning(
    'no-listing-description',
    spoken.line,
    'The script has no text for the description below the video: what it says first is taken.',
    "Write one under '### YouTube Listing'.",
  );
  return { value: cleaned.value, diagnostics: [missing, ...cleaned.diagnostics] };
}

const announcing =
  /^(?:(?:in the )?next (?:time|video|up|episode|week)|coming up|up next|watch next)\s*[:,–—-]\s*/iu;

/** What the listing says comes next, else the last section's teaser without its 'Next time:'. */
function nextVideo(document: ScriptDocument): {
  value: Located<string> | null;
  diagnostics: readonly Diagnostic[];
} {
  const teasers = document.sections.flatMap(({ nextTopicTeaser }) => nextTopicTeaser ?? []);
  const next = document.extras.listing?.nextVideo ?? teasers.at(-1) ?? null;
  if (next === null) return { value: null, diagnostics: [] };
  const cleaned = clean({ ...next, value: next.value.replace(announcing, '') });
  return cleaned.value.value === '' ? { ...cleaned, value: null } : cleaned;
}

/** The sentences that ask; all of it where none does. */
function questionsOf(engagement: string): string[] {
  const sentences = splitSentences(engagement);
  const asking = sentences.filter((sentence) => /\?["'”’)]*$/u.test(sentence));
  return (asking.length > 0 ? asking : sentences).filter((sentence) => sentence !== '');
}

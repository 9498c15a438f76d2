import type { Check } from './check';
import { must, notMeasured, should } from './check';
import { chapterProblem } from './listed-chapters';
import type { Listing } from './listing';
import { listingLimits } from './listing-limits.data';
import type { ThumbnailFacts } from './report-facts';
import { bytesOf, charactersOf, tagCharactersOf } from './text-size';

const thumbnailLimits = { width: 1280, height: 720, bytes: 2_000_000, words: 5 } as const;

/**
 * The checks of a finished listing, as it would be pasted: nothing is taken for granted of what made it.
 *
 * @param filmSeconds length of the main film, for its last chapter
 */
export function listingChecks(listing: Listing, filmSeconds: number): Check[] {
  const limits = listingLimits;
  const { title, description, tags, chapters, short } = listing;
  const texts = [title, description, ...tags, ...listing.questions, short.title, short.description];
  const links = texts.flatMap((text) => [
    ...text.matchAll(/\b([a-z][a-z0-9+.-]*):\/\/|\b(javascript|data|vbscript):\S/giu),
  ]);
  const unsafe = links.filter(([link]) => !/^https?:/i.test(link)).length;
  const hashtags = [...`${title} ${description}`.matchAll(/#[\p{L}\p{N}_]+/gu)].length;
  const problem = chapterProblem(chapters, filmSeconds);
  const brackets = texts.filter((text) => /[<>]/.test(text)).length;
  const chaptersPart = {
    id: 'listing.chapters',
    what: 'Chapters in the description',
    required: `from 0:00, ${limits.chapters} or more, ${limits.chapterSeconds} s or longer each`,
  };
  const size = (id: string, what: string, measured: number, limit: number, unit: string): Check =>
    must(
      { id: `listing.${id}`, what, required: `1 to ${limit} ${unit}`, measured: `${measured} ${unit}` },
      measured > 0 && measured <= limit,
    );
  return [
    size('title', 'Title', charactersOf(title), limits.titleCharacters, 'characters'),
    size('description', 'Description', bytesOf(description), limits.descriptionBytes, 'bytes'),
    size(
      'short-title',
      'Title of the short',
      charactersOf(short.title),
      limits.titleCharacters,
      'characters',
    ),
    size(
      'short-description',
      'Description of the short',
      bytesOf(short.description),
      limits.descriptionBytes,
      'bytes',
    ),
    must(
      {
        id: 'listing.tags',
        what: 'Tags, with their commas and quotes',
        required: `at most ${limits.tagCharacters} characters`,
        measured: `${tagCharactersOf(tags)} characters`,
      },
      tagCharactersOf(tags) <= limits.tagCharacters,
    ),
    must(
      { id: 'listing.brackets', what: 'Angle brackets', required: 'none', measured: String(brackets) },
      brackets === 0,
    ),
    must(
      {
        id: 'listing.links',
        what: 'Links that are neither http nor https',
        required: 'none',
        measured: String(unsafe),
      },
      unsafe === 0,
    ),
    must(
      {
        id: 'listing.hashtags',
        what: 'Hashtags',
        required: `at most ${limits.hashtags}`,
        measured: String(hashtags),
      },
      hashtags <= limits.hashtags,
    ),
    // A film of two sections has no chapters; a list that YouTube would not read is a mistake.
    chapters.length === 0
      ? should({ ...chaptersPart, measured: 'none are listed' }, false)
      : must({ ...chaptersPart, measured: problem ?? `${chapters.length}, in order` }, problem === null),
  ];
}

/** The checks of the thumbnail's file. */
export function thumbnailChecks(thumbnail: ThumbnailFacts | null): Check[] {
  const { width, height, bytes, words } = thumbnailLimits;
  const parts = {
    file: {
      id: 'thumbnail.file',
      what: 'Thumbnail',
      required: `${width}x${height}, under ${bytes / 1e6} MB`,
    },
    words: { id: 'thumbnail.words', what: 'Words on the thumbnail', required: `1 to ${words}` },
  };
  if (thumbnail === null)
    return [
      notMeasured(parts.file, 'there is none', 'must'),
      notMeasured(parts.words, 'there is none', 'should'),
    ];
  return [
    must(
      {
        ...parts.file,
        measured: `${thumbnail.width}x${thumbnail.height}, ${(thumbnail.bytes / 1e6).toFixed(2)} MB`,
      },
      thumbnail.width === width && thumbnail.height === height && thumbnail.bytes < bytes,
    ),
    should(
      { ...parts.words, measured: `${thumbnail.words.length}: ${thumbnail.words.join(' ')}` },
      thumbnail.words.length >= 1 && thumbnail.words.length <= words,
    ),
  ];
}

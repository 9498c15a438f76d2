import type { Listing } from './listing';
import { bytesOf, charactersOf, tagCharactersOf } from './text-size';
import { listingLimits } from './listing-limits.data';

/** A block that an editor shows whole and a hand can copy; longer than any fence inside it. */
function fenced(text: string): string {
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1));
  const fence = '`'.repeat(ticks);
  return `${fence}text\n${text}\n${fence}`;
}

/** A film's listing as a page to copy from, part by part, each with how full it is (`listing.md`). */
export function writeListing({ title, description, tags, questions }: Listing): string {
  const { titleCharacters, descriptionBytes, tagCharacters } = listingLimits;
  const part = (heading: string, measure: string, text: string): string[] => [
    `## ${heading}`,
    '',
    ...(measure === '' ? [] : [measure, '']),
    fenced(text),
    '',
  ];
  return [
    '# Listing',
    '',
    ...part('Title', `${charactersOf(title)} of ${titleCharacters} characters`, title),
    ...part('Description', `${bytesOf(description)} of ${descriptionBytes} bytes`, description),
    ...(tags.length === 0
      ? []
      : part('Tags', `${tagCharactersOf(tags)} of ${tagCharacters} characters`, tags.join(', '))),
    ...(questions.length === 0 ? [] : part('Pinned comment', '', questions.join('\n'))),
  ].join('\n');
}

/** The short's listing as a page to copy from (`short.listing.md`). */
export function writeShortListing({ short: { title, description } }: Listing): string {
  const measures = [
    `${charactersOf(title)} of ${listingLimits.titleCharacters} characters`,
    `${bytesOf(description)} of ${listingLimits.descriptionBytes} bytes`,
  ];
  return [
    '# Listing of the short',
    '',
    `## Title\n\n${measures[0]}\n\n${fenced(title)}\n`,
    `## Description\n\n${measures[1]}\n\n${fenced(description)}\n`,
  ].join('\n');
}

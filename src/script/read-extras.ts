import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { Group } from './group-blocks';
import { headingName } from './heading-text';
import type { Entry } from './headings.data';
import { entryHeadings } from './headings.data';
import { matchEntry } from './match-headings';
import { nearestName } from './nearest-name';
import type { Block } from './read-blocks';
import { readListing } from './read-listing';
import { readQuote } from './read-quote';
import type { Extras } from './schema';
import { listEntries, wholeText } from './written-lines';
import { renamedHeading, writtenHeading } from './zone-diagnostics';

/**
 * Reads Additional Information: the lists and texts below its headings, in any order.
 *
 * @param groups its groups; the first may be its own heading
 */
export function readExtras(groups: readonly Group[]): { extras: Extras; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const bodies = new Map<Entry, Block[]>();
  const parts = groups.flatMap(splitAtKeys).map((group) => ({ group, found: matchEntry(group.name) }));
  const listingDepth = parts.find(({ found }) => found?.entry === 'listing')?.group.heading.depth ?? 6;
  for (const [index, { group, found }] of parts.entries()) {
    const isOfListing = bodies.has('listing') && group.heading.depth > listingDepth;
    if (isOfListing) {
      append(bodies, 'listing', [group.heading, ...group.body]);
    } else if (found !== null) {
      if (found.match === 'near') diagnostics.push(renamedHeading(group, entryHeadings[found.entry]));
      if (bodies.has(found.entry)) diagnostics.push(duplicateHeading(group));
      append(bodies, found.entry, group.body);
    } else {
      diagnostics.push(...(index > 0 ? [unknownHeading(group)] : looseText(group)));
    }
  }
  return { extras: extrasOf(bodies), diagnostics };
}

function extrasOf(bodies: ReadonlyMap<Entry, readonly Block[]>): Extras {
  const blocks = (entry: Entry): readonly Block[] => bodies.get(entry) ?? [];
  return {
    takeaways: listEntries(blocks('takeaways')),
    keywords: listEntries(blocks('keywords')).flatMap(separated),
    resources: listEntries(blocks('resources')),
    shortForm: wholeText(blocks('shortForm')),
    quotes: listEntries(blocks('quotes'), true).map(({ value, line }) => readQuote(value, line)),
    statistics: listEntries(blocks('statistics')),
    examples: listEntries(blocks('examples')),
    listing: readListing(blocks('listing')),
  };
}

/** Keywords on one line are separated by commas. */
function separated({ value, line }: { value: string; line: number }): { value: string; line: number }[] {
  const words = value.split(/\s*[,;]\s*/).filter((word) => word !== '');
  return words.map((word) => ({ value: word, line }));
}

function append(bodies: Map<Entry, Block[]>, entry: Entry, blocks: readonly Block[]): void {
  const body = bodies.get(entry) ?? [];
  for (const block of blocks) body.push(block);
  bodies.set(entry, body);
}

function duplicateHeading(group: Group): Diagnostic {
  return warning(
    'duplicate-heading',
    group.heading.line,
    `'${writtenHeading(group)}' is there twice; both are read.`,
    'Join the two.',
  );
}

/** `**Key Takeaways:**` with its list below, in place of a heading. */
function splitAtKeys(group: Group): Group[] {
  if (matchEntry(group.name) !== null) return [group];
  const parts: { heading: Group['heading']; name: string; body: Block[] }[] = [{ ...group, body: [] }];
  for (const block of group.body) {
    const key = block.type === 'paragraph' ? (block.lines[0]?.text ?? '') : '';
    const name = /[:：][*_]*$|^[*_].*[*_]$/.test(key) ? headingName(key.replace(/[*_]/g, '')) : '';
    if (block.type === 'paragraph' && matchEntry(name)?.match === 'exact') {
      const depth = Math.min(6, group.heading.depth + 1);
      const rest = block.lines.slice(1);
      const below: Block[] =
        rest[0] === undefined ? [] : [{ type: 'paragraph', lines: rest, line: rest[0].line }];
      parts.push({ heading: { type: 'heading', depth, text: key, line: block.line }, name, body: below });
    } else {
      parts.at(-1)?.body.push(block);
    }
  }
  return parts.map((part) => ({ ...part, hasFields: false }));
}

function unknownHeading(group: Group): Diagnostic {
  const known = Object.values(entryHeadings).map(({ name }) => name);
  const near = nearestName(
    group.name,
    known.map((name) => name.slice(4).toLowerCase()),
    0.4,
  );
  const meant = known.find((name) => name.slice(4).toLowerCase() === near);
  const names = known.map((name) => `'${name.slice(4)}'`).join(', ');
  const hint = `${meant === undefined ? '' : `Did you mean '${meant}'? `}Known here: ${names}.`;
  const message = `'${writtenHeading(group)}' is no heading of Additional Information; the text below it is ignored.`;
  return warning('unknown-heading', group.heading.line, message, hint);
}

function looseText(group: Group): Diagnostic[] {
  const [first] = group.body;
  if (first === undefined) return [];
  const message = "The text right below '## Additional Information' is under no heading and is ignored.";
  return [
    warning('stray-text', first.line, message, "Write a heading above it, such as '### Key Takeaways'."),
  ];
}

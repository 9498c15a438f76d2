import { plainText } from './plain-text';
import type { SourceLine } from './prepare-source';
import type { Block, List } from './read-blocks';
import type { Listing, Located } from './schema';
import { itemText } from './written-lines';

type Key = 'description' | 'resources' | 'nextVideo' | 'hashtags';

const keys: readonly { readonly key: Key; readonly words: RegExp }[] = [
  { key: 'description', words: /^(?:video )?description$/ },
  {
    key: 'resources',
    words: /^(?:(?:additional|useful|further|more|key) )?(?:resources?|links|references)(?: mentioned)?$/,
  },
  { key: 'nextVideo', words: /^(?:next|next (?:video|up|time|episode)|watch next|up next)$/ },
  { key: 'hashtags', words: /^(?:hash ?tags?|tags)$/ },
];

const keyLine = /^(?:[*_]{1,3})?([\p{L} -]{3,30}?)(?:[*_]{1,3})?\s*[:：](?:[*_]{1,3})?\s*(.*)$/su;
const hashtag = /#[\p{L}\p{N}_]+/gu;
const onlyHashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;

interface Collected {
  readonly description: { text: string; line: number }[];
  readonly resources: Located<string>[];
  readonly hashtags: Located<string>[];
  nextVideo: Located<string> | null;
  under: Key;
}

/**
 * The listing's parts: paragraphs of the description, the list below 'Resources:', the line 'Next video:', and hashtags
 * (kept with their '#'). Headings below the listing count as such keys.
 *
 * @returns null where nothing is written
 */
export function readListing(blocks: readonly Block[]): Listing | null {
  const found: Collected = {
    description: [],
    resources: [],
    hashtags: [],
    nextVideo: null,
    under: 'description',
  };
  for (const block of blocks) {
    if (block.type === 'heading') found.under = keyOf(block.text) ?? 'description';
    else if (block.type === 'list') readItems(block, found);
    else readLines(block.lines, found);
  }
  const [first] = found.description;
  if (first === undefined && found.resources.length + found.hashtags.length === 0 && found.nextVideo === null)
    return null;
  const description =
    first === undefined
      ? null
      : { value: found.description.map(({ text }) => text).join('\n\n'), line: first.line };
  return { description, resources: found.resources, nextVideo: found.nextVideo, hashtags: found.hashtags };
}

function keyOf(text: string): Key | null {
  const name = plainText(text)
    .toLowerCase()
    .replace(/[:：]$/, '')
    .trim();
  return keys.find(({ words }) => words.test(name))?.key ?? null;
}

function readItems(list: List, found: Collected): void {
  for (const item of list.items) {
    const line = item.lines[0]?.line ?? list.line;
    const text = itemText(item);
    if (text === '' || readKey({ text, line }, found)) continue;
    if (found.under === 'hashtags' || onlyHashtags.test(text)) addHashtags({ text, line }, found);
    else if (found.under === 'nextVideo' && found.nextVideo === null)
      found.nextVideo = { value: plainText(text), line };
    else if (found.under === 'resources') found.resources.push({ value: plainText(text), line });
    else found.description.push({ text: plainText(text), line });
  }
}

/** A paragraph's lines; those of a description run on, those below 'Resources:' are an entry each. */
function readLines(lines: readonly SourceLine[], found: Collected): void {
  const running: string[] = [];
  let from = lines[0]?.line ?? 1;
  for (const line of lines) {
    if (readKey(line, found)) continue;
    if (onlyHashtags.test(line.text)) addHashtags(line, found);
    else if (found.under === 'resources' && lines[0] !== line)
      found.resources.push({ value: plainText(line.text), line: line.line });
    else if (found.under === 'hashtags') addHashtags(line, found);
    else if (found.under === 'nextVideo' && found.nextVideo === null)
      found.nextVideo = { value: plainText(line.text), line: line.line };
    else {
      if (running.length === 0) from = line.line;
      running.push(line.text);
    }
  }
  const text = plainText(running.join(' '));
  if (text !== '') found.description.push({ text, line: from });
}

/** `Next video: ...` and its like; what stands beside the key is its first value. */
function readKey({ text, line }: SourceLine, found: Collected): boolean {
  const match = keyLine.exec(text);
  const key = keyOf(match?.[1] ?? '');
  if (match === null || key === null) return false;
  if (found.under === 'resources' && key === 'resources') return false;
  found.under = key;
  const value = plainText(match[2] ?? '');
  if (value === '') return true;
  if (key === 'description') found.description.push({ text: value, line });
  else if (key === 'resources') found.resources.push({ value, line });
  else if (key === 'hashtags') addHashtags({ text: value, line }, found);
  else found.nextVideo ??= { value, line };
  return true;
}

function addHashtags({ text, line }: SourceLine, found: Collected): void {
  const marked = text.match(hashtag);
  const tags =
    marked ??
    text
      .split(/[,\s]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((word) => `#${word}`);
  for (const value of tags) found.hashtags.push({ value, line });
}

import { plainText } from './plain-text';
import type { Block, Item } from './read-blocks';
import type { Located } from './schema';

/** An item's lines as one text. */
export function itemText(item: Item): string {
  return item.lines
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * The entries of a list as authors write one: its items, or a paragraph's lines where there are no markers.
 *
 * @param raw keeps the marks of Markdown, for who reads on
 */
export function listEntries(blocks: readonly Block[], raw = false): Located<string>[] {
  const written = blocks.flatMap((block): Located<string>[] => {
    if (block.type === 'list')
      return block.items.map((item) => ({ value: itemText(item), line: item.lines[0]?.line ?? block.line }));
    return block.type === 'paragraph' ? block.lines.map(({ text, line }) => ({ value: text, line })) : [];
  });
  return written
    .map(({ value, line }) => ({ value: raw ? value : plainText(value), line }))
    .filter(({ value }) => value !== '');
}

/** Paragraphs and items as one text, one to a line; null where nothing is written. */
export function wholeText(blocks: readonly Block[]): Located<string> | null {
  const pieces = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.map(itemText);
    return block.type === 'paragraph' ? [block.lines.map(({ text }) => text).join(' ')] : [];
  });
  const value = pieces
    .map(plainText)
    .filter((piece) => piece !== '')
    .join('\n');
  return value === '' ? null : { value, line: blocks[0]?.line ?? 1 };
}

import type { FieldEntry, ValueLine } from './collect-fields';
import { plainText } from './plain-text';
import type { Located } from './schema';

/**
 * A field's value as one text: lines run on, paragraphs and list items start a new line. Items of a
 * list in Content are numbered (`1) Name`), so that they stay a list when spoken, unless they are whole sentences.
 *
 * @returns null where nothing is written; its line is the key's, or the first line below where nothing stands beside the key
 */
export function fieldValue(entry: FieldEntry): Located<string> | null {
  const items = entry.rest.filter(({ start }) => start === 'item');
  const numbered =
    entry.field === 'content' && items.length > 1 && !items.every(({ text }) => /[.!?]["'”’*)]*$/.test(text));
  const pieces = [plainText(entry.first)];
  let count = 0;
  for (const line of entry.rest) {
    const text = plainText(line.text);
    if (line.start === 'text') pieces.push(pieces.pop() + (text === '' ? '' : ` ${text}`));
    else pieces.push(line.start === 'item' && numbered ? `${++count}) ${text}` : text);
  }
  const value = pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n');
  if (value === '') return null;
  return { value, line: entry.first === '' ? firstWritten(entry.rest, entry.line) : entry.line };
}

function firstWritten(rest: readonly ValueLine[], otherwise: number): number {
  return rest.find(({ text }) => text !== '')?.line ?? otherwise;
}

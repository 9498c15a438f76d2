import { plainText } from './plain-text';
import type { Quote } from './schema';

const pairs: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
];

/** `"Words." — Name`, `"Words." - Name`, `"Words." (Name)`: with quotation marks any dash or bracket tells who said it. */
const markedEnd = /^(["“„«‘'].{1,2000}["”“»’'])[,.]?\s*(?:[-–—~]+\s*([^"“”]{2,80})|\(([^()]{2,80})\))$/s;
/** `Words. — Name`: without marks only a long dash after a finished sentence does. */
const bareEnd = /^(.{1,2000}[.!?…])\s*[–—]\s*(\p{Lu}[^.!?"]{1,80})$/su;
/** `Name: "Words."` */
const markedStart = /^(\p{Lu}[^:"“”\n]{1,80}):\s*(["“„«‘'].{1,2000}["”“»’'])$/su;

/**
 * A quotation's words, without the marks around them, and who said them, where that is written.
 *
 * @example readQuote('"Bake it dark." — Ada Miller, baker', 9); // author: 'Ada Miller, baker'
 */
export function readQuote(written: string, line: number): Quote {
  const text = plainText(written.replace(/\n/g, ' '));
  const start = markedStart.exec(text);
  if (start !== null)
    return { value: withoutMarks(start[2] ?? ''), line, author: authorName(start[1] ?? '') };
  const end = markedEnd.exec(text);
  if (end !== null)
    return { value: withoutMarks(end[1] ?? ''), line, author: authorName(end[2] ?? end[3] ?? '') };
  const bare = bareEnd.exec(text);
  if (bare !== null) return { value: withoutMarks(bare[1] ?? ''), line, author: authorName(bare[2] ?? '') };
  return { value: withoutMarks(text), line, author: null };
}

function authorName(text: string): string {
  return text
    .trim()
    .replace(/^by\s+/i, '')
    .replace(/[.,;]$/, '');
}

/** Takes off one pair of marks that holds the whole text, not two that only begin and end it. */
function withoutMarks(text: string): string {
  const trimmed = text.trim();
  const pair = pairs.find(
    ([open, close]) => trimmed.length > 2 && trimmed.startsWith(open) && trimmed.endsWith(close),
  );
  if (pair === undefined) return trimmed;
  const inside = trimmed.slice(1, -1);
  return inside.includes(pair[0]) && pair[0] !== "'" && pair[0] !== '‘' ? trimmed : inside.trim();
}

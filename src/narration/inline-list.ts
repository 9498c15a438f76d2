/** An item written inside running text. */
interface InlineItem {
  readonly name: string;
  readonly detail: string | null;
}

/** A text with a list inside: what stands before it, its items, and what follows its last item. */
export interface InlineList {
  readonly lead: string;
  readonly items: readonly InlineItem[];
  readonly tail: string;
}

const marker = /(?<![\p{L}\p{N}.,-])\(?(\d{1,2})[).]\s+(?=\S)/gu;

/**
 * Finds a list numbered inside running text: `Three ways: 1) Plan, 2) Build, and 3) Ship. Then rest.`
 *
 * Numbers must count 1, 2, 3 ...; a single one is no list. Numbering is not part of the items.
 *
 * @returns null where there is no such list
 * @example parseInlineList('Try: 1) Tea, and 2) milk.')?.items.map((item) => item.name); // ['Tea', 'milk']
 */
export function parseInlineList(text: string): InlineList | null {
  const marks = countingMarks(text);
  const first = marks[0];
  if (first === undefined || marks.length < 2) return null;
  let tail = '';
  const items = marks.map((mark, position) => {
    const next = marks[position + 1];
    const raw = text.slice(mark.end, next?.start ?? text.length).trim();
    if (next !== undefined) return parseItem(raw);
    const { head, rest } = lastItem(raw);
    tail = rest;
    return parseItem(head);
  });
  return { lead: text.slice(0, first.start).trim(), items, tail };
}

function countingMarks(text: string): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  for (const match of text.matchAll(marker)) {
    if (Number(match[1]) !== marks.length + 1) continue;
    marks.push({ start: match.index, end: match.index + match[0].length });
  }
  return marks;
}

/** The last item ends with its sentence; where it has an explanation after a colon, that sentence belongs to it. */
function lastItem(raw: string): { head: string; rest: string } {
  const end = /[.!?]["'”’)]*\s+(?=["'“‘(]*\p{Lu})/u.exec(raw);
  if (end === null) return { head: raw, rest: '' };
  const at = end.index + end[0].length;
  return { head: raw.slice(0, at).trim(), rest: raw.slice(at).trim() };
}

function parseItem(raw: string): InlineItem {
  const trimmed = raw
    .replace(/[,;]?\s+(?:and|or|&)$/i, '')
    .replace(/[,;]$/, '')
    .trim();
  const split = /^([^:]{2,80}):\s+(.+)$/su.exec(trimmed);
  if (split?.[1] !== undefined && split[2] !== undefined)
    return { name: split[1].trim(), detail: split[2].trim() };
  return { name: trimmed.replace(/[.]$/, ''), detail: null };
}

import type { FieldName } from './field-names.data';
import { headerFields } from './field-names.data';
import type { SourceLine } from './prepare-source';
import type { Block, Item, List } from './read-blocks';
import type { FieldLine } from './split-field';
import { looksLikeField, splitField } from './split-field';

/** A line of a field's value that stands below its key. */
export interface ValueLine extends SourceLine {
  /** `text` runs on from the line above; `paragraph` and `item` start anew. */
  readonly start: 'text' | 'paragraph' | 'item';
}

/** A field as written: its key, the text beside it, and the lines below that belong to it. */
export interface FieldEntry {
  readonly key: string;
  /** Null for a key that names no field. */
  readonly field: FieldName | null;
  readonly misspelled: boolean;
  readonly line: number;
  readonly first: string;
  readonly rest: readonly ValueLine[];
}

export interface CollectedFields {
  readonly entries: readonly FieldEntry[];
  /** Lines that belong to no field. */
  readonly stray: readonly SourceLine[];
}

type OpenEntry = Omit<FieldEntry, 'rest'> & { readonly rest: ValueLine[] };

/** A length, a title: fields of one line, below which nothing belongs to them. */
const shortFields: ReadonlySet<FieldName | null> = new Set<FieldName | null>([
  ...headerFields,
  'estimatedTime',
  'totalTime',
]);

/**
 * Reads `Key: value` lines, plain, bold or as list items, with values that go on below them.
 *
 * A line whose key is unknown counts as a field of its own where it reads like one, and as part of the value above where it
 * reads like a sentence ('Remember: ...').
 */
export function collectFields(body: readonly Block[]): CollectedFields {
  const collector = new Collector(usualStyle(body));
  for (const block of body) {
    if (block.type === 'paragraph') collector.paragraph(block.lines);
    else if (block.type === 'list') collector.list(block);
  }
  return { entries: collector.entries, stray: collector.stray };
}

/** Are the known keys of this body written bold? Then a bold unknown key is a field too. */
function usualStyle(body: readonly Block[]): 'bold' | 'plain' {
  const first = body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.lines
      : block.type === 'list'
        ? block.items.flatMap((item) => item.lines.slice(0, 1))
        : [],
  );
  const known = first
    .map(({ text }) => splitField(text))
    .find((field) => field !== null && field.field !== null);
  return known?.emphasised === true ? 'bold' : 'plain';
}

class Collector {
  readonly entries: OpenEntry[] = [];
  readonly stray: SourceLine[] = [];
  /** False once a line below the last field didn't belong to it: what follows that line doesn't either. */
  private isOpen = false;

  constructor(private readonly style: 'bold' | 'plain') {}

  paragraph(lines: readonly SourceLine[]): void {
    for (const [index, line] of lines.entries()) {
      if (!this.opens(line)) this.continue(line, index === 0 ? 'paragraph' : 'text');
    }
  }

  list(list: List): void {
    const isFieldList = list.items.some((item) => splitField(item.lines[0]?.text ?? '')?.field != null);
    for (const item of list.items) {
      const [first, ...rest] = item.lines;
      if (first === undefined) continue;
      if (isFieldList && this.opens(first)) {
        for (const line of rest) if (!this.opens(line)) this.continue(line, 'text');
      } else {
        this.item(item);
      }
    }
  }

  /** An item of a value; a known key in its lower lines ends it. */
  private item(item: Item): void {
    for (const [index, line] of item.lines.entries()) {
      const field = index === 0 ? null : splitField(line.text);
      if (field !== null && field.field !== null && !field.misspelled) this.opens(line);
      else this.continue(line, index === 0 ? 'item' : 'text');
    }
  }

  /** Starts a new field where the line is one. */
  private opens({ text, line }: SourceLine): boolean {
    const field = splitField(text);
    if (field === null || !this.isField(field)) return false;
    this.isOpen = true;
    this.entries.push({
      key: field.key,
      field: field.field,
      misspelled: field.misspelled,
      line,
      first: field.value,
      rest: [],
    });
    return true;
  }

  private isField(field: FieldLine): boolean {
    if (field.field !== null) return true;
    return (field.emphasised && this.style === 'bold') || looksLikeField(field.key);
  }

  private continue(line: SourceLine, start: ValueLine['start']): void {
    const entry = this.entries.at(-1);
    if (entry !== undefined && this.isOpen && belongs(entry, start)) {
      entry.rest.push({ ...line, start });
      return;
    }
    this.isOpen = false;
    this.stray.push(line);
  }
}

/** A value that isn't begun yet takes any line; Content goes on over blank lines; other texts end at one, unless a list follows. */
function belongs(entry: FieldEntry, start: ValueLine['start']): boolean {
  if (entry.first === '' && entry.rest.length === 0) return true;
  if (shortFields.has(entry.field)) return false;
  return start !== 'paragraph' || entry.field === 'content';
}

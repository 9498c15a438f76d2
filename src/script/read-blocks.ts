import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { SourceLine } from './prepare-source';
import type { Heading } from './line-shape';
import { headingOf, isRule, isRun, isTitle, unquoted } from './line-shape';
import { isOwnName, splitField } from './split-field';

interface Paragraph {
  readonly type: 'paragraph';
  readonly lines: readonly SourceLine[];
  readonly line: number;
}

/** One item; its marker is gone, lines of lists inside it have lost theirs as well. */
export interface Item {
  /** Its number as written, null for a bullet. */
  readonly ordinal: number | null;
  readonly lines: readonly SourceLine[];
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Item[];
  readonly line: number;
}

export type Block = Heading | Paragraph | List;

const fenceLine = /^(`{3,}|~{3,})([^`]*)$/;
const bulletMark = /^(?:[-*+•◦▪‣]|[–—](?=\s))(?:\s+|$)/;
const ordinalMark = /^\(?(\d{1,4})(?:[.)](?:\s+|$)|\)(?=\p{L}))/u;

interface OpenList {
  readonly ordered: boolean;
  readonly items: { ordinal: number | null; lines: SourceLine[] }[];
  /** Column of the first item's marker. */
  readonly indent: number;
  readonly line: number;
}

/**
 * The headings, paragraphs and lists of a script, in order, each with its line.
 *
 * It is Markdown as scripts use it, read line by line, so that any text is read in linear time and a line of the form
 * `Key: value` is never swallowed by what stands before it. Block quotes count as plain text; code is left out with a warning.
 */
export function readBlocks(lines: readonly string[]): { blocks: Block[]; diagnostics: Diagnostic[] } {
  const reader = new BlockReader();
  const closers = fenceEnds(lines);
  let at = 0;
  while (at < lines.length) {
    const raw = lines[at] ?? '';
    const line = at + 1;
    const fence = fenceLine.exec(raw.trim())?.[1];
    const end = fence === undefined ? null : closers(at, fence);
    if (fence !== undefined) {
      reader.close();
      reader.diagnostics.push(end === null ? unclosedFence(line) : codeBlock(line));
      at = end === null ? at + 1 : end + 1;
      continue;
    }
    reader.read(raw, line);
    at++;
  }
  reader.close();
  return { blocks: reader.blocks, diagnostics: reader.diagnostics };
}

/** Finds the line that closes a fence; asks each kind and length of fence at most once past its last end. */
function fenceEnds(lines: readonly string[]): (from: number, fence: string) => number | null {
  const neverClosed = new Set<string>();
  return (from, fence) => {
    if (neverClosed.has(fence)) return null;
    for (let index = from + 1; index < lines.length; index++) {
      const text = (lines[index] ?? '').trim();
      if (text.length >= fence.length && text.startsWith(fence) && isRun(text, fence.charAt(0))) return index;
    }
    neverClosed.add(fence);
    return null;
  };
}

function unclosedFence(line: number): Diagnostic {
  return warning(
    'unclosed-code-fence',
    line,
    'This code fence has no end, so it is ignored.',
    'Delete the line, or close the fence below.',
  );
}

function codeBlock(line: number): Diagnostic {
  const hint = 'Take the fence away if these lines belong to the script.';
  return warning('code-block', line, 'A code block is neither spoken nor read for fields.', hint);
}

/** Collects blocks from one line after the other. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly diagnostics: Diagnostic[] = [];
  private paragraph: SourceLine[] = [];
  private list: OpenList | null = null;
  private afterBlank = false;
  private started = false;

  read(raw: string, line: number): void {
    const { text, indent } = unquoted(raw);
    if (text === '') {
      this.endParagraph();
      this.afterBlank = true;
      return;
    }
    const heading = headingOf(text, line, !this.started);
    this.started = true;
    if (heading !== null) {
      this.close();
      this.blocks.push(heading);
    } else if (!this.underline(text) && !this.item(text, indent, line)) {
      this.plain(text, indent, line);
    }
    this.afterBlank = false;
  }

  close(): void {
    this.endParagraph();
    if (this.list !== null) this.blocks.push({ type: 'list', items: this.list.items, line: this.list.line });
    this.list = null;
  }

  private endParagraph(): void {
    const first = this.paragraph[0];
    if (first !== undefined) this.blocks.push({ type: 'paragraph', lines: this.paragraph, line: first.line });
    this.paragraph = [];
  }

  /** A rule, or the underline of a heading. */
  private underline(text: string): boolean {
    const mark = text.charAt(0);
    const solid = (mark === '=' || mark === '-') && isRun(text, mark);
    if (!solid && !isRule(text)) return false;
    const [only] = this.paragraph;
    const titled =
      solid && this.list === null && only !== undefined && this.paragraph.length === 1 && isTitle(only.text);
    if (titled) this.paragraph = [];
    this.close();
    if (titled)
      this.blocks.push({ type: 'heading', depth: mark === '=' ? 1 : 2, text: only.text, line: only.line });
    return titled || mark !== '=' || text.length > 1;
  }

  private item(text: string, indent: number, line: number): boolean {
    const number = ordinalMark.exec(text);
    const mark = number ?? bulletMark.exec(text);
    if (mark === null) return false;
    const ordinal = number === null ? null : Number(number[1]);
    const rest = text.slice(mark[0].length).trim();
    const dash = /^[–—]/.test(text);
    if (this.list !== null && indent >= this.list.indent + 2) {
      this.list.items.at(-1)?.lines.push({ text: rest, line });
      return true;
    }
    if (this.list !== null && this.list.ordered === (number !== null)) {
      if (dash && !this.afterBlank) return false;
      this.list.items.push({ ordinal, lines: [{ text: rest, line }] });
      return true;
    }
    if (this.paragraph.length > 0 && (dash || (ordinal !== null && ordinal !== 1))) return false;
    this.close();
    this.list = {
      ordered: number !== null,
      items: [{ ordinal, lines: [{ text: rest, line }] }],
      indent,
      line,
    };
    return true;
  }

  private plain(text: string, indent: number, line: number): void {
    if (this.list !== null) {
      const ends = endsList(text, indent, this.list) || (this.afterBlank && indent < this.list.indent + 2);
      if (!ends) {
        this.list.items.at(-1)?.lines.push({ text, line });
        return;
      }
      this.close();
    }
    this.paragraph.push({ text, line });
  }
}

/** A field right below a list is no more of its last item, however the Markdown rules run. */
function endsList(text: string, indent: number, list: OpenList): boolean {
  const field = splitField(text);
  if (field === null || field.field === null) return false;
  return isOwnName(field) || indent <= list.indent;
}

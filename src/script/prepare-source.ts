import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';

/** One line of the source and its number, counted from 1. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

/** A script's lines as the parser reads them: index 0 is line 1, whatever was blanked out. */
export interface PreparedSource {
  readonly lines: readonly string[];
  /** Lines of YAML front matter, without its fences. */
  readonly frontMatter: readonly SourceLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Front matter is short; a `---` further down is a rule. */
const longestFrontMatter = 60;

/**
 * Splits a script into lines and takes out what isn't part of it: a byte order mark, invisible characters,
 * HTML comments, front matter, and a code fence around the whole. Line numbers stay those of the file.
 *
 * @returns null lines where the text is no text at all, with an error that says so
 */
export function prepareSource(source: string): PreparedSource {
  const raw = source.split(/\r\n|\r|\n/);
  const binary = raw.findIndex((line) => line.includes('\0'));
  if (binary >= 0) return unreadable(binary + 1);
  const diagnostics: Diagnostic[] = [];
  const lines = withoutComments(raw.map(visible), diagnostics);
  const frontMatter = takeFrontMatter(lines);
  unwrapFence(lines);
  return { lines, frontMatter, diagnostics };
}

function unreadable(line: number): PreparedSource {
  const message = 'The file holds NUL bytes: it is not a text.';
  const hint =
    'Save the script as plain text in UTF-8 (a word processor or an export may have written another format).';
  return { lines: [], frontMatter: [], diagnostics: [error('binary-content', line, message, hint)] };
}

function visible(line: string): string {
  return line
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2007\u202f\u2028\u2029\v\f]/g, ' ');
}

/** Cuts `<!-- ... -->`, over several lines as well; the lines themselves stay. */
function withoutComments(lines: readonly string[], diagnostics: Diagnostic[]): string[] {
  const result: string[] = [];
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  let open = false;
  for (const [index, line] of lines.entries()) {
    let kept = '';
    let at = 0;
    while (at <= line.length) {
      const mark = open ? '-->' : '<!--';
      const found = line.indexOf(mark, at);
      if (!open) kept += line.slice(at, found < 0 ? undefined : found);
      if (found < 0) break;
      if (!open && index >= lastEnd && !line.includes('-->', found)) {
        diagnostics.push(
          warning(
            'unclosed-comment',
            index + 1,
            "The comment '<!--' has no end and is kept as text.",
            "Close it with '-->'.",
          ),
        );
        kept += line.slice(found);
        break;
      }
      open = !open;
      at = found + mark.length;
    }
    result.push(kept);
  }
  return result;
}

function takeFrontMatter(lines: string[]): SourceLine[] {
  if (lines[0]?.trim() !== '---') return [];
  const end = lines
    .slice(0, longestFrontMatter)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 1) return [];
  const taken = lines.slice(1, end).map((text, index) => ({ text, line: index + 2 }));
  if (!taken.every(({ text }) => text.trim() === '' || /^(?:\s|[#-]|[\w -]+:)/.test(text))) return [];
  lines.fill('', 0, end + 1);
  return taken;
}

/** A script pasted with the code fence that it was shown in. */
function unwrapFence(lines: string[]): void {
  const first = lines.findIndex((line) => line.trim() !== '');
  const fence = /^\s*(`{3,}|~{3,})\s*\w*\s*$/.exec(lines[first] ?? '')?.[1];
  if (fence === undefined) return;
  const close = lines.findIndex((line, index) => index > first && line.trim() === fence);
  const nextHeading = lines.findIndex((line, index) => index > first && /^#{1,6}\s/.test(line));
  if (nextHeading < 0 || (close >= 0 && close < nextHeading)) return;
  lines[first] = '';
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (lines[last]?.trim() === fence) lines[last] = '';
}

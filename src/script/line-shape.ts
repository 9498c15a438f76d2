import { splitField } from './split-field';

export interface Heading {
  readonly type: 'heading';
  readonly depth: number;
  /** As written, marks still in it. */
  readonly text: string;
  readonly line: number;
}

/** A line that ends like this is a sentence, so a rule of dashes under it is a rule and doesn't make it a heading. */
const sentenceEnd = /[.!?…:;,"'”’)]$/;

/** True for a line of one and the same mark. */
export function isRun(text: string, mark: string): boolean {
  for (const character of text) if (character !== mark) return false;
  return text !== '';
}

/** A line without its indent (in columns) and its block quote marks. */
export function unquoted(raw: string): { text: string; indent: number } {
  let text = raw.trim();
  const indent = text === '' ? 0 : columns(raw);
  while (text.startsWith('>')) text = text.slice(1).trimStart();
  return { text, indent };
}

function columns(raw: string): number {
  let count = 0;
  for (const character of raw) {
    if (character === '\t') count += 4 - (count % 4);
    else if (character === ' ') count++;
    else break;
  }
  return count;
}

/** `## Name`, also without the space after two or more marks, where nobody means a hashtag. */
export function headingOf(text: string, line: number, isFirst: boolean): Heading | null {
  const marks = /^#{1,6}(?!#)/.exec(text)?.[0];
  if (marks === undefined) return null;
  const rest = text.slice(marks.length);
  const spaced = rest === '' || /^\s/.test(rest);
  const titleAtTop = isFirst && rest.includes(' ') && !rest.includes('#');
  if (!spaced && !titleAtTop && (marks.length === 1 || rest.includes('#'))) return null;
  return { type: 'heading', depth: marks.length, text: withoutClosingMarks(rest.trim()), line };
}

function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end--;
  if (end === text.length || (end > 0 && text.charAt(end - 1) !== ' ')) return text;
  return text.slice(0, end).trimEnd();
}

/** True for a line that divides: three or more of one mark. */
export function isRule(text: string): boolean {
  const mark = text.charAt(0);
  if (mark !== '-' && mark !== '*' && mark !== '_') return false;
  let count = 0;
  for (const character of text) {
    if (character === mark) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= 3;
}

/** True for a line that an underline makes a heading: short, no sentence, no field. */
export function isTitle(text: string): boolean {
  if (text.length > 120 || sentenceEnd.test(text)) return false;
  const field = splitField(text);
  return field === null || field.field === null;
}

import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import { smallNumbers } from './number-words.data';
import type { ScriptDocument } from './schema';

/** Counted things are neither measures nor dates. */
const measures = new Set(
  'seconds minutes hours days weeks months years percent times degrees grams kilos kilograms miles kilometres kilometers metres meters euros dollars pounds cents'.split(
    ' ',
  ),
);

/** An item's number in running text: `1) ` or `(2) `. */
const inlineNumber = /(?<![\p{L}\p{N}.,-])\(?(\d{1,2})[).]\s+(?=\S)/gu;

/** Warns where a sentence promises another count of things than the list below it holds. */
export function checkListCounts(document: ScriptDocument): Diagnostic[] {
  const inScript = document.fullScript.flatMap((block, index) => {
    const above = document.fullScript[index - 1];
    if (block.type !== 'list' || above?.type !== 'paragraph') return [];
    return compare(lastSentence(above.text), block.items.length, block.line);
  });
  const inContent = document.sections.flatMap(({ content }) => {
    if (content === null) return [];
    const { lead, count } = inlineList(content.value);
    return count < 2 ? [] : compare(lastSentence(lead), count, content.line);
  });
  return [...inScript, ...inContent];
}

function compare(lead: string, count: number, line: number): Diagnostic[] {
  const promised = promisedCount(lead);
  if (promised === null || promised.count === count) return [];
  const message = `'${promised.words}' is promised, but the list has ${count} ${count === 1 ? 'item' : 'items'}.`;
  return [warning('list-count', line, message, `Write '${count}' there, or change the list.`)];
}

/**
 * How many things a sentence promises.
 *
 * @returns null where it names no count, or several
 * @example promisedCount('Here are eight powerful techniques:')?.count; // 8
 */
function promisedCount(sentence: string): { readonly count: number; readonly words: string } | null {
  const words = sentence.split(/\s+/).map((word) => word.replace(/^[("'“‘]+|[)"'”’.,:;!?]+$/g, ''));
  const found = words.flatMap((word, index) => {
    const count = smallNumbers.get(word.toLowerCase()) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);
    const noun = words.slice(index + 1, index + 5).findIndex((next) => /[^s]s$/.test(next));
    if (count < 2 || noun < 0) return [];
    const phrase = words.slice(index, index + noun + 2);
    return measures.has(phrase.at(-1)?.toLowerCase() ?? '') ? [] : [{ count, words: phrase.join(' ') }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function inlineList(text: string): { lead: string; count: number } {
  let count = 0;
  let lead = text;
  for (const match of text.matchAll(inlineNumber)) {
    if (Number(match[1]) !== count + 1) continue;
    if (count === 0) lead = text.slice(0, match.index);
    count++;
  }
  return { lead, count };
}

function lastSentence(text: string): string {
  const trimmed = text.trim().slice(-400);
  const ends = [...trimmed.matchAll(/[.!?]["'”’)]*\s+/g)];
  const last = ends.at(-1);
  return last === undefined ? trimmed : trimmed.slice(last.index + last[0].length);
}

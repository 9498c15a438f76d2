import type { ScriptDocument } from '../script/schema';
import { parseInlineList } from './inline-list';
import { spokenText } from './spoken-text';
import { splitSentences } from './split-sentences';

/** A sentence or a list item, before it is known which section says it. */
export interface ScriptUnit {
  readonly type: 'sentence' | 'item';
  /** The sentence, or the item's name. */
  readonly text: string;
  /** An item's explanation; null for sentences. */
  readonly detail: string | null;
  readonly line: number;
  /** Which paragraph or list it stands in, counted from 0. */
  readonly block: number;
}

/** Everything that the Full Script says, in order: markup gone, sentences apart, list items whole. */
export function fullScriptUnits(document: ScriptDocument): ScriptUnit[] {
  return document.fullScript.flatMap((block, index) => {
    if (block.type === 'paragraph') return textUnits(block.text, block.line, index);
    return block.items.flatMap((item) => itemUnit(item.name, item.detail, item.line, index));
  });
}

/**
 * The units of a running text; a list numbered inside it gives items.
 *
 * @param block the paragraph's number, for units that must stay together
 */
export function textUnits(text: string, line: number, block: number): ScriptUnit[] {
  const spoken = spokenText(text);
  const list = parseInlineList(spoken);
  if (list === null) return sentences(spoken, line, block);
  return [
    ...sentences(list.lead, line, block),
    ...list.items.flatMap((item) => itemUnit(item.name, item.detail, line, block)),
    ...sentences(list.tail, line, block),
  ];
}

function sentences(text: string, line: number, block: number): ScriptUnit[] {
  return splitSentences(text)
    .filter(isSpeakable)
    .map((sentence) => ({ type: 'sentence', text: sentence, detail: null, line, block }));
}

function itemUnit(name: string, detail: string | null, line: number, block: number): ScriptUnit[] {
  const spokenName = spokenText(name).replace(/:$/, '');
  const spokenDetail = detail === null ? '' : spokenText(detail);
  if (!isSpeakable(spokenName)) return sentences(spokenDetail, line, block);
  return [
    { type: 'item', text: spokenName, detail: isSpeakable(spokenDetail) ? spokenDetail : null, line, block },
  ];
}

/** True for a text with at least one letter or digit. */
export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

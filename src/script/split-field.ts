import type { FieldName } from './field-names.data';
import { fieldSpellings, productionWords } from './field-names.data';
import { nearestName } from './nearest-name';
import { plainText } from './plain-text';

/** A line of the form `Key: value`. */
export interface FieldLine {
  /** The key as written, without its marks. */
  readonly key: string;
  /** The value as written on this line; marks are still in it. */
  readonly value: string;
  /** The field that the key names, or null where it names none. */
  readonly field: FieldName | null;
  /** True where the key is only nearly a known one: 'Vizual Cue'. */
  readonly misspelled: boolean;
  /** True where the key is bold or italic. */
  readonly emphasised: boolean;
}

const longestKey = 48;

const byName: ReadonlyMap<string, FieldName> = new Map(
  // The keys of the table are its type's keys: it is written as a literal.
  (Object.entries(fieldSpellings) as [FieldName, (typeof fieldSpellings)[FieldName]][]).flatMap(
    ([field, { name, others }]) =>
      [name.toLowerCase(), ...others].map((spelling): [string, FieldName] => [spelling, field]),
  ),
);

/** Long spellings only: a short one is near to too many words. */
const nearCandidates = [...byName.keys()].filter((spelling) => spelling.length >= 6);

/**
 * Splits a line at the colon after its key. Bold and italic keys, brackets around a key and a dash in place of
 * the colon (for keys that are known) are understood.
 *
 * @returns null where the line has no key
 * @example splitField('**Visual Cue:** A chart')?.value; // 'A chart'
 */
export function splitField(line: string): FieldLine | null {
  const text = line.trim();
  const colon = text.slice(0, longestKey + 8).search(/[:：]/);
  const split = colon > 0 ? atColon(text, colon) : null;
  if (split !== null && split.field !== null && !split.misspelled) return split;
  return atDash(text) ?? split;
}

function atColon(text: string, colon: number): FieldLine | null {
  const before = text.slice(0, colon).trimEnd();
  const after = text.slice(colon + 1);
  if (/^\/\//.test(after)) return null;
  const opening = /^(?:\*{1,3}|_{1,3})/.exec(before)?.[0] ?? '';
  const closedInside = opening !== '' && before.endsWith(opening);
  const closing = opening !== '' && !closedInside && after.startsWith(opening);
  const value = closing ? after.slice(opening.length) : after;
  if (opening !== '' && !closedInside && !closing) return null;
  return fieldLine(before, value.trim(), opening !== '');
}

/** `Estimated Time - 30 seconds`: only where the key is surely one, since prose has dashes too. */
function atDash(text: string): FieldLine | null {
  const dash = /^([\p{L}*_. ]{3,40}?)\s+[-–—]\s+/u.exec(text.slice(0, longestKey));
  if (dash === null) return null;
  const split = fieldLine(dash[1] ?? '', text.slice(dash[0].length).trim(), /^[*_]/.test(text));
  if (split === null || split.field === null || split.misspelled) return null;
  const isTime = split.field === 'estimatedTime' && /^[~\d]/.test(split.value);
  return isTime || split.key.includes(' ') ? split : null;
}

function fieldLine(rawKey: string, value: string, emphasised: boolean): FieldLine | null {
  const key = plainText(rawKey.replace(/^[*_[\s]+|[*_\]\s]+$/g, ''));
  const bare = key
    .replace(/\(.*$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  if (bare === '' || bare.length > longestKey) return null;
  const name = spelling(bare);
  const field = byName.get(name) ?? null;
  if (field !== null) return { key, value, field, misspelled: false, emphasised };
  const near = nearestName(name, nearCandidates);
  return {
    key,
    value,
    field: near === null ? null : (byName.get(near) ?? null),
    misspelled: near !== null,
    emphasised,
  };
}

function spelling(key: string): string {
  return key
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/**
 * True where an unknown key reads like a field's name and not like the start of a sentence: `Camera Angle: low`.
 *
 * @example looksLikeField('Remember'); // false
 */
export function looksLikeField(key: string): boolean {
  const words = key.split(/\s+/);
  if (words.length > 4) return false;
  if (words.some((word) => productionWords.has(word.toLowerCase()))) return /^\p{Lu}/u.test(key);
  return words.length >= 2 && words.every((word) => /^\p{Lu}[\p{L}\p{N}-]+$/u.test(word));
}

/** The field's name as the form spells it. */
export function fieldTitle(field: FieldName): string {
  return fieldSpellings[field].name;
}

/** The known field whose name is most like an unknown key, or null. */
export function nearestField(key: string, fields: readonly FieldName[]): FieldName | null {
  const near = nearestName(
    spelling(key),
    fields.map((field) => spelling(fieldTitle(field))),
    0.4,
  );
  return near === null ? null : (byName.get(near) ?? null);
}

/** True where the key is spelled as the form spells it, in any case. */
export function isOwnName({ key, field }: FieldLine): boolean {
  return field !== null && key.toLowerCase() === fieldTitle(field).toLowerCase();
}

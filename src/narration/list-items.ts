import type { AuthorData } from '../script/author-data';
import type { ScriptDocument, Section } from '../script/schema';
import { documentSpeech } from './section-speech';
import type { Speech } from './section-speech';
import { fieldUnits } from './section-profile';
import { shortName } from './short-name';

/** A list item of a section; its place in the array is the `index` of its spoken lines. */
export interface SectionItem {
  readonly name: string;
  /** The author's short form from `data.json`, or one derived from the name. */
  readonly shortName: string;
  /** Its explanation, null where it has none. */
  readonly detail: string | null;
  readonly line: number;
}

/**
 * The items of a section's list, with the explanations that the Full Script gives them.
 *
 * @returns empty where the section has no list
 */
export function listItems(document: ScriptDocument, section: Section, data: AuthorData): SectionItem[] {
  const position = document.sections.findIndex((candidate) => candidate.id === section.id);
  return itemsOfSpeech(section, documentSpeech(document).sections[position] ?? [], data);
}

/** The items that a section's speech tells of. */
export function itemsOfSpeech(section: Section, speech: readonly Speech[], data: AuthorData): SectionItem[] {
  const listed = speech.filter(({ unit }) => unit.type === 'item');
  if (listed.length > 0) return listed.map(({ unit }) => toItem(unit.text, unit.detail, unit.line, data));
  const told = speech.filter(({ part }) => part === 'item');
  if (told.length === 0) return [];
  const names = fieldUnits(section, 'content').filter((unit) => unit.type === 'item');
  return names.map((unit, index) => {
    const own = told.filter((candidate) => candidate.index === index);
    const detail = own.map((candidate) => candidate.unit.text).join(' ');
    return toItem(unit.text, detail === '' ? unit.detail : detail, own[0]?.unit.line ?? unit.line, data);
  });
}

function toItem(name: string, detail: string | null, line: number, data: AuthorData): SectionItem {
  const given = Object.hasOwn(data.shortNames, name) ? data.shortNames[name] : undefined;
  return { name, shortName: given ?? shortName(name), detail, line };
}

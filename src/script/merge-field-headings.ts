import { sectionFields } from './field-names.data';
import type { FieldName } from './field-names.data';
import type { Group } from './group-blocks';
import type { Block } from './read-blocks';
import { splitField } from './split-field';
import { exactPart } from './match-headings';

const ofSections: ReadonlySet<FieldName> = new Set<FieldName>(sectionFields);

/**
 * Turns headings that are fields (`##### Visual Cue` with its text below) into fields of the heading above them.
 *
 * @param outermost the heading of the whole structure, which has no fields itself
 */
export function mergeFieldHeadings(groups: readonly Group[], outermost: Group | null): Group[] {
  const merged: { group: Group; added: Block[] }[] = [];
  for (const group of groups) {
    const owner = merged.at(-1);
    const line = fieldHeading(group);
    const isOwned =
      owner !== undefined && owner.group !== outermost && owner.group.heading.depth < group.heading.depth;
    if (line === null || !isOwned || group.hasFields || exactPart(owner.group) === 'main') {
      merged.push({ group, added: [] });
      continue;
    }
    const key = { text: line, line: group.heading.line };
    owner.added.push({ type: 'paragraph', lines: [key], line: key.line });
    for (const block of group.body) owner.added.push(block);
  }
  return merged.map(({ group, added }) =>
    added.length === 0 ? group : { ...group, body: [...group.body, ...added], hasFields: true },
  );
}

/** The heading as a `Key: value` line, or null where it names no field of a section. */
function fieldHeading(group: Group): string | null {
  const text = group.heading.text.replace(/[*_]/g, '').trim();
  const line = text.includes(':') ? text : `${text}:`;
  const field = splitField(line);
  return field !== null && field.field !== null && !field.misspelled && ofSections.has(field.field)
    ? line
    : null;
}

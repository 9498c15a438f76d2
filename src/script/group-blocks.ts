import type { FieldName } from './field-names.data';
import { sectionFields } from './field-names.data';
import { headingName } from './heading-text';
import type { Heading } from './line-shape';
import type { Block } from './read-blocks';
import { isOwnName, splitField } from './split-field';

/** A heading and what stands below it, up to the next heading. */
export interface Group {
  readonly heading: Heading;
  /** The heading as a name to compare. */
  readonly name: string;
  readonly body: readonly Block[];
  /** True where fields of a section stand right under the heading. */
  readonly hasFields: boolean;
}

/** What stands above the first heading, and a group for each heading. */
export function groupBlocks(blocks: readonly Block[]): { preamble: Block[]; groups: Group[] } {
  const preamble: Block[] = [];
  const open: { heading: Heading; body: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') open.push({ heading: block, body: [] });
    else (open.at(-1)?.body ?? preamble).push(block);
  }
  const groups = open.map(({ heading, body }) => ({
    heading,
    name: headingName(heading.text),
    body,
    hasFields: holdsSectionFields(body),
  }));
  return { preamble, groups };
}

const ofSections: ReadonlySet<FieldName> = new Set<FieldName>(sectionFields);

/** One field by its own name, or two by other spellings: a lone `Time: ...` may be speech. */
function holdsSectionFields(body: readonly Block[]): boolean {
  const found = new Set<FieldName>();
  for (const block of body) {
    for (const text of firstLines(block)) {
      const field = splitField(text);
      if (field?.field == null || !ofSections.has(field.field)) continue;
      if (isOwnName(field)) return true;
      found.add(field.field);
      if (found.size > 1) return true;
    }
  }
  return false;
}

function firstLines(block: Block): string[] {
  if (block.type === 'paragraph') return block.lines.map(({ text }) => text);
  if (block.type === 'list') return block.items.map((item) => item.lines[0]?.text ?? '');
  return [];
}

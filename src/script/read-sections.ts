import type { FieldEntry } from './collect-fields';
import { collectFields } from './collect-fields';
import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { Zones } from './find-zones';
import type { Group } from './group-blocks';
import { sectionIds } from './heading-text';
import { partHeadings } from './headings.data';
import { assignParts } from './assign-parts';
import { mergeFieldHeadings } from './merge-field-headings';
import { readSection } from './read-section';
import type { Section } from './schema';
import { nearestFormHeading } from './match-headings';
import { writtenHeading } from './zone-diagnostics';

export interface ReadSections {
  readonly sections: Section[];
  readonly total: FieldEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all sections of the structure, in order, and the total below them. */
export function readSections({ structure, structureHeading }: Zones): ReadSections {
  const outermost = structureHeading;
  const ended = structure.findIndex(
    (group) => outermost !== null && group !== outermost && endsStructure(group, outermost),
  );
  const inside = ended < 0 ? structure : structure.slice(0, ended);
  const headless = outermost !== null && outermost.hasFields ? [withoutHeading(outermost)] : [];
  const groups = [
    ...headless,
    ...mergeFieldHeadings(inside, outermost).filter((group) => group !== outermost),
  ];
  const { sections, rest, diagnostics } = assignParts(groups);
  const makeId = sectionIds();
  const read = sections.map((section) => readSection(section, makeId));
  const isSection = new Set(sections.map(({ group }) => group));
  const loose = [
    ...(outermost === null || outermost.hasFields ? [] : [outermost]),
    ...groups.filter((group) => !isSection.has(group)),
  ].map(looseFields);
  const totals = [...read.map(({ total }) => total), ...loose.map(({ total }) => total)].filter(
    (total) => total !== null,
  );
  const strangers = [...rest, ...(ended < 0 ? [] : structure.slice(ended, ended + 1))];
  return {
    sections: read.map(({ section }) => section),
    total: totals.at(-1) ?? null,
    diagnostics: [
      ...headless.map(missingHeading),
      ...diagnostics,
      ...read.flatMap((section) => section.diagnostics),
      ...loose.flatMap((group) => group.diagnostics),
      ...strangers.map(unknownHeading),
    ],
  };
}

/** Fields right under the heading of the structure: the introduction, whose own heading was forgotten. */
function withoutHeading(structure: Group): Group {
  const heading = { ...structure.heading, depth: structure.heading.depth + 1, text: 'Introduction' };
  return { ...structure, heading, name: 'introduction' };
}

function missingHeading({ heading, body }: Group): Diagnostic {
  const message = 'The fields below have no heading of a section; they are read as the introduction.';
  return warning(
    'missing-introduction',
    body[0]?.line ?? heading.line,
    message,
    `Write '${partHeadings.introduction.name}' above this line.`,
  );
}

/** A heading of the structure's own level without fields and without a part's name: something else begins. */
function endsStructure(group: Group, outermost: Group): boolean {
  return (
    group.heading.depth <= outermost.heading.depth &&
    !group.hasFields &&
    nearestFormHeading(group)?.kind !== 'part'
  );
}

/** Text beside the sections: the total may stand there, nothing else is read. */
function looseFields(group: Group): { total: FieldEntry | null; diagnostics: Diagnostic[] } {
  const { entries, stray } = collectFields(group.body);
  const total = entries.find((entry) => entry.field === 'totalTime') ?? null;
  const [first] = stray;
  if (first === undefined) return { total, diagnostics: [] };
  const message = `'${first.text.slice(0, 40)}' below '${writtenHeading(group)}' belongs to no section and is ignored.`;
  return {
    total,
    diagnostics: [warning('stray-text', first.line, message, "Write it in a section, as 'Content: ...'.")],
  };
}

function unknownHeading(group: Group): Diagnostic {
  const near = nearestFormHeading(group);
  const message = `'${writtenHeading(group)}' has none of a section's fields, so it and the text below it are ignored.`;
  const hint =
    near === null ? 'A section has Content, Visual Cue and Estimated Time.' : `Did you mean '${near.name}'?`;
  return warning('unknown-heading', group.heading.line, message, hint);
}

import { collectFields } from './collect-fields';
import type { FieldEntry } from './collect-fields';
import type { PartedGroup } from './assign-parts';
import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';
import type { FieldName } from './field-names.data';
import { sectionFields } from './field-names.data';
import { fieldValue } from './field-value';
import { headingTitle } from './heading-text';
import { keepFirst } from './keep-first';
import { acceptedDurations } from './parse-duration';
import { describeDuration, parseClockStretch } from './parse-duration-range';
import type { SourceLine } from './prepare-source';
import { readSeconds } from './read-durations';
import type { Located, Section } from './schema';

/** A section, and the total where it stands below the section's own fields. */
export interface ReadSection {
  readonly section: Section;
  readonly total: FieldEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one section's fields.
 *
 * @param makeId gives an id from the heading, unique in the document
 */
export function readSection({ group, part }: PartedGroup, makeId: (heading: string) => string): ReadSection {
  const title = headingTitle(group.heading.text) || `Section in line ${group.heading.line}`;
  const { entries, stray } = collectFields(group.body);
  const totals = entries.filter((entry) => entry.field === 'totalTime');
  const own = entries.filter((entry) => entry.field !== 'totalTime');
  const { fields, diagnostics } = keepFirst(own, sectionFields, `the section '${title}'`);
  const value = (field: FieldName): Located<string> | null => {
    const entry = fields.get(field);
    return entry === undefined ? null : fieldValue(entry);
  };
  const time = fields.get('estimatedTime');
  const read = time === undefined ? null : readSeconds(time, 'Estimated Time');
  const section: Section = {
    id: makeId(title),
    part,
    heading: { value: title, line: group.heading.line },
    lines: { first: group.heading.line, last: lastLine(own, stray, group.heading.line) },
    content: value('content'),
    visualCue: value('visualCue'),
    audioCue: value('audioCue'),
    engagement: value('engagement'),
    interactiveElement: value('interactiveElement'),
    accessibilityNote: value('accessibilityNote'),
    nextTopicTeaser: value('nextTopicTeaser'),
    estimatedSeconds: read?.seconds ?? null,
  };
  const empty = (field: FieldName): number | null => fields.get(field)?.line ?? null;
  return {
    section,
    total: totals[0] ?? null,
    diagnostics: [
      ...(time === undefined || fieldValue(time) === null
        ? [missingTime(section, group.heading.text, empty('estimatedTime'))]
        : []),
      ...(section.content === null
        ? [missingContent(section, stray[0] ?? null, empty('content'))]
        : strayText(stray, title)),
      ...(section.visualCue === null ? [missingCue(section, empty('visualCue'))] : []),
      ...diagnostics,
      ...(read?.diagnostics ?? []),
    ],
  };
}

function lastLine(entries: readonly FieldEntry[], stray: readonly SourceLine[], heading: number): number {
  const lines = entries.map((entry) => entry.rest.at(-1)?.line ?? entry.line);
  return [...lines, ...stray.map(({ line }) => line)].reduce((last, line) => Math.max(last, line), heading);
}

function missingTime(section: Section, heading: string, emptyLine: number | null): Diagnostic {
  const title = section.heading.value;
  const stretch = parseClockStretch(heading);
  const hint =
    stretch === null
      ? `Write 'Estimated Time: 1 minute' below the heading (${acceptedDurations} are understood).`
      : `The heading's own times come to ${describeDuration(stretch)}: write 'Estimated Time: ${describeDuration(stretch)}'.`;
  const message =
    emptyLine === null
      ? `The section '${title}' has no Estimated Time.`
      : `The Estimated Time of '${title}' is empty.`;
  return error('missing-estimated-time', emptyLine ?? section.heading.line, message, hint);
}

function missingContent(section: Section, stray: SourceLine | null, emptyLine: number | null): Diagnostic {
  const title = section.heading.value;
  const message =
    emptyLine === null ? `The section '${title}' has no Content.` : `The Content of '${title}' is empty.`;
  const hint =
    stray === null
      ? "Write 'Content: ' and what is said in this section."
      : `Line ${stray.line} has text without a key: if it is what is said, write 'Content: ' before it.`;
  return error('missing-content', emptyLine ?? section.heading.line, message, hint);
}

function missingCue(section: Section, emptyLine: number | null): Diagnostic {
  const title = section.heading.value;
  const message =
    emptyLine === null
      ? `The section '${title}' has no Visual Cue, so its scene is chosen from its words.`
      : `The Visual Cue of '${title}' is empty, so its scene is chosen from its words.`;
  return warning(
    'missing-visual-cue',
    emptyLine ?? section.heading.line,
    message,
    "Write 'Visual Cue: ' and what is seen.",
  );
}

function strayText(stray: readonly SourceLine[], title: string): Diagnostic[] {
  return stray.slice(0, 1).map(({ text, line }) => {
    const message = `'${text.slice(0, 40)}' belongs to no field of '${title}' and is ignored.`;
    return warning(
      'stray-text',
      line,
      message,
      'Write it right below the field that it belongs to, or give it a key.',
    );
  });
}

import { collectFields } from './collect-fields';
import type { FieldEntry } from './collect-fields';
import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';
import type { FieldName } from './field-names.data';
import { headerFields } from './field-names.data';
import { fieldValue } from './field-value';
import type { Zones } from './find-zones';
import type { Group } from './group-blocks';
import { headingTitle } from './heading-text';
import { keepFirst } from './keep-first';
import { acceptedDurations } from './parse-duration';
import type { DurationRange } from './parse-duration-range';
import { parseDurationRange } from './parse-duration-range';
import type { SourceLine } from './prepare-source';
import type { Block } from './read-blocks';
import type { Located } from './schema';
import { splitField } from './split-field';
import { writtenHeading } from './zone-diagnostics';

/** What stands above the Full Script. */
export interface Header {
  readonly title: Located<string> | null;
  readonly seoTitle: Located<string> | null;
  readonly chapter: Located<string> | null;
  readonly section: Located<string> | null;
  readonly targetLength: Located<DurationRange> | null;
  /** A total that stands up here instead of below the sections. */
  readonly total: FieldEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the title and the fields under it, and front matter where there is some.
 *
 * Text under another heading of the title block is read for fields only; what is said of it depends on whether the
 * Full Script was found, since else it may be just that.
 */
export function readHeader(
  { title, header, fullScript }: Zones,
  preamble: readonly Block[],
  frontMatter: readonly SourceLine[],
): Header {
  const others = header.filter((group) => group !== title);
  const fielded = others.filter((group) =>
    collectFields(group.body).entries.some((entry) => entry.field !== null),
  );
  const unknown = fullScript.length === 0 ? [] : others.filter((group) => !fielded.includes(group));
  const body = [...preamble, ...(title?.body ?? []), ...fielded.flatMap((group) => group.body)];
  const { entries, stray } = collectFields(body);
  const all = [...entries, ...frontMatter.flatMap(frontMatterEntry)];
  const { fields, diagnostics } = keepFirst(all, [...headerFields, 'totalTime'], 'the title block');
  const value = (field: FieldName): Located<string> | null => {
    const entry = fields.get(field);
    return entry === undefined ? null : fieldValue(entry);
  };
  const heading = title === null ? '' : headingTitle(title.heading.text);
  const found =
    title === null || heading === '' ? value('title') : { value: heading, line: title.heading.line };
  const target = value('targetLength');
  const range = target === null ? null : parseDurationRange(target.value);
  return {
    title: found,
    seoTitle: value('seoTitle'),
    chapter: value('chapter'),
    section: value('section'),
    targetLength: target === null || range === null ? null : { value: range, line: target.line },
    total: fields.get('totalTime') ?? null,
    diagnostics: [
      ...(found === null ? [missingTitle(title)] : []),
      ...diagnostics,
      ...stray.slice(0, 1).map(strayText),
      ...unknown.map(unknownHeading),
      ...(target !== null && range === null ? [garbledTarget(target)] : []),
    ],
  };
}

/** Only what the form knows: other tools keep their own keys in front matter. */
function frontMatterEntry({ text, line }: SourceLine): FieldEntry[] {
  const field = splitField(text);
  if (field === null || field.field === null || field.misspelled) return [];
  const first = field.value.replace(/^(["'])(.*)\1$/, '$2');
  return [{ key: field.key, field: field.field, misspelled: false, line, first, rest: [] }];
}

function missingTitle(title: Group | null): Diagnostic {
  return error(
    'missing-title',
    title?.heading.line ?? 1,
    'The script has no title.',
    "Write it in the first line: '# Title of the video'.",
  );
}

function strayText({ text, line }: SourceLine): Diagnostic {
  const message = `'${text.slice(0, 40)}' belongs to no field and is neither shown nor spoken.`;
  return warning('stray-text', line, message, "Text that is to be spoken stands below '## Full Script'.");
}

function unknownHeading(group: Group): Diagnostic {
  const message = `'${writtenHeading(group)}' is no heading of the form; the text below it is neither shown nor spoken.`;
  return warning(
    'unknown-heading',
    group.heading.line,
    message,
    "Text that is to be spoken stands below '## Full Script'.",
  );
}

function garbledTarget({ value, line }: Located<string>): Diagnostic {
  const hint = `Write '7-10 minutes', '8 minutes', or another of ${acceptedDurations}.`;
  return error('garbled-duration', line, `Target Length '${value.slice(0, 60)}' is no length of time.`, hint);
}

import type { FieldEntry } from './collect-fields';
import type { Diagnostic } from './diagnostic';
import { warning } from './diagnostic';
import type { FieldName } from './field-names.data';
import { fieldTitle, nearestField } from './split-field';

/**
 * The first field of each name, with what is to be said of the others: unknown, misspelled, doubled, or in the wrong place.
 *
 * @param allowed the fields that may stand here
 * @param place where that is, as a phrase: 'the section 'Introduction''
 */
export function keepFirst(
  entries: readonly FieldEntry[],
  allowed: readonly FieldName[],
  place: string,
): { fields: Map<FieldName, FieldEntry>; diagnostics: Diagnostic[] } {
  const fields = new Map<FieldName, FieldEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    if (entry.field === null || !allowed.includes(entry.field)) {
      diagnostics.push(unknownField(entry, allowed, place));
      continue;
    }
    const title = fieldTitle(entry.field);
    if (entry.misspelled) {
      diagnostics.push(
        warning(
          'misspelled-field',
          entry.line,
          `'${entry.key}' is read as '${title}'.`,
          `Write '${title}:'.`,
        ),
      );
    }
    const first = fields.get(entry.field);
    if (first === undefined) fields.set(entry.field, entry);
    else {
      const message = `${capital(place)} has a second '${title}'; the one in line ${first.line} is kept.`;
      diagnostics.push(
        warning(
          'duplicate-field',
          entry.line,
          message,
          'Join the two; or, if a new section begins here, write its heading above this line.',
        ),
      );
    }
  }
  return { fields, diagnostics };
}

function unknownField(entry: FieldEntry, allowed: readonly FieldName[], place: string): Diagnostic {
  if (entry.field !== null) {
    const message = `'${fieldTitle(entry.field)}' has no place in ${place} and is ignored.`;
    return warning('misplaced-field', entry.line, message, fieldHome(entry.field));
  }
  const near = nearestField(entry.key, allowed);
  const names = allowed.map((field) => `'${fieldTitle(field)}'`).join(', ');
  const hint =
    near === null ? `Known here: ${names}.` : `Did you mean '${fieldTitle(near)}'? Known here: ${names}.`;
  return warning(
    'unknown-field',
    entry.line,
    `'${entry.key}' is no field of ${place}; its text is ignored.`,
    hint,
  );
}

function fieldHome(field: FieldName): string {
  if (field === 'totalTime') return 'Write it below the last section.';
  const ofHeader = ['title', 'seoTitle', 'chapter', 'section', 'targetLength'].includes(field);
  return ofHeader ? 'Write it under the title.' : 'Write it in a section.';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

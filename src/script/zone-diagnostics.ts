import type { Diagnostic } from './diagnostic';
import { error, warning } from './diagnostic';
import type { Group } from './group-blocks';
import type { FormHeading } from './headings.data';
import { partHeadings, zoneHeadings } from './headings.data';

/** A heading as it stands in the file. */
export function writtenHeading({ heading }: Group): string {
  return `${'#'.repeat(heading.depth)} ${heading.text}`;
}

/** The warning for a heading that is read as one of the form. */
export function renamedHeading(
  group: Group,
  form: FormHeading,
  read = `is read as '${form.name}'`,
): Diagnostic {
  return warning(
    'renamed-heading',
    group.heading.line,
    `'${writtenHeading(group)}' ${read}.`,
    `Did you mean '${form.name}'?`,
  );
}

/** No '## Detailed Script Structure': at the heading in its place, else where it should stand. */
export function missingStructure(suspect: Group | null, first: Group | null): Diagnostic {
  const name = zoneHeadings.structure.name;
  const code = 'missing-detailed-structure';
  if (suspect !== null) {
    const message = `There is no '${name}'; '${writtenHeading(suspect)}' stands where it is expected.`;
    return error(code, suspect.heading.line, message, `Did you mean '${name}'?`);
  }
  if (first === null) {
    const hint = `Write '${name}', and below it '${partHeadings.introduction.name}' with Content, Visual Cue and Estimated Time.`;
    return error(code, 0, `There is no '${name}', and no section with fields.`, hint);
  }
  return error(
    code,
    first.heading.line,
    `There is no '${name}' above the first section.`,
    `Write '${name}' above this line.`,
  );
}

/** No '## Full Script': at the heading in its place, else where it should stand. */
export function missingFullScript(suspect: Group | null, line: number): Diagnostic {
  const name = zoneHeadings.fullScript.name;
  const code = 'missing-full-script';
  if (suspect !== null) {
    const message = `There is no '${name}', so each section speaks its Content; '${writtenHeading(suspect)}' stands where it is expected and isn't read.`;
    return warning(code, suspect.heading.line, message, `Did you mean '${name}'?`);
  }
  const hint = `Write '${name}' with all that the narrator says above this line.`;
  return warning(code, line, `There is no '${name}', so each section speaks its Content.`, hint);
}

/** No '## Additional Information' above its entries. */
export function missingInformation(start: Group, isSuspect: boolean): Diagnostic {
  const name = zoneHeadings.information.name;
  const code = 'missing-additional-information';
  const line = start.heading.line;
  if (!isSuspect)
    return warning(
      code,
      line,
      `There is no '${name}' above '${writtenHeading(start)}'.`,
      `Write '${name}' above this line.`,
    );
  return warning(code, line, `'${writtenHeading(start)}' is read as '${name}'.`, `Did you mean '${name}'?`);
}

import type { Group } from './group-blocks';
import type { Match } from './heading-text';
import { matchHeading } from './heading-text';
import type { Entry, FormHeading, Part } from './headings.data';
import { entryHeadings, partHeadings, zoneHeadings } from './headings.data';

/** The entry of Additional Information that a heading names, by its own or another usual name. */
export function matchEntry(name: string): { readonly entry: Entry; readonly match: Match } | null {
  // The keys of the table are its type's keys: it is written as a literal.
  const forms = Object.entries(entryHeadings) as [Entry, FormHeading][];
  const known = forms.find(([, form]) => matchHeading(name, form) === 'exact' || form.others.includes(name));
  if (known !== undefined) return { entry: known[0], match: 'exact' };
  const near = forms.find(([, form]) => matchHeading(name, form) === 'near');
  return near === undefined ? null : { entry: near[0], match: 'near' };
}

/** The part that a heading names, by its own name or followed by a subtitle: 'Introduction: why bread'. */
export function exactPart(group: Group): Part | null {
  // The keys of the table are its type's keys: it is written as a literal.
  const forms = Object.entries(partHeadings) as [Part, FormHeading][];
  const lead = group.heading.text.split(/\s*[:–—]\s*|\s+-\s+/)[0] ?? '';
  const leadName = lead
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  return (
    forms.find(
      ([, form]) => matchHeading(group.name, form) === 'exact' || matchHeading(leadName, form) === 'exact',
    )?.[0] ?? null
  );
}

/** The heading of the form that a heading comes nearest to, and what kind of heading that is. */
export function nearestFormHeading({
  name,
}: Group): { readonly kind: 'zone' | 'part' | 'entry'; readonly name: string } | null {
  const tables = [
    { kind: 'part', forms: partHeadings },
    { kind: 'zone', forms: zoneHeadings },
    { kind: 'entry', forms: entryHeadings },
  ] as const;
  for (const { kind, forms } of tables) {
    const found = Object.values(forms).find((form) => matchHeading(name, form) !== null);
    if (found !== undefined) return { kind, name: found.name };
  }
  return null;
}

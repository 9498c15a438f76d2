import type { ScriptUnit } from './script-units';
import type { SectionProfile } from './section-profile';
import { coverage, wordBag } from './word-overlap';

const leadIn =
  /^(?:now|next|first|second|third|then|so|finally|lastly|moving on|let['’]s|with that|ready)\b/i;

/**
 * Gives each sentence without a match to the section before or after it.
 *
 * It joins the section of its own paragraph. Standing alone between two sections it joins the next one when it leads
 * up to it (ends with a colon, opens like "Now, let's ...") and fits it no worse, or clearly fits it better; otherwise
 * the one before. Before the first match it joins the first matched section, after the last match the last section.
 *
 * @param sections the section of each unit, null where nothing matched
 * @returns a section for every unit
 */
export function joinUnmatched(
  units: readonly ScriptUnit[],
  sections: readonly (number | null)[],
  profiles: readonly SectionProfile[],
): number[] {
  const joined = [...sections];
  const groups = paragraphGroups(units);
  for (let end = units.length - 1; end >= 0; end -= 1) {
    if (joined[end] !== null) continue;
    const previous = sections.findLastIndex((section, index) => index < end && section !== null);
    const next = joined[end + 1] ?? null;
    const before = previous < 0 ? null : (sections[previous] ?? null);
    joined[end] = chooseSide({ units, groups, profiles }, end, previous, before, next);
  }
  return joined.map((section) => section ?? 0);
}

interface Surroundings {
  readonly units: readonly ScriptUnit[];
  readonly groups: readonly number[];
  readonly profiles: readonly SectionProfile[];
}

function chooseSide(
  { units, groups, profiles }: Surroundings,
  at: number,
  previous: number,
  before: number | null,
  next: number | null,
): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  const withBefore = previous >= 0 && groups[previous] === groups[at];
  if (next === null) return withBefore && before !== null ? before : profiles.length - 1;
  if (before === null || before === next) return next;
  const withNext = groups[at + 1] === groups[at];
  if (withBefore !== withNext) return withNext ? next : before;
  const bag = wordBag(unit.text);
  const fitBefore = coverage(bag, profiles[before]?.bag ?? new Map<string, number>());
  const fitNext = coverage(bag, profiles[next]?.bag ?? new Map<string, number>());
  const leads = unit.text.endsWith(':') || leadIn.test(unit.text);
  return (leads && fitNext >= fitBefore * 0.8) || (fitNext >= 0.3 && fitNext > fitBefore + 0.1)
    ? next
    : before;
}

/** Paragraph numbers of the units; a list counts as part of the paragraph whose colon announces it. */
function paragraphGroups(units: readonly ScriptUnit[]): number[] {
  const groups: number[] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const announced = unit.type === 'item' && before?.type === 'sentence' && before.text.endsWith(':');
    const together = before !== undefined && (announced || before.block === unit.block);
    groups.push(together ? (groups[index - 1] ?? index) : index);
  });
  return groups;
}

import type { Diagnostic } from '../script/diagnostic';
import type { ScriptDocument } from '../script/schema';
import { joinUnmatched } from './join-unmatched';
import type { ScriptUnit } from './script-units';
import { fullScriptUnits } from './script-units';
import type { SectionProfile, Target } from './section-profile';
import { sectionProfiles } from './section-profile';
import { coverage, likeness, wordBag } from './word-overlap';

/** A sentence or item of the Full Script, the section that says it, and the sentence of that section that it matches. */
export interface PlacedUnit {
  readonly unit: ScriptUnit;
  /** Index into the document's sections. */
  readonly section: number;
  readonly match: Target | null;
}

export interface Alignment {
  /** Every unit of the Full Script exactly once, in its order. */
  readonly placed: readonly PlacedUnit[];
  /** Sections (by index) whose Content is not in the Full Script. */
  readonly unmatched: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** From here on two sentences are the same one. */
const sameSentence = 0.62;
/** From here on a whole paragraph is about a section that has no sentence of its own there. */
const samePassage = 0.4;

interface Match {
  readonly target: Target;
  readonly score: number;
}

/**
 * Finds the section that says each sentence of the Full Script.
 *
 * Sentences that say nearly what a section's Content, Engagement or teaser says belong to it, in the order of the
 * sections where that is possible; a moved passage is still found, with a warning. What matches nothing joins its
 * neighbours (see `joinUnmatched`).
 */
export function alignScript(document: ScriptDocument): Alignment {
  const profiles = sectionProfiles(document);
  const units = fullScriptUnits(document);
  const matches = units.map((unit) => profiles.map((profile) => bestMatch(unit, profile)));
  const sections = monotoneSections(matches);
  const diagnostics = moveOutOfOrder(units, matches, sections, profiles);
  claimPassages(units, sections, profiles, matches);
  const joined = joinUnmatched(units, sections, profiles);
  const placed = units.map((unit, index): PlacedUnit => {
    const section = joined[index] ?? 0;
    const match = sections[index] === section ? (matches[index]?.[section] ?? null) : null;
    return { unit, section, match: match?.target ?? null };
  });
  const unmatched = profiles.flatMap((_, index) => (hasContent(index, sections, matches) ? [] : [index]));
  return { placed, unmatched, diagnostics };
}

function bestMatch(unit: ScriptUnit, profile: SectionProfile): Match | null {
  const bag = wordBag(unit.text);
  let best: Match | null = null;
  for (const target of profile.targets) {
    const own = unit.type === 'item' && target.unit.type === 'item' ? wordBag(target.unit.text) : target.bag;
    const score = likeness(bag, own);
    if (score >= sameSentence && score > (best?.score ?? 0)) best = { target, score };
  }
  return best;
}

/** The assignment with the greatest sum of scores among those in which sections only go forward; null: no match. */
function monotoneSections(matches: readonly (readonly (Match | null)[])[]): (number | null)[] {
  const count = matches[0]?.length ?? 0;
  const best = Array.from({ length: matches.length + 1 }, () => new Array<number>(count + 1).fill(0));
  const at = (unit: number, section: number): number => best[unit]?.[section] ?? 0;
  const scoreOf = (unit: number, section: number): number => matches[unit]?.[section]?.score ?? 0;
  for (let unit = 1; unit <= matches.length; unit += 1) {
    for (let section = 1; section <= count; section += 1) {
      const row = best[unit];
      const score = scoreOf(unit - 1, section - 1);
      if (row) row[section] = Math.max(at(unit, section - 1), at(unit - 1, section) + score ** 2);
    }
  }
  const sections: (number | null)[] = matches.map(() => null);
  for (let unit = matches.length, section = count; unit > 0 && section > 0;) {
    if (at(unit, section) === at(unit, section - 1)) section -= 1;
    else {
      if (scoreOf(unit - 1, section - 1) > 0) sections[unit - 1] = section - 1;
      unit -= 1;
    }
  }
  return sections;
}

function hasContent(
  section: number,
  sections: readonly (number | null)[],
  matches: readonly (readonly (Match | null)[])[],
): boolean {
  return sections.some((found, unit) => {
    const match = matches[unit]?.[section];
    return found === section && (match === null || match === undefined || match.target.field === 'content');
  });
}

/** Units that stand out of the sections' order go to their section after all, where nothing else says that sentence. */
function moveOutOfOrder(
  units: readonly ScriptUnit[],
  matches: readonly (readonly (Match | null)[])[],
  sections: (number | null)[],
  profiles: readonly SectionProfile[],
): Diagnostic[] {
  const said = new Set(
    sections.flatMap((section, unit) => (section === null ? [] : [matches[unit]?.[section]?.target])),
  );
  const moved = new Set<number>();
  units.forEach((_, unit) => {
    if (sections[unit] !== null) return;
    const row = matches[unit] ?? [];
    const section = row.reduce(
      (best, match, index) => ((match?.score ?? 0) > (row[best]?.score ?? 0) ? index : best),
      0,
    );
    const match = row[section];
    if (!match || said.has(match.target)) return;
    said.add(match.target);
    sections[unit] = section;
    moved.add(section);
  });
  return [...moved].map((section) => ({
    code: 'narration-out-of-order',
    severity: 'warning',
    message: `The Full Script says words of "${profiles[section]?.section.heading.value ?? ''}" at another place than its section has.`,
    line: profiles[section]?.section.heading.line ?? 0,
    hint: 'They are spoken in their section; put the paragraphs of the Full Script in the order of the sections.',
  }));
}

/** Whole paragraphs without a match, between two sections, go to a section between those that nothing matched yet. */
function claimPassages(
  units: readonly ScriptUnit[],
  sections: (number | null)[],
  profiles: readonly SectionProfile[],
  matches: readonly (readonly (Match | null)[])[],
): void {
  profiles.forEach((profile, section) => {
    if (hasContent(section, sections, matches)) return;
    const from = sections.findLastIndex((found) => found !== null && found < section) + 1;
    const after = sections.findIndex((found) => found !== null && found > section);
    const open = units
      .map((unit, index) => ({ unit, index }))
      .slice(from, after < from ? units.length : after);
    for (const block of new Set(open.map(({ unit }) => unit.block))) {
      const mine = open.filter(({ unit }) => unit.block === block);
      const whole = units.filter((unit) => unit.block === block).length === mine.length;
      if (!whole || mine.some(({ index }) => sections[index] !== null)) continue;
      const bag = wordBag(mine.map(({ unit }) => `${unit.text} ${unit.detail ?? ''}`).join(' '));
      const fits = profile.section.content === null ? 1 : coverage(bag, profile.bag);
      if (fits >= samePassage) for (const { index } of mine) sections[index] = section;
    }
  });
}

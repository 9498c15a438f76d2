import type { ScriptDocument, Section } from '../script/schema';
import type { ScriptUnit } from './script-units';
import { textUnits } from './script-units';
import { speakableDirection } from './speakable-direction';
import type { WordBag } from './word-overlap';
import { wordBag } from './word-overlap';

/** A sentence of a section's own fields that the Full Script may say too. */
export interface Target {
  readonly field: 'content' | 'engagement' | 'teaser';
  readonly unit: ScriptUnit;
  readonly bag: WordBag;
}

/** A section as alignment sees it. */
export interface SectionProfile {
  readonly section: Section;
  readonly targets: readonly Target[];
  /** All its words, heading included, for texts that match no single sentence. */
  readonly bag: WordBag;
}

/** What each section's fields say, in the document's order. */
export function sectionProfiles(document: ScriptDocument): SectionProfile[] {
  return document.sections.map((section) => {
    const targets = (['content', 'engagement', 'teaser'] as const).flatMap((field) =>
      fieldUnits(section, field).map((unit): Target => ({
        field,
        unit,
        bag: wordBag(`${unit.text} ${unit.detail ?? ''}`),
      })),
    );
    const words = targets.map((target) => `${target.unit.text} ${target.unit.detail ?? ''}`);
    return { section, targets, bag: wordBag([section.heading.value, ...words].join(' ')) };
  });
}

/** The units of one of a section's spoken fields, empty where it is missing or only tells the crew what to do. */
export function fieldUnits(section: Section, field: Target['field']): ScriptUnit[] {
  const value = { content: section.content, engagement: section.engagement, teaser: section.nextTopicTeaser }[
    field
  ];
  if (value === null) return [];
  if (field !== 'engagement') return textUnits(value.value, value.line, 0);
  const direction = speakableDirection(value.value);
  return direction === null ? [] : textUnits(direction, value.line, 0);
}

import type { AuthorData } from '../script/author-data';
import type { ScriptDocument, Section } from '../script/schema';
import type { SectionItem } from './list-items';
import { itemsOfSpeech } from './list-items';
import type { DocumentSpeech } from './section-speech';
import { shortName } from './short-name';
import { spokenText } from './spoken-text';

/** What the short tells of, and the section that it belongs to. */
export interface ShortItems {
  readonly section: Section | null;
  readonly items: readonly (SectionItem & { readonly sectionId: string })[];
}

/**
 * The items of the short: the list of the section with the most items, else the key takeaways, else the main sections
 * with their first sentences.
 */
export function shortItems(document: ScriptDocument, speech: DocumentSpeech, data: AuthorData): ShortItems {
  const lists = document.sections.map((section, index) => ({
    section,
    items: itemsOfSpeech(section, speech.sections[index] ?? [], data),
  }));
  const longest = lists.reduce(
    (best, list) => (list.items.length > (best?.items.length ?? 0) ? list : best),
    lists[0],
  );
  if (longest !== undefined && longest.items.length > 0) return withSection(longest.section, longest.items);
  const main = document.sections.filter((section) => section.part === 'main');
  const home = main[0] ?? document.sections[0] ?? null;
  const takeaways = document.extras.takeaways.map((takeaway) =>
    toItem(spokenText(takeaway.value), null, takeaway.line),
  );
  if (takeaways.length > 0) return withSection(home, takeaways);
  const told = (main.length > 0 ? main : document.sections).map((section) => {
    const said = speech.sections[document.sections.indexOf(section)]?.find(({ part }) => part === 'content');
    return {
      ...toItem(spokenText(section.heading.value), said?.unit.text ?? null, section.heading.line),
      sectionId: section.id,
    };
  });
  return { section: home, items: told };
}

function withSection(section: Section | null, items: readonly SectionItem[]): ShortItems {
  return { section, items: items.map((item) => ({ ...item, sectionId: section?.id ?? '' })) };
}

function toItem(name: string, detail: string | null, line: number): SectionItem {
  return { name, shortName: shortName(name), detail, line };
}

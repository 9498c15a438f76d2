import type { ScriptDocument, Section } from '../script/schema';
import type { Alignment, PlacedUnit } from './align-script';
import { alignScript } from './align-script';
import type { LineSource } from './narration-track';
import { findProseItems } from './prose-items';
import type { ScriptUnit } from './script-units';
import { textUnits } from './script-units';
import { fieldUnits } from './section-profile';
import { coverage, likeness, wordBag } from './word-overlap';

/** A sentence, or a list item with its explanation, as a section says it. */
export interface Speech {
  readonly unit: ScriptUnit;
  readonly part: LineSource['part'];
  /** Of a list item its number from 0; of an engagement its sentence's number. */
  readonly index: number;
  readonly startsParagraph: boolean;
}

/** What each section says without its prompts, and what the author should know about how it was found. */
export interface DocumentSpeech {
  readonly sections: readonly (readonly Speech[])[];
  readonly alignment: Alignment;
}

/** A document never changes once it is parsed, and several callers ask for its speech. */
const known = new WeakMap<ScriptDocument, DocumentSpeech>();

/** Speech of all sections: the Full Script's words where they are found, else the section's own fields. */
export function documentSpeech(document: ScriptDocument): DocumentSpeech {
  const found = known.get(document) ?? findSpeech(document);
  known.set(document, found);
  return found;
}

function findSpeech(document: ScriptDocument): DocumentSpeech {
  const alignment = alignScript(document);
  const sections = document.sections.map((section, index) => {
    const own = alignment.placed.filter((placed) => placed.section === index);
    return sectionSpeech(section, own, alignment.unmatched.includes(index));
  });
  return { sections, alignment };
}

function sectionSpeech(section: Section, own: readonly PlacedUnit[], contentIsMissing: boolean): Speech[] {
  const found = own.map((placed) => toSpeech(placed));
  const withContent = contentIsMissing ? withOwnContent(section, found) : withInlineItems(section, found);
  const numbered = numberParts(withContent);
  return [...numbered, ...missingEngagement(section, numbered), ...missingTeaser(section, numbered)];
}

function toSpeech({ unit, match }: PlacedUnit): Omit<Speech, 'startsParagraph'> {
  if (unit.type === 'item') return { unit, part: 'item', index: 0 };
  const part = match?.field === 'engagement' || match?.field === 'teaser' ? match.field : 'content';
  return { unit, part, index: 0 };
}

type Draft = Omit<Speech, 'startsParagraph'>;

/** Content where the Full Script lacks it; a farewell or question that it does have keeps its place after it. */
function withOwnContent(section: Section, found: readonly Draft[]): Draft[] {
  const content = fieldUnits(section, 'content').map((unit): Draft => ({
    unit,
    part: unit.type === 'item' ? 'item' : 'content',
    index: 0,
  }));
  return section.part === 'introduction' ? [...found, ...content] : [...content, ...found];
}

/** Items that only the Content lists go behind the sentence that announces them, or mark the prose that tells of them. */
function withInlineItems(section: Section, found: readonly Draft[]): Draft[] {
  const items = fieldUnits(section, 'content').filter((unit) => unit.type === 'item');
  if (items.length === 0 || found.some((speech) => speech.part === 'item')) return [...found];
  const prose = findProseItems(
    items,
    found.map((speech) => speech.unit),
  );
  if (prose !== null) return found.map((speech, index) => markItem(speech, prose[index] ?? -1));
  const announced = found.findLastIndex((speech) => speech.unit.text.endsWith(':'));
  const lastContent = found.findLastIndex((speech) => speech.part === 'content');
  const at = (announced >= 0 ? announced : lastContent) + 1;
  const listed = items.map((unit): Draft => ({ unit, part: 'item', index: 0 }));
  return [...found.slice(0, at), ...listed, ...found.slice(at)];
}

/** A sentence that tells of item `item` (-1: of none); its index is settled here, before numbering. */
function markItem(speech: Draft, item: number): Draft {
  return item < 0 || speech.part !== 'content' ? speech : { ...speech, part: 'item', index: item };
}

function numberParts(drafts: readonly Draft[]): Speech[] {
  let items = 0;
  let questions = 0;
  return drafts.map((draft, position) => {
    const before = drafts[position - 1];
    const newBlock = before === undefined || before.unit.block !== draft.unit.block;
    const isListItem = draft.unit.type === 'item';
    const startsParagraph =
      newBlock || isListItem || before.part !== draft.part || before.index !== draft.index;
    if (isListItem) return { ...draft, index: items++, startsParagraph };
    if (draft.part === 'engagement') return { ...draft, index: questions++, startsParagraph };
    return { ...draft, startsParagraph };
  });
}

function missingEngagement(section: Section, said: readonly Speech[]): Speech[] {
  const spoken = said.map((speech) => wordBag(speech.unit.text));
  const first = said.filter((speech) => speech.part === 'engagement').length;
  return fieldUnits(section, 'engagement')
    .filter(
      (unit) => unit.type === 'sentence' && !spoken.some((bag) => likeness(bag, wordBag(unit.text)) >= 0.62),
    )
    .map((unit, index) => ({ unit, part: 'engagement', index: first + index, startsParagraph: index === 0 }));
}

function missingTeaser(section: Section, said: readonly Speech[]): Speech[] {
  if (section.nextTopicTeaser === null) return [];
  const { value, line } = section.nextTopicTeaser;
  const topic = wordBag(value.replace(/^\s*(?:next|coming|up)[^:]{0,40}:/i, ''));
  const isSaid = said.some(
    (speech) => speech.part === 'teaser' || coverage(topic, wordBag(speech.unit.text)) >= 0.7,
  );
  if (isSaid) return [];
  return textUnits(value, line, 0).map((unit, index) => ({
    unit,
    part: 'teaser',
    index: 0,
    startsParagraph: index === 0,
  }));
}

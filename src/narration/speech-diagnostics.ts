import type { AuthorData } from '../script/author-data';
import type { Diagnostic } from '../script/diagnostic';
import type { ScriptDocument, Section } from '../script/schema';
import { interactivePrompt } from './interactive-prompt';
import { fieldUnits } from './section-profile';
import type { DocumentSpeech, Speech } from './section-speech';
import { likeness, wordBag } from './word-overlap';

/** What the author should know about how the Full Script and the sections were brought together. */
export function speechDiagnostics(
  document: ScriptDocument,
  data: AuthorData,
  speech: DocumentSpeech,
): Diagnostic[] {
  const perSection = document.sections.flatMap((section, index) => {
    const said = speech.sections[index] ?? [];
    const isMissing = document.fullScript.length > 0 && speech.alignment.unmatched.includes(index);
    const unsaid = isMissing || document.fullScript.length === 0 ? [] : unsaidContent(section, said);
    return [...(isMissing ? missingSection(section) : []), ...unsaid, ...silentFields(section, data)];
  });
  return [...speech.alignment.diagnostics, ...perSection];
}

function missingSection(section: Section): Diagnostic[] {
  if (section.content === null) return [];
  return [
    warning(
      'section-not-in-full-script',
      `The Full Script says nothing like the Content of "${section.heading.value}", so the Content is spoken.`,
      section.content.line,
      'Add the section to the Full Script, or make its Content say the same words.',
    ),
  ];
}

/** Sentences of Content that the Full Script leaves out although it has the rest. */
function unsaidContent(section: Section, said: readonly Speech[]): Diagnostic[] {
  const spoken = said.map(({ unit }) => wordBag(`${unit.text} ${unit.detail ?? ''}`));
  const unsaid = fieldUnits(section, 'content').filter(
    (unit) => unit.type === 'sentence' && !spoken.some((bag) => likeness(bag, wordBag(unit.text)) >= 0.5),
  );
  const first = unsaid[0];
  if (first === undefined || section.content === null) return [];
  const count = unsaid.length === 1 ? 'One sentence' : `${unsaid.length} sentences`;
  return [
    warning(
      'content-not-spoken',
      `${count} of the Content of "${section.heading.value}" ${unsaid.length === 1 ? 'is' : 'are'} not in the Full Script and not spoken: "${shorten(first.text)}"`,
      section.content.line,
      'The Full Script is what is said: add the sentence there if it should be heard.',
    ),
  ];
}

/** Fields that tell the crew what to do but hold no words for the viewer. */
function silentFields(section: Section, data: AuthorData): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (section.engagement !== null && fieldUnits(section, 'engagement').length === 0) {
    diagnostics.push(
      warning(
        'engagement-without-words',
        `The Engagement of "${section.heading.value}" holds no words to say to the viewer.`,
        section.engagement.line,
        'Write it as the question that the narrator asks.',
      ),
    );
  }
  const element = section.interactiveElement;
  if (element !== null && data.readExtrasAloud && interactivePrompt(element.value).text === null) {
    diagnostics.push(
      warning(
        'interactive-without-words',
        `The Interactive Element of "${section.heading.value}" holds no words to say to the viewer.`,
        element.line,
        'Write "Poll: the question?", "Quiz: the prompt", or "... for viewers to do something".',
      ),
    );
  }
  return diagnostics;
}

function warning(code: string, message: string, line: number, hint: string): Diagnostic {
  return { code, severity: 'warning', message, line, hint };
}

function shorten(text: string): string {
  const words = text.split(' ');
  return words.length <= 12 ? text : `${words.slice(0, 12).join(' ')} ...`;
}

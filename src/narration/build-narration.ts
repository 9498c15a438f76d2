import type { AuthorData } from '../script/author-data';
import type { Diagnostic } from '../script/diagnostic';
import type { ScriptDocument } from '../script/schema';
import { extraLines } from './extra-lines';
import { findCrossLineContrast } from './figures/cross-line-contrast';
import { interactiveDrafts } from './interactive-drafts';
import type { Figure, NarrationLine } from './narration-track';
import type { LineDraft } from './narration-line';
import { narrationLines } from './narration-line';
import { quotedWords, scriptTerms } from './script-terms';
import type { Speech } from './section-speech';
import { documentSpeech } from './section-speech';
import { speechDiagnostics } from './speech-diagnostics';
import { splitSpeech } from './split-sentences';

/** All that a script says, before anyone has spoken it. */
export interface Narration {
  /** The speech of the sections in spoken order, prompts at each section's end. */
  readonly lines: NarrationLine[];
  /** Statistics, quotes and examples; their `sectionId` is '' until the planner places them. */
  readonly extras: NarrationLine[];
  readonly diagnostics: Diagnostic[];
}

/**
 * What is said, sentence by sentence.
 *
 * The Full Script is what the narrator says; each of its sentences is spoken exactly once, in the section whose
 * Content, Engagement or list it matches, or whose text stands around it. A section that it lacks speaks its Content.
 * Never throws on an author's mistake.
 */
export function buildNarration(document: ScriptDocument, data: AuthorData): Narration {
  const speech = documentSpeech(document);
  const terms = scriptTerms(document, []);
  const lines = document.sections.flatMap((section, index) => {
    const drafts = (speech.sections[index] ?? []).flatMap((said) => speechDrafts(said));
    return narrationLines(
      section.id,
      section.id,
      [...drafts, ...interactiveDrafts(section, data)],
      [...terms, ...quotedWords(section.visualCue?.value ?? '')],
    );
  });
  return {
    lines: markContrasts(lines),
    extras: extraLines(document, data, terms),
    diagnostics: speechDiagnostics(document, data, speech),
  };
}

/** A list item speaks its name, then its explanation; long sentences are cut into clips. */
function speechDrafts({ unit, part, index, startsParagraph }: Speech): LineDraft[] {
  const draft = (text: string, starts: boolean): LineDraft => ({
    role: 'narrator',
    source: { part, index },
    text,
    sourceLine: unit.line,
    startsParagraph: starts,
  });
  const texts =
    unit.type === 'item' ? [unit.text, ...splitSpeech(unit.detail ?? '')] : splitSpeech(unit.text);
  return texts.map((text, position) => draft(text, startsParagraph && position === 0));
}

/** Adds the halves of contrasts that span two sentences of one section. */
function markContrasts(lines: readonly NarrationLine[]): NarrationLine[] {
  const added = new Map<number, Figure[]>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.sectionId !== line.sectionId || next.source.part !== line.source.part)
      return;
    const contrast = findCrossLineContrast(line.words, next.words);
    if (contrast === null) return;
    if (!hasContrast(line)) added.set(index, [...(added.get(index) ?? []), contrast.denied]);
    if (!hasContrast(next)) added.set(index + 1, [...(added.get(index + 1) ?? []), contrast.affirmed]);
  });
  return lines.map((line, index) => {
    const more = added.get(index) ?? [];
    const figures = [...line.figures, ...more].sort(
      (a, b) => a.firstWord - b.firstWord || b.lastWord - a.lastWord,
    );
    return more.length === 0 ? line : { ...line, figures };
  });
}

function hasContrast(line: NarrationLine): boolean {
  return line.figures.some((figure) => figure.type === 'contrast');
}

import { estimateLine, estimatedWordsPerMinute } from '../narration/estimate';
import { findFigures } from '../narration/find-figures';
import type { TimedLine } from '../narration/narration-track';
import type { SceneFacts } from '../plan/scene-kind';
import { noAuthorData } from '../script/author-data';
import type { Located, ScriptDocument, Section } from '../script/schema';

/** What a test says of a script; everything else is left out, as in a poor one. */
export interface LittleScript {
  readonly title: string;
  readonly seoTitle?: string;
  readonly heading?: string;
  readonly visualCue?: string;
  readonly sentences: readonly string[];
  readonly statistics?: readonly string[];
  readonly silentStatistics?: readonly number[];
  readonly index?: number;
}

const located = (value: string): Located<string> => ({ value, line: 1 });

/** The facts of a one-section script, for tests of scene kinds. */
export function factsOf(script: LittleScript): SceneFacts {
  const section: Section = {
    id: 'introduction',
    part: 'introduction',
    heading: located(script.heading ?? 'Introduction'),
    lines: { first: 1, last: 9 },
    content: located(script.sentences.join(' ')),
    visualCue: script.visualCue === undefined ? null : located(script.visualCue),
    audioCue: null,
    engagement: null,
    interactiveElement: null,
    accessibilityNote: null,
    nextTopicTeaser: null,
    estimatedSeconds: { value: 30, line: 1 },
  };
  const document: ScriptDocument = {
    title: located(script.title),
    seoTitle: script.seoTitle === undefined ? null : located(script.seoTitle),
    chapter: null,
    section: null,
    targetLength: null,
    totalSeconds: null,
    fullScript: [],
    sections: [section],
    extras: {
      takeaways: [],
      keywords: [],
      resources: [],
      shortForm: null,
      quotes: [],
      statistics: (script.statistics ?? []).map(located),
      examples: [],
      listing: null,
    },
  };
  return {
    cut: 'main',
    document,
    data: noAuthorData,
    section,
    lines: script.sentences.map(lineOf),
    items: [],
    index: script.index ?? 0,
    silentStatistics: script.silentStatistics ?? [],
    examples: [],
    isFirstSection: true,
    isLastSection: false,
  };
}

function lineOf(text: string, position: number): TimedLine {
  const words = text.split(/\s+/);
  return estimateLine(
    {
      id: `introduction/${position}`,
      sectionId: 'introduction',
      role: 'narrator',
      source: { part: 'content', index: -1 },
      text,
      sourceLine: 1,
      startsParagraph: position === 0,
      words,
      figures: findFigures(words, []),
    },
    estimatedWordsPerMinute.main,
  );
}

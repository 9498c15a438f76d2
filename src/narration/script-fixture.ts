import type { ScriptDocument, Section } from '../script/schema';

/** A section in short: only what a test is about. */
interface SectionFixture {
  readonly heading: string;
  readonly part?: Section['part'];
  readonly content?: string;
  readonly visualCue?: string;
  readonly engagement?: string;
  readonly interactive?: string;
  readonly teaser?: string;
}

/** A script in short, for tests. A Full Script entry is a paragraph, or a list of [name, explanation] pairs. */
export interface ScriptFixture {
  readonly title?: string;
  readonly fullScript?: readonly (string | readonly (readonly [string, string | null])[])[];
  readonly sections: readonly SectionFixture[];
  readonly keywords?: readonly string[];
  readonly takeaways?: readonly string[];
  readonly statistics?: readonly string[];
  readonly quotes?: readonly string[];
  readonly examples?: readonly string[];
  readonly nextVideo?: string;
}

/** A typed document from a fixture; every value gets a line of its own, so that lines can be told apart. */
export function scriptFixture(fixture: ScriptFixture): ScriptDocument {
  let lines = 0;
  const at = <T>(value: T): { value: T; line: number } => ({ value, line: (lines += 1) });
  const optional = (value: string | undefined): { value: string; line: number } | null =>
    value === undefined ? null : at(value);
  const title = at(fixture.title ?? 'A title');
  const fullScript = (fixture.fullScript ?? []).map((block): ScriptDocument['fullScript'][number] => {
    if (typeof block === 'string') return { type: 'paragraph', text: block, line: (lines += 1) };
    const items = block.map(([name, detail], index) => ({
      ordinal: index + 1,
      name,
      detail,
      line: (lines += 1),
    }));
    return { type: 'list', items, line: items[0]?.line ?? 1 };
  });
  const sections = fixture.sections.map((section, index): Section => {
    const heading = at(section.heading);
    return {
      id: section.heading.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      part:
        section.part ??
        (index === 0 ? 'introduction' : index === fixture.sections.length - 1 ? 'conclusion' : 'main'),
      heading,
      lines: { first: heading.line, last: heading.line },
      content: optional(section.content),
      visualCue: optional(section.visualCue),
      audioCue: null,
      engagement: optional(section.engagement),
      interactiveElement: optional(section.interactive),
      accessibilityNote: null,
      nextTopicTeaser: optional(section.teaser),
      estimatedSeconds: null,
    };
  });
  const all = (values: readonly string[] | undefined): { value: string; line: number }[] =>
    (values ?? []).map((value) => at(value));
  return {
    title,
    seoTitle: null,
    chapter: null,
    section: null,
    targetLength: null,
    totalSeconds: null,
    fullScript,
    sections,
    extras: {
      takeaways: all(fixture.takeaways),
      keywords: all(fixture.keywords),
      resources: [],
      shortForm: null,
      quotes: all(fixture.quotes).map((quote) => ({ ...quote, author: null })),
      statistics: all(fixture.statistics),
      examples: all(fixture.examples),
      listing:
        fixture.nextVideo === undefined
          ? null
          : { description: null, resources: [], nextVideo: at(fixture.nextVideo), hashtags: [] },
    },
  };
}

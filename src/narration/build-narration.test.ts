import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorDataSchema, noAuthorData } from '../script/author-data';
import { parseScript } from '../script/parse-script';
import type { ScriptDocument } from '../script/schema';
import { buildNarration } from './build-narration';
import { listItems } from './list-items';
import type { NarrationLine } from './narration-track';
import type { ScriptFixture } from './script-fixture';
import { scriptFixture } from './script-fixture';
import { splitSpeech } from './split-sentences';

function textsOf(lines: readonly NarrationLine[], sectionId: string): string[] {
  return lines.filter((line) => line.sectionId === sectionId).map((line) => line.text);
}

function shipped(): ScriptDocument {
  const { document } = parseScript(
    readFileSync('public/videos/ai-infrastructure-cost-optimization/script.md', 'utf8'),
  );
  if (document === null) throw new Error('the shipped script does not parse');
  return document;
}

const teas: ScriptFixture = {
  title: 'Tea',
  fullScript: [
    'Welcome to the tea channel! Today we brew better tea at home.',
    'First, a word about water. Hard water makes tea dull and cloudy. Fresh, soft water keeps it bright. What water do you use?',
    "Now, let's look at three mistakes:",
    [
      ['Boiling too long', 'Long boiling drives the oxygen out of the water.'],
      ['Stewing the leaves', 'Bitter tannins dissolve after four minutes. Take the leaves out in time.'],
      ['Old tea', null],
    ],
    'Good tea is patience, not luck. Buy a small amount of fresh leaves each month.',
    'Thanks for watching, and see you soon!',
  ],
  sections: [
    { heading: 'Introduction', content: 'Welcome to the tea channel! Today we brew better tea at home.' },
    {
      heading: 'Water',
      content: 'Hard water makes tea dull and cloudy. Fresh, soft water keeps it bright.',
      engagement: 'What water do you use?',
      interactive: 'Poll: How hard is your water?',
    },
    {
      heading: 'Three Mistakes',
      content: "Let's look at three mistakes: 1) Boiling too long, 2) Stewing the leaves, and 3) Old tea.",
      engagement: 'Which one is yours?',
    },
    {
      heading: 'Conclusion',
      content: 'Good tea is patience, not luck. Buy a small amount of fresh leaves each month.',
      teaser: "Next time: 'Coffee for Beginners'",
    },
  ],
};

describe('the narration of the shipped script', () => {
  const { lines, extras, diagnostics } = buildNarration(shipped(), noAuthorData);
  const shape = (id: string): string =>
    lines
      .filter((line) => line.sectionId === id)
      .map((line) => `${line.source.part}${line.source.index}`)
      .join(' ');

  it('needs no warning', () => {
    expect(diagnostics).toEqual([]);
  });

  it('puts each sentence in its section', () => {
    expect(shape('introduction')).toBe('content0 content0 content0 content0 content0');
    expect(shape('the-challenge-of-ai-infrastructure-costs')).toBe(
      'content0 content0 content0 content0 engagement0 engagement1 interactive0',
    );
    expect(shape('key-cost-optimization-techniques')).toBe(
      `content0 ${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `item${index} item${index}`).join(' ')} engagement0 engagement1 interactive0`,
    );
    expect(shape('balancing-performance-and-cost')).toBe(
      'content0 content0 content0 content0 engagement0 interactive0',
    );
    expect(shape('continuous-monitoring-and-optimization')).toBe(
      'content0 content0 content0 engagement0 interactive0',
    );
    expect(shape('conclusion')).toBe('content0 content0 content0 content0 teaser0');
  });

  it('joins lead-ins to what they lead to and the thanks to the conclusion', () => {
    expect(textsOf(lines, 'the-challenge-of-ai-infrastructure-costs')[0]).toBe(
      "First, let's talk about the challenge of AI infrastructure costs.",
    );
    expect(textsOf(lines, 'key-cost-optimization-techniques')[0]).toBe(
      "Now, let's explore eight powerful techniques for optimizing AI infrastructure costs:",
    );
    expect(textsOf(lines, 'conclusion').at(-1)).toMatch(/^Thank you for watching/);
  });

  it('says prompts in the words of the interactive elements', () => {
    expect(lines.filter((line) => line.source.part === 'interactive').map((line) => line.text)).toEqual([
      'How often do you adjust your AI infrastructure resources?',
      'Explore each technique in more detail.',
      'Experiment with cost-performance trade-offs.',
      'Test your knowledge on key metrics for AI infrastructure monitoring.',
    ]);
  });

  it('says list items as their name, then their explanation, without the number', () => {
    const first = lines.filter((line) => line.source.part === 'item' && line.source.index === 0);
    expect(first.map((line) => line.text)).toEqual([
      'Right-sizing resources',
      'Ensure that your computational resources match the actual requirements of your AI tasks.',
    ]);
  });

  it('marks the contrast that spans two sentences on both', () => {
    const halves = lines
      .filter((line) => line.sectionId === 'balancing-performance-and-cost')
      .flatMap((line) => line.figures.filter((figure) => figure.type === 'contrast'));
    expect(halves.map((figure) => figure.items.map((item) => item.text))).toEqual([
      ['cutting corners'],
      ['maximizing value'],
    ]);
  });

  it('keeps statistics, quotes and examples as extras, quotes in the second voice', () => {
    expect(
      extras.map((line) => `${line.source.part}${line.source.index} ${line.role} "${line.sectionId}"`),
    ).toEqual([
      'statistic0 narrator ""',
      'statistic1 narrator ""',
      'quote0 quote ""',
      'quote1 quote ""',
      'example0 narrator ""',
      'example1 narrator ""',
    ]);
  });

  it('gives every line an id of its own', () => {
    const all = [...lines, ...extras].map((line) => line.id);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^introduction\/01-[0-9a-f]{8}$/);
  });

  it('derives short names from the items', () => {
    const document = shipped();
    const section = document.sections[2];
    const items = section ? listItems(document, section, noAuthorData) : [];
    expect(items.map((item) => item.shortName)).toEqual([
      'Right-sizing resources',
      'Spot instances',
      'Auto-scaling',
      'Optimizing data storage',
      'Serverless computing',
      'Containerization and orchestration',
      'GPU sharing',
      'Cost allocation',
    ]);
    expect(items[1]?.detail).toMatch(/^Use discounted/);
  });
});

describe('a script on another topic', () => {
  const build = (change: Partial<ScriptFixture> = {}): ReturnType<typeof buildNarration> =>
    buildNarration(scriptFixture({ ...teas, ...change }), noAuthorData);

  it('speaks each section its own part', () => {
    const { lines, diagnostics } = build();
    expect(diagnostics).toEqual([]);
    expect(textsOf(lines, 'water')).toEqual([
      'First, a word about water.',
      'Hard water makes tea dull and cloudy.',
      'Fresh, soft water keeps it bright.',
      'What water do you use?',
      'How hard is your water?',
    ]);
    expect(textsOf(lines, 'three-mistakes')).toEqual([
      "Now, let's look at three mistakes:",
      'Boiling too long',
      'Long boiling drives the oxygen out of the water.',
      'Stewing the leaves',
      'Bitter tannins dissolve after four minutes.',
      'Take the leaves out in time.',
      'Old tea',
      'Which one is yours?',
    ]);
    expect(textsOf(lines, 'conclusion').slice(-2)).toEqual([
      'Thanks for watching, and see you soon!',
      "Next time: 'Coffee for Beginners'",
    ]);
  });

  it('speaks Content and Engagement where there is no Full Script', () => {
    const { lines, diagnostics } = build({ fullScript: [] });
    expect(diagnostics).toEqual([]);
    expect(textsOf(lines, 'three-mistakes')).toEqual([
      "Let's look at three mistakes:",
      'Boiling too long',
      'Stewing the leaves',
      'Old tea',
      'Which one is yours?',
    ]);
    expect(textsOf(lines, 'water').at(2)).toBe('What water do you use?');
  });

  it('speaks the Content of a section that the Full Script lacks, and says so with its line', () => {
    const { lines, diagnostics } = build({
      fullScript: teas.fullScript?.filter((_, index) => index !== 1) ?? [],
    });
    expect(textsOf(lines, 'water').slice(0, 3)).toEqual([
      'Hard water makes tea dull and cloudy.',
      'Fresh, soft water keeps it bright.',
      'What water do you use?',
    ]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['section-not-in-full-script']);
    expect(diagnostics[0]?.line).toBeGreaterThan(0);
  });

  it('finds a passage that stands at another place, says it once, and warns', () => {
    const blocks = teas.fullScript ?? [];
    const { lines, diagnostics } = build({
      fullScript: [blocks[0], blocks[2], blocks[3], blocks[1], blocks[4], blocks[5]].flatMap((block) =>
        block === undefined ? [] : [block],
      ),
    });
    expect(textsOf(lines, 'water')).toContain('Hard water makes tea dull and cloudy.');
    expect(lines.filter((line) => line.text === 'Fresh, soft water keeps it bright.')).toHaveLength(1);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('narration-out-of-order');
  });

  it('takes the items from Content when the Full Script has no list', () => {
    const { lines } = build({
      fullScript: teas.fullScript?.filter((block) => typeof block === 'string') ?? [],
    });
    expect(textsOf(lines, 'three-mistakes')).toEqual([
      "Now, let's look at three mistakes:",
      'Boiling too long',
      'Stewing the leaves',
      'Old tea',
      'Which one is yours?',
    ]);
  });

  it('recognises items that the Full Script tells of in running text', () => {
    const document = scriptFixture({
      ...teas,
      fullScript: [
        'Welcome to the tea channel! Today we brew better tea at home.',
        "Let's look at three mistakes. The first is boiling too long. It drives out the oxygen. Then there is stewing the leaves, which turns tea bitter. And nobody likes old tea.",
        'Good tea is patience, not luck. Buy a small amount of fresh leaves each month.',
      ],
    });
    const { lines } = buildNarration(document, noAuthorData);
    const told = lines
      .filter((line) => line.source.part === 'item')
      .map((line) => [line.source.index, line.text]);
    expect(told).toEqual([
      [0, 'The first is boiling too long.'],
      [0, 'It drives out the oxygen.'],
      [1, 'Then there is stewing the leaves, which turns tea bitter.'],
      [2, 'And nobody likes old tea.'],
    ]);
    const section = document.sections[2];
    expect(section && listItems(document, section, noAuthorData).map((item) => item.name)).toEqual([
      'Boiling too long',
      'Stewing the leaves',
      'Old tea',
    ]);
  });

  it('lets the Full Script reword a section as long as it is about the same', () => {
    const { lines, diagnostics } = build({
      fullScript: [
        'Welcome to the tea channel! Today we brew better tea at home.',
        'Cloudy, dull tea comes from hard water, so soft water is what you want. It stays fresh and bright.',
        'Good tea is patience, not luck. Buy a small amount of fresh leaves each month.',
      ],
    });
    expect(textsOf(lines, 'water')[0]).toBe(
      'Cloudy, dull tea comes from hard water, so soft water is what you want.',
    );
    expect(textsOf(lines, 'water')).not.toContain('Hard water makes tea dull and cloudy.');
    expect(
      diagnostics
        .filter((diagnostic) => diagnostic.code === 'section-not-in-full-script')
        .map((diagnostic) => diagnostic.message),
    ).toEqual([expect.stringContaining('Three Mistakes')]);
  });

  it('warns when part of a Content is not in the Full Script', () => {
    const { diagnostics } = build({
      sections: teas.sections.map((section) =>
        section.heading === 'Water'
          ? { ...section, content: `${section.content ?? ''} Filter jugs remove chlorine and limescale.` }
          : section,
      ),
    });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['content-not-spoken']);
  });

  it('asks the quiz of the data and gives its answer', () => {
    const data = authorDataSchema.parse({
      quizzes: [
        { topic: 'History of France', question: 'Wrong?', options: ['a', 'b'], answer: 0 },
        { topic: 'Water', question: 'Which water is soft?', options: ['Rain', 'Sea'], answer: 0 },
      ],
    });
    const document = scriptFixture({
      ...teas,
      sections: teas.sections.map((section) =>
        section.heading === 'Water'
          ? { ...section, interactive: 'Quiz: Test your knowledge on water' }
          : section,
      ),
    });
    const told = buildNarration(document, data).lines.filter((line) => line.source.part === 'interactive');
    expect(told.map((line) => [line.source.index, line.text])).toEqual([
      [0, 'Test your knowledge on water.'],
      [1, 'Which water is soft?'],
      [2, 'Rain.'],
    ]);
  });

  it('reads neither extras nor prompts aloud where the author says so', () => {
    const data = authorDataSchema.parse({ readExtrasAloud: false });
    const { lines, extras } = buildNarration(
      scriptFixture({ ...teas, statistics: ['Half of all tea is drunk at 5.'] }),
      data,
    );
    expect(extras).toEqual([]);
    expect(lines.some((line) => line.source.part === 'interactive')).toBe(false);
    expect(lines.some((line) => line.source.part === 'engagement')).toBe(true);
  });

  it('speaks nothing of markup, addresses and hidden characters', () => {
    const { lines } = build({
      fullScript: [
        '**Welcome** to the <b onclick="x()">tea</b> channel!\u202e Today we brew [better tea](https://tea.example) at home, see https://tea.example/x.',
        '<script>alert(1)</script>',
      ],
    });
    const said = lines.map((line) => line.text).join(' ');
    expect(said).not.toMatch(/[<>*\u202e]|https|alert/);
    expect(textsOf(lines, 'introduction')).toEqual([
      'Welcome to the tea channel!',
      'Today we brew better tea at home.',
    ]);
  });

  it('gives a document without sections no lines', () => {
    expect(
      buildNarration(scriptFixture({ fullScript: ['Hello there.'], sections: [] }), noAuthorData).lines,
    ).toEqual([]);
  });
});

describe('for any script', () => {
  const nouns = [
    'river',
    'castle',
    'engine',
    'violin',
    'meadow',
    'harbour',
    'lantern',
    'glacier',
    'orchard',
    'compass',
  ];
  const verbs = [
    'shapes',
    'guards',
    'drives',
    'colours',
    'feeds',
    'shelters',
    'lights',
    'carves',
    'fills',
    'guides',
  ];
  const sentence = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(
      ([a, b, c, d]) =>
        `The ${nouns[a] ?? ''} ${verbs[b] ?? ''} every ${nouns[c] ?? ''} near the old ${nouns[d] ?? ''}.`,
    );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
  const script = fc.record({
    contents: fc.array(paragraph, { minLength: 2, maxLength: 6 }),
    said: fc.array(paragraph, { minLength: 0, maxLength: 8 }),
    order: fc.array(fc.nat(20), { minLength: 0, maxLength: 8 }),
  });

  function fixtureOf({
    contents,
    said,
    order,
  }: {
    contents: string[][];
    said: string[][];
    order: number[];
  }): ScriptFixture {
    const blocks = [...contents, ...said];
    const chosen = order.map((index) => blocks[index % blocks.length] ?? []);
    return {
      fullScript: chosen.map((sentences) => sentences.join(' ')),
      sections: contents.map((sentences, index) => ({
        heading: `Part ${index + 1}`,
        content: sentences.join(' '),
        engagement: index % 2 === 0 ? 'What do you think?' : 'Where would you go?',
      })),
    };
  }

  const counts = (texts: readonly string[]): Map<string, number> =>
    texts.reduce((map, text) => map.set(text, (map.get(text) ?? 0) + 1), new Map<string, number>());

  it('loses no sentence of the Full Script and says none twice', () => {
    fc.assert(
      fc.property(script, (parts) => {
        const fixture = fixtureOf(parts);
        const document = scriptFixture(fixture);
        const { lines, diagnostics } = buildNarration(document, noAuthorData);
        const fromFullScript = new Set(document.fullScript.map((block) => block.line));
        const said = counts(
          lines.filter((line) => fromFullScript.has(line.sourceLine)).map((line) => line.text),
        );
        const wanted = counts(
          (fixture.fullScript ?? []).flatMap((block) =>
            typeof block === 'string' ? splitSpeech(block) : [],
          ),
        );
        expect([...said].sort()).toEqual([...wanted].sort());
        const missing = diagnostics.filter(
          (diagnostic) => diagnostic.code === 'section-not-in-full-script',
        ).length;
        const ownContent = document.sections.filter((section) =>
          lines.some((line) => line.sourceLine === section.content?.line),
        ).length;
        expect(ownContent).toBe(document.fullScript.length === 0 ? document.sections.length : missing);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same every time, in the order of the sections, with ids of their own', () => {
    fc.assert(
      fc.property(script, (parts) => {
        const document = scriptFixture(fixtureOf(parts));
        const { lines } = buildNarration(document, noAuthorData);
        expect(buildNarration(document, noAuthorData).lines).toEqual(lines);
        expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
        const places = lines.map((line) =>
          document.sections.findIndex((section) => section.id === line.sectionId),
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        fc.string(),
        (texts, field) => {
          const document = scriptFixture({
            fullScript: texts,
            sections: texts.map((text, index) => ({
              heading: `H${index}`,
              content: text,
              engagement: field,
              interactive: field,
              teaser: text,
            })),
            statistics: texts,
            quotes: texts,
            keywords: texts,
            takeaways: texts,
          });
          for (const line of [...buildNarration(document, noAuthorData).lines])
            expect(line.words.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScript } from './parse-script';
import type { ScriptDocument, Section } from './schema';
import { scriptDocumentSchema } from './schema';

const shipped = readFileSync(
  join(import.meta.dirname, '../../public/videos/ai-infrastructure-cost-optimization/script.md'),
  'utf8',
);
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

function parsed(source: string): ScriptDocument {
  const { document } = parseScript(source);
  if (document === null) throw new Error('no document');
  return document;
}

/** A short script around the body of one section. */
const around = (body: string): string =>
  `# Tea\n\n## Full Script\n\nHello.\n\n## Detailed Script Structure\n\n### Introduction\n\n${body}\n\n### Conclusion\n\nContent: Bye.\nVisual Cue: Recap\nEstimated Time: 10 seconds\n`;

function sectionOf(body: string): { section: Section; codes: string[] } {
  const { document, diagnostics } = parseScript(around(body));
  const section = document?.sections[0];
  if (section === undefined) throw new Error('no section');
  return { section, codes: diagnostics.map(({ code }) => code) };
}

describe('how fields may be written', () => {
  it.each([
    ['plain', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time: 30 seconds'],
    ['another order', 'Estimated Time: 30 seconds\nVisual Cue: A cup\nContent: Hello.'],
    ['blank lines between', 'Content: Hello.\n\n\nVisual Cue: A cup\n\nEstimated Time: 30 seconds\n\n'],
    ['bold, colon inside', '**Content:** Hello.\n**Visual Cue:** A cup\n**Estimated Time:** 30 seconds'],
    ['bold, colon outside', '**Content**: Hello.\n**Visual Cue**: A cup\n__Estimated Time__ : 30 seconds'],
    ['italic', '*Content:* Hello.\n_Visual Cue_: A cup\n_Estimated Time:_ 30 seconds'],
    ['dashes', '- Content: Hello.\n- Visual Cue: A cup\n- Estimated Time: 30 seconds'],
    ['stars and bold', '* **Content:** Hello.\n* **Visual Cue:** A cup\n* **Estimated Time:** 30 seconds'],
    ['bullets', '• Content: Hello.\n• Visual Cue: A cup\n• Estimated Time: 30 seconds'],
    ['numbers', '1. Content: Hello.\n2. Visual Cue: A cup\n3. Estimated Time: 30 seconds'],
    ['block quote', '> Content: Hello.\n> Visual Cue: A cup\n> Estimated Time: 30 seconds'],
    ['tabs', '\tContent:\tHello.\n\tVisual Cue:\tA cup\n\tEstimated Time:\t30 seconds'],
    ['lower case', 'content: Hello.\nvisual cue: A cup\nestimated time: 30 seconds'],
    ['upper case', 'CONTENT: Hello.\nVISUAL CUE: A cup\nESTIMATED TIME: 30 SECONDS'],
    ['plurals and short forms', 'Contents: Hello.\nVisual Cues: A cup\nEst. Time: 30 sec.'],
    ['other names', 'Narration: Hello.\nVisuals: A cup\nDuration: 0:30'],
    ['hyphen and underscore', 'Content: Hello.\nVisual-Cue: A cup\nestimated_time: 30s'],
    ['unit in the key', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time (seconds): 30'],
    ['dash for a colon', 'Content: Hello.\nVisual Cue - A cup\nEstimated Time – 30 seconds'],
    ['wide colon', 'Content： Hello.\nVisual Cue： A cup\nEstimated Time： 30 seconds'],
    ['brackets', '[Content]: Hello.\n[Visual Cue]: A cup\n[Estimated Time]: 30 seconds'],
    ['pictures before keys', '🎙️ Content: Hello.\n🎬 Visual Cue: A cup\n⏱ Estimated Time: 30 seconds'],
    ['values below', 'Content:\nHello.\nVisual Cue:\n\nA cup\n\nEstimated Time:\n30 seconds'],
    ['headings as keys', '#### Content\nHello.\n#### Visual Cue\nA cup\n#### Estimated Time: 30 seconds'],
    [
      'comments between',
      'Content: Hello.<!-- check -->\n<!--\nVisual Cue: old\n-->\nVisual Cue: A cup\nEstimated Time: 30 seconds',
    ],
    [
      'invisible characters',
      '\u200bContent: Hello.\nVisual\u00a0Cue: A cup\nEstimated Time: 30\u202fseconds',
    ],
    ['a rule below', 'Content: Hello.\nVisual Cue: A cup\nEstimated Time: 30 seconds\n---'],
  ])('reads %s', (_, body) => {
    const { section, codes } = sectionOf(body);
    expect([section.content?.value, section.visualCue?.value, section.estimatedSeconds?.value]).toEqual([
      'Hello.',
      'A cup',
      30,
    ]);
    expect(codes).toEqual([]);
  });

  const cued = (content: string): string | undefined =>
    sectionOf(`Content: ${content}\nVisual Cue: A cup\nEstimated Time: 30 seconds`).section.content?.value;

  it('joins a value that goes on in the next line, and keeps paragraphs apart', () => {
    expect(cued('One\ntwo.\n\nThree.')).toBe('One two.\nThree.');
  });

  it('takes a sentence that begins with a word and a colon as speech', () => {
    expect(cued('Listen.\nRemember: tea is hot.')).toBe('Listen. Remember: tea is hot.');
  });

  it('numbers the items of a list in Content, so that they stay a list', () => {
    expect(cued('Three things:\n- Leaves\n- Water\n- Time')).toBe(
      'Three things:\n1) Leaves\n2) Water\n3) Time',
    );
  });

  it('leaves sentences in a list as they are', () => {
    expect(cued('\n- Boil it.\n- Pour it.')).toBe('Boil it.\nPour it.');
  });

  it('reads a cue written as a list, up to the field right below it', () => {
    const { section } = sectionOf(
      'Content: Hello.\nVisual Cue:\n- A cup\n- A pot\nEstimated Time: 30 seconds',
    );
    expect([section.visualCue?.value, section.estimatedSeconds?.value]).toEqual(['A cup\nA pot', 30]);
  });

  it('takes emphasis, links and escapes out, and leaves HTML as text', () => {
    expect(
      cued(
        '**Hot** _tea_, `now`, \\*really\\*: [shop](https://t.org) <script>alert(1)</script> snake_case_word 2 * 3 * 4',
      ),
    ).toBe('Hot tea, now, *really*: shop: https://t.org <script>alert(1)</script> snake_case_word 2 * 3 * 4');
  });

  it('keeps curly quotes and other alphabets as written', () => {
    expect(cued('“Tee”, сказал он, お茶')).toBe('“Tee”, сказал он, お茶');
  });
});

describe('how headings may be written', () => {
  it.each([
    ['one level up', (text: string) => text.replace(/^##/gm, '#')],
    ['one level down', (text: string) => text.replace(/^#(?=#* )/gm, '##')],
    [
      'numbered',
      (text: string) =>
        text.replace('### Introduction', '### 1. Introduction').replace('### Main', '### 2) Main'),
    ],
    ['with a colon', (text: string) => text.replace(/^(#{2,3} .*)$/gm, '$1:')],
    ['emphasised', (text: string) => text.replace(/^(#{2,4}) (.*)$/gm, '$1 **$2**')],
    ['closed', (text: string) => text.replace(/^(#{1,4}) (.*)$/gm, '$1 $2 $1')],
    ['without a space', (text: string) => text.replace(/^(#{2,4}) /gm, '$1')],
    ['in capitals', (text: string) => text.replace(/^#{2,3} .*$/gm, (line) => line.toUpperCase())],
    [
      'with times',
      (text: string) =>
        text
          .replace('### Introduction', '### Introduction (0:00-0:30)')
          .replace('#### The', '#### [0:30] The'),
    ],
    ['underlined', (text: string) => text.replace(/^# (.*)$/m, '$1\n===').replace(/^## (.*)$/gm, '$1\n---')],
    ['sections beside Main Content', (text: string) => text.replace(/^####/gm, '###')],
    ['without Main Content', (text: string) => text.replace('### Main Content\n', '')],
  ])('reads headings %s', (_, change) => {
    const { document, diagnostics } = parseScript(change(shipped));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(document?.sections.map(({ part }) => part)).toEqual([
      'introduction',
      'main',
      'main',
      'main',
      'main',
      'conclusion',
    ]);
    expect(document?.fullScript).toHaveLength(10);
    expect(document?.extras.statistics).toHaveLength(2);
    expect(document?.title.value).toBe('Cost Optimization Techniques for AI Infrastructure');
  });

  it('gives sections of one name ids of their own', () => {
    const source = shipped.replace(
      '#### Balancing Performance and Cost',
      '#### Key Cost Optimization Techniques',
    );
    const ids = parsed(source).sections.map(({ id }) => id);
    expect(ids.slice(2, 4)).toEqual([
      'key-cost-optimization-techniques',
      'key-cost-optimization-techniques-2',
    ]);
  });

  it('reads headings inside the Full Script as divisions of it, not as sections', () => {
    const source = shipped.replace('First, let', '### Introduction\n\nFirst, let');
    expect(parsed(source)).toMatchObject({ fullScript: { length: 10 }, sections: { length: 6 } });
  });

  it('takes no sentence with a rule below it for a heading', () => {
    const source = shipped.replace('Thank you for watching', 'Bye!\n---\nThank you for watching');
    expect(parsed(source).fullScript.map(({ type }) => type)).toHaveLength(11);
  });

  it('reads a script without main sections', () => {
    const source =
      shipped.slice(0, shipped.indexOf('### Main Content')) +
      shipped.slice(shipped.indexOf('### Conclusion'));
    expect(parsed(source).sections.map(({ part }) => part)).toEqual(['introduction', 'conclusion']);
  });

  it('reads a whole script inside a code fence', () => {
    expect(parsed(`\`\`\`markdown\n${shipped}\n\`\`\`\n`).sections).toHaveLength(6);
  });
});

describe('the Full Script', () => {
  const items = (list: string): unknown => {
    const block = parsed(around('Content: x').replace('Hello.', `Now:\n\n${list}`)).fullScript[1];
    return block?.type === 'list'
      ? block.items.map(({ ordinal, name, detail }) => [ordinal, name, detail])
      : block;
  };

  it.each([
    [
      '1) Tea: hot.\n2) Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1. Tea: hot.\n2. Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '(1) Tea: hot.\n(2) Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1)Tea: hot.\n2)Milk: cold.',
      [
        [1, 'Tea', 'hot.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '- Tea: hot.\n- Milk: cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '* **Tea**: hot.\n* **Milk:** cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '- **Tea** - hot.\n- Milk – cold.',
      [
        [null, 'Tea', 'hot.'],
        [null, 'Milk', 'cold.'],
      ],
    ],
    [
      '1) Tea\n2) Milk',
      [
        [1, 'Tea', null],
        [2, 'Milk', null],
      ],
    ],
    [
      '1) Tea: hot,\n   and strong.\n\n2) Milk: cold.',
      [
        [1, 'Tea', 'hot, and strong.'],
        [2, 'Milk', 'cold.'],
      ],
    ],
    [
      '1) Tea\n   - It is hot.\n2) Milk',
      [
        [1, 'Tea It is hot.', null],
        [2, 'Milk', null],
      ],
    ],
  ])('reads the list %j', (list, expected) => {
    expect(items(list)).toEqual(expected);
  });

  it("doesn't say who speaks", () => {
    const [first] = parsed(around('Content: x').replace('Hello.', '**Narrator:** Hello.')).fullScript;
    expect(first).toMatchObject({ text: 'Hello.' });
  });
});

describe('the fixtures', () => {
  it.each(['sourdough.md', 'minimal.md'])('reads %s without a complaint', (name) => {
    expect(parseScript(fixture(name)).diagnostics).toEqual([]);
  });

  it('reads messy.md as if it were tidy, but for one misspelled key', () => {
    const { document, diagnostics } = parseScript(fixture('messy.md'));
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['misspelled-field', 63]]);
    expect(document).toMatchObject({
      title: { value: 'Cycling to Work, Calmly', line: 8 },
      seoTitle: { value: 'Bike Commuting: “Calm” Routes for Busy Cities', line: 11 },
      targetLength: { value: { minSeconds: 120, maxSeconds: 180 }, line: 12 },
      totalSeconds: { value: 150, line: 72 },
      sections: [
        {
          part: 'introduction',
          heading: { value: 'Introduction' },
          audioCue: { value: 'soft music' },
          estimatedSeconds: { value: 30 },
        },
        {
          part: 'main',
          heading: { value: 'Three Habits' },
          accessibilityNote: { value: 'Name each icon' },
          estimatedSeconds: { value: 90 },
        },
        {
          part: 'conclusion',
          nextTopicTeaser: { value: 'Next time: ‘Rain Gear that Works’' },
          estimatedSeconds: { value: 30 },
        },
      ],
      extras: {
        takeaways: [{ line: 77 }, { line: 78 }],
        statistics: [{ value: 'Most car trips in cities are shorter than 5 km', line: 81 }],
        quotes: [
          { value: 'Ride as if you had nowhere to be.', author: 'Mara Lind, bike courier' },
          { author: null },
        ],
        listing: {
          resources: [{ value: 'City route planner: https://example.org/routes' }],
          hashtags: [{}, {}],
        },
      },
    });
  });
});

describe('any text at all', () => {
  const sound = (source: string): boolean => {
    const { document, diagnostics } = parseScript(source);
    const count = source.split(/\r\n|\r|\n/).length;
    const isPlaced = diagnostics.every(({ line }) => Number.isInteger(line) && line >= 0 && line <= count);
    const ids = document?.sections.map(({ id }) => id) ?? [];
    return (
      isPlaced &&
      new Set(ids).size === ids.length &&
      (document === null || scriptDocumentSchema.safeParse(document).success)
    );
  };

  it('never makes the parser throw, and every diagnostic has a line of the file', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), sound), { numRuns: 300 });
  });

  it('holds for Markdown in any mixture', () => {
    const piece = fc.constantFrom(
      '# ',
      '## ',
      '### Introduction\n',
      '## Full Script\n',
      '## Detailed Script Structure\n',
      '## Additional Information\n',
      '### Main Content\n',
      '#### A\n',
      '- ',
      '1) ',
      '> ',
      '```\n',
      '---\n',
      '===\n',
      '<!--',
      '-->',
      '**',
      '_',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      'Content: ',
      'Visual Cue:',
      'Estimated Time: 1 minute\n',
      'Total Estimated Time: ',
      'Estimated Time: -1s\n',
      '### YouTube Listing\n',
      '#tag ',
      'Resources:\n',
      'word ',
      'eight things: ',
      ':',
      '\u2028',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => sound(pieces.join(''))),
      { numRuns: 500 },
    );
  });

  it('holds for the shipped script with lines dropped, doubled, swapped and cut', () => {
    const lines = shipped.split('\n');
    const change = fc.record({
      at: fc.nat(lines.length - 1),
      to: fc.nat(lines.length - 1),
      how: fc.constantFrom('drop', 'double', 'swap', 'cut', 'junk'),
      junk: fc.string(),
    });
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const mutated = [...lines];
      for (const { at, to, how, junk } of changes) {
        const [line, other] = [mutated[at] ?? '', mutated[to] ?? ''];
        if (how === 'drop') mutated.splice(at, 1);
        if (how === 'double') mutated.splice(to, 0, line);
        if (how === 'swap') mutated.splice(at, 1, other);
        if (how === 'cut') mutated.splice(at, 1, line.slice(0, to % 20));
        if (how === 'junk') mutated.splice(at, 1, junk + line);
      }
      return sound(mutated.join('\n'));
    });
    fc.assert(property, { numRuns: 200 });
  });

  it.each([
    ['two hundred scripts in one', shipped.repeat(180)],
    [
      'two thousand sections',
      shipped.replace(
        '### Conclusion',
        '#### More\n\nContent: More.\nVisual Cue: A cup\nEstimated Time: 5 seconds\n\n'.repeat(2000) +
          '### Conclusion',
      ),
    ],
    ['one very long field', shipped.replace('Content: AI', `Content: ${'a * b_ [c '.repeat(200_000)}AI`)],
    ['stars', '*'.repeat(2_000_000)],
    ['spaces', `a${' '.repeat(2_000_000)}b`],
    ['block quotes', '>'.repeat(2_000_000)],
    ['nested lists', '- '.repeat(1_000_000)],
    ['open brackets', '['.repeat(2_000_000)],
  ])(
    'is read in a few seconds even when it is huge: %s',
    (_, source) => {
      expect(() => parseScript(source)).not.toThrow();
    },
    6_000,
  );
});

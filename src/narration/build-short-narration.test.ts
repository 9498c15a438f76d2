import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import { parseScript } from '../script/parse-script';
import { buildShortNarration } from './build-short-narration';
import { estimateDurationMs } from './estimate';
import type { NarrationLine } from './narration-track';
import { splitWords } from './narration-line';
import { overlayWords } from './overlay-words';
import { scriptFixture } from './script-fixture';
import { shortForms } from './shorten-clause';

function speechMs(lines: readonly NarrationLine[]): number {
  return lines.reduce((sum, line) => sum + estimateDurationMs(line.words, 172), 0);
}

const names = [
  'Compost',
  'Deep watering',
  'Mulching beds',
  'Companion planting',
  'Crop rotation',
  'Raised beds',
  'Drip irrigation',
  'Seed saving',
  'Winter cover crops',
  'Natural pest control',
];
const detail =
  'Feed the soil with a thick layer of organic matter, so that roots stay cool and moist during long summer droughts.';

function listScript(count: number): ReturnType<typeof scriptFixture> {
  return scriptFixture({
    title: 'Better Gardens',
    fullScript: [
      'Welcome to the garden.',
      'Here are the ideas:',
      Array.from({ length: count }, (_, index): [string, string] => [
        `${names[index % names.length] ?? ''} ${index >= names.length ? 'again' : ''}`.trim(),
        detail,
      ]),
      "Thanks for watching. Don't forget to like, subscribe, and share your own gardening adventures in the comments below!",
    ],
    sections: [
      { heading: 'Introduction', content: 'Welcome to the garden.' },
      { heading: 'Ideas', content: 'Here are the ideas:' },
      { heading: 'Conclusion', content: 'Thanks for watching.', teaser: "Next time: 'Pruning Fruit Trees'" },
    ],
    statistics: [
      'Mulch can save up to 25% of water',
      'Good soil can hold 3 times its weight in water, which matters in dry summers',
      'Most gardens are small',
    ],
  });
}

describe('buildShortNarration', () => {
  it.each([1, 3, 8, 12, 20])(
    'keeps %i items inside 54 s, in order, between a hook and the call to action',
    (count) => {
      const { lines, diagnostics } = buildShortNarration(listScript(count), noAuthorData);
      expect(speechMs(lines)).toBeLessThanOrEqual(54_000);
      expect(diagnostics).toEqual([]);
      expect(lines[0]?.source.part).toBe('hook');
      expect(lines.at(-1)?.source.part).toBe('call-to-action');
      const items = lines.filter((line) => line.source.part === 'item');
      expect([...new Set(items.map((line) => line.source.index))]).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
      expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
    },
  );

  it('explains eight items in at most nine or so words each, and only names twenty', () => {
    const eight = buildShortNarration(listScript(8), noAuthorData).lines.filter(
      (line) => line.source.part === 'item',
    );
    expect(eight).toHaveLength(16);
    expect(Math.max(...eight.map((line) => line.words.length))).toBeLessThanOrEqual(11);
    expect(
      buildShortNarration(listScript(20), noAuthorData).lines.filter((line) => line.source.part === 'item'),
    ).toHaveLength(20);
  });

  it('leaves out what does not fit, and says so', () => {
    const { lines, diagnostics } = buildShortNarration(listScript(120), noAuthorData);
    expect(speechMs(lines)).toBeLessThanOrEqual(54_000);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['short-items-left-out']);
  });

  it('opens with the statistic of the largest figure, cut where that changes nothing', () => {
    expect(buildShortNarration(listScript(3), noAuthorData).lines[0]?.text).toBe(
      'Good soil can hold 3 times its weight in water.',
    );
  });

  it('ends with the call to subscribe and the next video, in the words of the script', () => {
    const calls = buildShortNarration(listScript(3), noAuthorData).lines.filter(
      (line) => line.source.part === 'call-to-action',
    );
    expect(calls.map((line) => line.text)).toEqual([
      "Don't forget to like, subscribe, and share!",
      "Next time: 'Pruning Fruit Trees'.",
    ]);
  });

  it('tells the takeaways of a script without a list, and the sections of one without either', () => {
    const sections = [
      { heading: 'Introduction', content: 'Hello.' },
      { heading: 'Soil', content: 'Soil is alive. It breathes.' },
      { heading: 'Conclusion', content: 'Goodbye.' },
    ];
    const told = (document: ReturnType<typeof scriptFixture>): string[] =>
      buildShortNarration(document, noAuthorData)
        .lines.filter((line) => line.source.part === 'item')
        .map((line) => line.text);
    expect(told(scriptFixture({ sections, takeaways: ['Soil is alive', 'Water slowly'] }))).toEqual([
      'Soil is alive',
      'Water slowly',
    ]);
    expect(told(scriptFixture({ sections }))).toEqual(['Soil', 'Soil is alive.']);
  });

  it('opens with a question or the title where there is no statistic', () => {
    const hook = (document: ReturnType<typeof scriptFixture>): string | undefined =>
      buildShortNarration(document, noAuthorData).lines[0]?.text;
    expect(hook(scriptFixture({ title: 'On Soil', sections: [{ heading: 'A', content: 'Hi.' }] }))).toBe(
      'On Soil.',
    );
    expect(
      hook(
        scriptFixture({
          title: 'On Soil',
          sections: [{ heading: 'A', content: 'Hi.', engagement: 'Think. Is your soil alive?' }],
        }),
      ),
    ).toBe('Is your soil alive?');
  });

  it('is short and grammatical on the shipped script', () => {
    const { document } = parseScript(
      readFileSync('public/videos/ai-infrastructure-cost-optimization/script.md', 'utf8'),
    );
    if (document === null) throw new Error('the shipped script does not parse');
    const { lines } = buildShortNarration(document, noAuthorData);
    expect(speechMs(lines)).toBeLessThanOrEqual(54_000);
    expect(lines.map((line) => line.text)).toMatchInlineSnapshot(`
      [
        "AI infrastructure costs can account for up to 70% of total AI project expenses.",
        "Right-sizing resources",
        "Ensure that your computational resources match the actual requirements.",
        "Leveraging spot instances",
        "Use discounted, interruptible compute resources.",
        "Implementing auto-scaling",
        "Deploy mechanisms that dynamically adjust resource allocation.",
        "Optimizing data storage",
        "Implement tiered storage strategies, using cost-effective options.",
        "Utilizing serverless computing",
        "Leverage serverless architectures for certain AI tasks.",
        "Containerization and orchestration",
        "Use container technologies to improve resource utilization and control.",
        "GPU sharing and optimization",
        "Implement techniques to maximize the value.",
        "Implementing cost allocation and chargeback",
        "Develop mechanisms to accurately attribute costs.",
        "Don't forget to like, subscribe, and share!",
        "Next time: 'Top FinOps Tools for AI Cost Management'.",
      ]
    `);
  });
});

describe('shortForms', () => {
  it.each([
    [
      'Use discounted, interruptible compute resources for non-critical or fault-tolerant AI workloads.',
      9,
      'Use discounted, interruptible compute resources.',
    ],
    ['Choose between wool and cotton for your winter coat.', 6, 'Choose between wool and cotton.'],
    [
      'Deploy mechanisms that dynamically adjust resource allocation based on workload demands.',
      9,
      'Deploy mechanisms that dynamically adjust resource allocation.',
    ],
    ['Your success depends on the quality of the soil.', 7, 'Your success depends on the quality.'],
    ['Water the roots, and mulch the beds before summer.', 5, 'Water the roots.'],
    ['It is one of the best.', 3, null],
  ])('of %j with at most %i words', (sentence, most, expected) => {
    expect(shortForms(sentence).find((form) => splitWords(form).length <= most) ?? null).toBe(expected);
  });

  it('come longest first and never end in a word that asks for more', () => {
    const forms = shortForms(detail);
    const lengths = forms.map((form) => splitWords(form).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    for (const form of forms) expect(form).not.toMatch(/\b(?:the|a|of|with|and|so|that|to|during)\.$/);
  });
});

describe('overlayWords', () => {
  it.each([
    [
      'Use discounted, interruptible compute resources for non-critical or fault-tolerant AI workloads.',
      'Discounted, interruptible compute resources',
    ],
    [
      'Leverage serverless architectures for certain AI tasks, paying only for actual compute time used.',
      'Serverless architectures for certain AI tasks',
    ],
    [
      'Develop mechanisms to accurately attribute costs to specific projects or departments.',
      'Accurately attribute costs',
    ],
    ['Implement tiered storage strategies, using cost-effective options.', 'Tiered storage strategies'],
    ['Sleep more.', 'Sleep more'],
  ])('of %j', (text, words) => {
    expect(overlayWords(text)).toBe(words);
  });

  it('are three to six words of the text wherever it has as many', () => {
    for (const text of [
      detail,
      'Whisk the eggs with a pinch of salt until they are light and fluffy.',
      'The oldest trees in the world grow on a dry and windy mountain in California.',
    ]) {
      const words = splitWords(overlayWords(text));
      expect(words.length).toBeGreaterThanOrEqual(3);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(text.toLowerCase()).toContain(overlayWords(text).toLowerCase());
    }
  });
});

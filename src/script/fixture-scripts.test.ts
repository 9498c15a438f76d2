import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScript } from './parse-script';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

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

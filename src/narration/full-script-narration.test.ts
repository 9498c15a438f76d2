import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import { buildNarration } from './build-narration';
import { textsOf } from './fixtures/section-texts';
import { narrateTeas, teas } from './fixtures/tea-script';
import { scriptFixture } from './script-fixture';

describe('a script on another topic', () => {
  it('speaks each section its own part', () => {
    const { lines, diagnostics } = narrateTeas();
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
    const { lines, diagnostics } = narrateTeas({ fullScript: [] });
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
    const { lines, diagnostics } = narrateTeas({
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
    const { lines, diagnostics } = narrateTeas({
      fullScript: [blocks[0], blocks[2], blocks[3], blocks[1], blocks[4], blocks[5]].flatMap((block) =>
        block === undefined ? [] : [block],
      ),
    });
    expect(textsOf(lines, 'water')).toContain('Hard water makes tea dull and cloudy.');
    expect(lines.filter((line) => line.text === 'Fresh, soft water keeps it bright.')).toHaveLength(1);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain('narration-out-of-order');
  });

  it('lets the Full Script reword a section as long as it is about the same', () => {
    const { lines, diagnostics } = narrateTeas({
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
    const { diagnostics } = narrateTeas({
      sections: teas.sections.map((section) =>
        section.heading === 'Water'
          ? { ...section, content: `${section.content ?? ''} Filter jugs remove chlorine and limescale.` }
          : section,
      ),
    });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['content-not-spoken']);
  });

  it('speaks nothing of markup, addresses and hidden characters', () => {
    const { lines } = narrateTeas({
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

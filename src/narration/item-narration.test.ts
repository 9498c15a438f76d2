import { describe, expect, it } from 'vitest';
import { noAuthorData } from '../script/author-data';
import { buildNarration } from './build-narration';
import { textsOf } from './fixtures/section-texts';
import { narrateTeas, teas } from './fixtures/tea-script';
import { listItems } from './list-items';
import { scriptFixture } from './script-fixture';

describe('a script on another topic', () => {
  it('takes the items from Content when the Full Script has no list', () => {
    const { lines } = narrateTeas({
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
});

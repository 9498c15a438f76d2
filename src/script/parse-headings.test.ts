import { describe, expect, it } from 'vitest';
import { parsed } from './fixtures/parsed-document';
import { shipped, shippedParts } from './fixtures/shipped-script';
import { parseScript } from './parse-script';

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
    expect(document?.sections.map(({ part }) => part)).toEqual(shippedParts);
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

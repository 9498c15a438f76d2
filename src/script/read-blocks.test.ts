import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './read-blocks';

const read = (text: string): unknown[] =>
  readBlocks(text.split('\n')).blocks.map((block) => {
    if (block.type === 'heading') return `h${block.depth} ${block.text}`;
    if (block.type === 'paragraph') return block.lines.map(({ text: line }) => line);
    return { list: block.items.map((item) => item.lines.map(({ text: line }) => line).join(' / ')) };
  });

describe('readBlocks', () => {
  it.each([
    'public/videos/ai-infrastructure-cost-optimization/script.md',
    'src/script/fixtures/sourdough.md',
    'src/script/fixtures/minimal.md',
  ])('sees the same blocks in the same lines as a full Markdown parser: %s', (file) => {
    const source = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const tree = unified().use(remarkParse).parse(source);
    const expected = tree.children.map((node) => [
      node.type,
      node.position?.start.line,
      node.type === 'heading'
        ? node.depth
        : node.type === 'list'
          ? node.children.map((item) => item.position?.start.line)
          : null,
    ]);
    const own = readBlocks(source.split('\n')).blocks.map((block) => [
      block.type,
      block.line,
      block.type === 'heading'
        ? block.depth
        : block.type === 'list'
          ? block.items.map((item) => item.lines[0]?.line)
          : null,
    ]);
    expect(own).toEqual(expected);
  });

  it.each<[string, string, unknown[]]>([
    ['a heading right below text', 'Text\n# Head\nText', [['Text'], 'h1 Head', ['Text']]],
    ['hashtags, which are no heading', '#One #Two', [['#One #Two']]],
    ['a list right below text', 'Text:\n1) a\n2) b', [['Text:'], { list: ['a', 'b'] }]],
    ['a line that wraps before a year', 'since\n2020. Then', [['since', '2020. Then']]],
    ['an item that goes on', '- a\n  b\n\n  c\n- d', [{ list: ['a / b / c', 'd'] }]],
    ['lists inside items', '- a\n  - b\n- c', [{ list: ['a / b', 'c'] }]],
    ['text after a list and a blank line', '- a\n\nText', [{ list: ['a'] }, ['Text']]],
    ['a field right below a list', '- a\nVisual Cue: b', [{ list: ['a'] }, ['Visual Cue: b']]],
    ['two kinds of list', '- a\n1) b', [{ list: ['a'] }, { list: ['b'] }]],
    ['a dash in the middle of a paragraph', 'Text\n— said she', [['Text', '— said she']]],
    ['rules', 'a\n\n---\n***\n_ _ _\nb', [['a'], ['b']]],
    ['underlined titles', 'Head\n====\nHead two\n---', ['h1 Head', 'h2 Head two']],
    ['a field above a rule', 'Content: Hi\n---', [['Content: Hi']]],
    ['a code block', 'a\n```\n# no\n```\nb', [['a'], ['b']]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

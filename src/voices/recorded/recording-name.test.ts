import { describe, expect, it } from 'vitest';
import type { WrittenLine } from '../voice';
import { formatReadingList } from './reading-list';
import { findLine, recordingName } from './recording-name';

const line = (text: string, role: WrittenLine['role'] = 'narrator'): WrittenLine => ({
  role,
  text,
  words: text.split(' '),
});
const lines = [
  line('Costs rise.'),
  line('It’s "why" – not how!'),
  line('Costs rise.', 'quote'),
  line('成本上升。'),
];

describe('the name of a recording', () => {
  it('finds its line again, in any case, with blanks or underscores, and with an old number', () => {
    for (const [index, one] of lines.entries()) {
      const name = recordingName(index + 1, one);
      expect(findLine(name, lines)).toBe(index);
      expect(findLine(name.toUpperCase().replaceAll('-', ' '), lines)).toBe(index);
      expect(findLine(name.replace(/^\d+/, '77'), lines)).toBe(index);
    }
  });

  it('may be the line’s number alone', () => {
    expect(findLine('2', lines)).toBe(1);
    expect(findLine('002', lines)).toBe(1);
    expect(findLine('9', lines)).toBeNull();
    expect(findLine('0', lines)).toBeNull();
  });

  it('fits no more when the line is rewritten', () => {
    const name = recordingName(1, line('Costs rise fast.'));
    expect(findLine(name, [line('Costs rise fast indeed.')])).toBeNull();
  });

  it('tells what two people say in the same words apart', () => {
    const [mine, theirs] = [
      recordingName(1, line('Costs rise.')),
      recordingName(1, line('Costs rise.', 'quote')),
    ];
    expect(mine).not.toBe(theirs);
  });
});

describe('the list to read out', () => {
  it('has every line that is spoken, in order, under the name of its recording', () => {
    const list = formatReadingList([line('Costs rise.'), line('https://example.org'), line('Why?', 'quote')]);
    const names = [...list.matchAll(/^## (.*)$/gm)].map(([, name]) => name);
    expect(names).toEqual([recordingName(1, line('Costs rise.')), recordingName(3, line('Why?', 'quote'))]);
    expect(list).toContain('Why? (as somebody else)');
  });
});

import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { shipped } from './fixtures/shipped-script';
import { hints, told } from './fixtures/told-diagnostics';

describe('what is missing', () => {
  it.each([
    ['the title', /^# .*\n/, '', ['error missing-title 1']],
    ['an Estimated Time', 'Estimated Time: 2 minutes\n', '', ['error missing-estimated-time 59']],
    [
      'an empty Estimated Time',
      'Estimated Time: 2 minutes\n',
      'Estimated Time:\n',
      ['error missing-estimated-time 66'],
    ],
    ['a Content', /Content: AI workloads.*\n/, '', ['error missing-content 49']],
    ['a Visual Cue', /Visual Cue: Animated graph.*\n/, '', ['warning missing-visual-cue 49']],
    [
      'all fields of a section',
      /(#### Balancing.*\n\n)(?:.+\n)+/,
      '$1',
      ['error missing-estimated-time 69', 'error missing-content 69', 'warning missing-visual-cue 69'],
    ],
    [
      'the heading of the Full Script',
      '## Full Script\n',
      '',
      ['warning missing-full-script 9', 'warning stray-text 9'],
    ],
    [
      'the heading of the structure',
      '## Detailed Script Structure\n',
      '',
      ['error missing-detailed-structure 38'],
    ],
    [
      'the heading of Additional Information',
      '## Additional Information\n',
      '',
      ['warning missing-additional-information 100'],
    ],
    ['the heading of the introduction', '### Introduction\n', '', ['warning missing-introduction 40']],
  ])('is told: %s', (_, from, to, expected) => {
    expect(told(changed(from, to))).toEqual(expected);
  });

  it('says nothing of optional fields', () => {
    const source = shipped.replace(
      /^(?:Audio Cue|Engagement|Interactive Element|Accessibility Note|Next Topic Teaser): .*\n/gm,
      '',
    );
    expect(told(source)).toEqual([]);
  });

  it('says nothing of absent Additional Information', () => {
    expect(told(shipped.slice(0, shipped.indexOf('## Additional')))).toEqual([]);
  });

  it('tells which line has the text that lacks its key', () => {
    expect(hints(changed('Content: AI workloads', 'AI workloads'))).toContain(
      'Line 51 has text without a key',
    );
  });

  it("reckons the time from the heading's own clock", () => {
    const source = changed(
      '#### Key Cost Optimization Techniques',
      '#### Key Cost Optimization Techniques (1:30-3:30)',
    ).replace('Estimated Time: 2 minutes\n', '');
    expect(hints(source)).toContain("write 'Estimated Time: 2 minutes'");
  });

  it('notices a deleted conclusion heading by what then stands twice', () => {
    const found = told(changed('### Conclusion\n', ''));
    expect(found).toContain('warning missing-conclusion 79');
    expect(found).toContain('warning duplicate-field 90');
    expect(hints(changed('### Conclusion\n', ''))).toContain('write its heading above this line');
  });
});

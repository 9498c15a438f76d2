import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostic';
import { parseScript } from './parse-script';

const shipped = readFileSync(
  join(import.meta.dirname, '../../public/videos/ai-infrastructure-cost-optimization/script.md'),
  'utf8',
);

/** The shipped script with one thing changed. A change that changes nothing would prove nothing. */
function changed(from: string | RegExp, to: string): string {
  const source = shipped.replace(from, to);
  if (source === shipped) throw new Error(`nothing to change: ${String(from)}`);
  return source;
}

/** What is said, as 'severity code line'. */
const told = (source: string): string[] =>
  parseScript(source).diagnostics.map(({ severity, code, line }) => `${severity} ${code} ${line}`);
const hints = (source: string): string =>
  parseScript(source)
    .diagnostics.map(({ hint }) => hint)
    .join('\n');

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

describe('a renamed heading', () => {
  it.each([
    ['## Full Script', '## Complete Script', 8],
    ['## Full Script', '## Narration', 8],
    ['## Full Script', '## Ful Scrpit', 8],
    ['## Detailed Script Structure', '## Script Breakdown', 37],
    ['## Detailed Script Structure', '## Detailled Script Structure', 37],
    ['### Introduction', '### Intro', 39],
    ['### Introduction', '### Opening', 39],
    ['### Introduction', '### Why this matters', 39],
    ['### Main Content', '### Main Body', 47],
    ['### Main Content', '### Deep Dive', 47],
    ['### Conclusion', '### Outro', 89],
    ['### Conclusion', '### And so on', 89],
    ['## Additional Information', '## Appendix', 99],
    ['### Key Takeaways', '### Key Takaways', 101],
  ])('%s written as %s is read as meant, with advice at its line', (from, to, line) => {
    const source = changed(`${from}\n`, `${to}\n`);
    expect(told(source)).toEqual([`warning renamed-heading ${line}`]);
    expect(hints(source)).toContain(`Did you mean '${from}'?`);
    const { document } = parseScript(source);
    expect(document?.fullScript).toHaveLength(10);
    expect(document?.sections.map(({ part }) => part)).toEqual([
      'introduction',
      'main',
      'main',
      'main',
      'main',
      'conclusion',
    ]);
    expect(document?.extras.takeaways).toHaveLength(5);
    expect(document?.totalSeconds?.value).toBe(450);
  });

  it.each([
    ['## Full Script', '## All the Words', 'warning missing-full-script 8'],
    ['## Detailed Script Structure', '## Board', 'error missing-detailed-structure 37'],
    ['## Additional Information', '## For the Web Team', 'warning missing-additional-information 99'],
  ])('%s written as %s is found by where it stands', (from, to, expected) => {
    const source = changed(`${from}\n`, `${to}\n`);
    expect(told(source)).toEqual([expected]);
    expect(hints(source)).toContain(`Did you mean '${from}'?`);
    expect(parseScript(source).document?.sections).toHaveLength(6);
  });

  it('is not guessed at where a heading is simply unknown', () => {
    expect(told(changed('### Statistics', '### Hard Numbers'))).toEqual(['warning unknown-heading 130']);
    expect(
      told(changed('## Additional Information\n', '## Budget\n\nText.\n\n## Additional Information\n')),
    ).toEqual(['warning unknown-heading 99']);
    expect(told(changed('## Detailed', '## Crew\n\nText.\n\n## Detailed'))).toEqual([
      'warning unknown-heading 37',
    ]);
  });

  it('is told when a heading stands twice', () => {
    expect(told(changed('### Expert Quotes', '### Statistics'))).toEqual(['warning duplicate-heading 130']);
    expect(told(`${shipped}\n\n## Full Script\n\nAgain.\n`)).toEqual(['warning duplicate-heading 152']);
  });
});

describe('a length of time', () => {
  it.each([
    ['two-ish minutes', 'error garbled-duration 66'],
    ['2', 'error garbled-duration 66'],
    ['0 seconds', 'error duration-not-positive 66'],
    ['-2 minutes', 'error duration-not-positive 66'],
    ['4 hours', 'error duration-too-long 66'],
  ])('of %j is an error at its line', (written, expected) => {
    const source = changed('Estimated Time: 2 minutes', `Estimated Time: ${written}`);
    expect(told(source)).toEqual([expected]);
    expect(parseScript(source).document?.sections[2]?.estimatedSeconds).toBeNull();
  });

  it('that is garbled is told with the spellings that are understood', () => {
    expect(hints(changed('Estimated Time: 2 minutes', 'Estimated Time: soon'))).toContain(
      "'1 minute', '1.5 minutes', '1m30s'",
    );
  });

  it('is garbled in the total and in the target as well', () => {
    expect(told(changed('Total Estimated Time: 7.5 minutes', 'Total Estimated Time: a while'))).toEqual([
      'error garbled-duration 97',
    ]);
    expect(told(changed('Target Length: 7-10 minutes', 'Target Length: not long'))).toEqual([
      'error garbled-duration 6',
    ]);
  });

  it('under three seconds is a warning', () => {
    expect(told(changed('Estimated Time: 30 seconds', 'Estimated Time: 2 seconds'))).toContain(
      'warning duration-too-short 44',
    );
  });

  it('that is a range is read as its middle, with a warning', () => {
    const source = changed('Estimated Time: 2 minutes', 'Estimated Time: 1-3 minutes');
    expect(told(source)).toEqual(['warning duration-range 66']);
    expect(parseScript(source).document?.sections[2]?.estimatedSeconds?.value).toBe(120);
  });

  it('that is a stretch of the clock is measured, with a warning', () => {
    const source = changed('Estimated Time: 2 minutes', 'Estimated Time: 1:30-3:30');
    expect(told(source)).toEqual(['warning clock-stretch 66']);
    expect(parseScript(source).document?.sections[2]?.estimatedSeconds?.value).toBe(120);
  });

  it('is compared with the total and the target, with both numbers in the message', () => {
    const { diagnostics } = parseScript(
      changed('Total Estimated Time: 7.5 minutes', 'Total Estimated Time: 9 minutes'),
    );
    expect(diagnostics).toMatchObject([{ code: 'total-mismatch', line: 97, severity: 'warning' }]);
    expect(diagnostics[0]?.message).toMatch(/9 minutes.*7\.5 minutes/);
    const missed = parseScript(
      changed('Target Length: 7-10 minutes', 'Target Length: 8-10 minutes'),
    ).diagnostics;
    expect(missed).toMatchObject([{ code: 'target-length-missed', line: 6, severity: 'warning' }]);
    expect(missed[0]?.message).toMatch(/7\.5 minutes, under .*8 minutes to 10 minutes/);
  });
});

describe('a field', () => {
  it.each([
    [
      'unknown',
      'Audio Cue: Upbeat, tech',
      'Camera Move: push in\nAudio Cue: Upbeat, tech',
      'warning unknown-field 43',
    ],
    ['misspelled', 'Visual Cue: Animated graph', 'Visaul Cue: Animated graph', 'warning misspelled-field 52'],
    [
      'doubled',
      'Audio Cue: Upbeat, tech',
      'Visual Cue: again\nAudio Cue: Upbeat, tech',
      'warning duplicate-field 43',
    ],
    [
      'out of place',
      'Audio Cue: Upbeat, tech',
      'Target Length: 3 minutes\nAudio Cue: Upbeat, tech',
      'warning misplaced-field 43',
    ],
    [
      'unknown under the title',
      'Target Length',
      'Video Mood: calm\nTarget Length',
      'warning unknown-field 6',
    ],
  ])('that is %s is told', (_, from, to, expected) => {
    expect(told(changed(from, to))).toEqual([expected]);
  });

  it('keeps the first of two', () => {
    const { document } = parseScript(
      changed('Audio Cue: Upbeat, tech', 'Visual Cue: again\nAudio Cue: Upbeat, tech'),
    );
    expect(document?.sections[0]?.visualCue?.line).toBe(42);
  });

  it('that is unknown is told with the nearest known name', () => {
    expect(hints(changed('Audio Cue: Upbeat, tech', 'Access Note: x\nAudio Cue: Upbeat, tech'))).toContain(
      "Did you mean 'Accessibility Note'?",
    );
  });
});

describe('the count of a list', () => {
  it('that is promised is compared with the list', () => {
    expect(told(changed("let's explore eight powerful", "let's explore nine powerful"))).toEqual([
      'warning list-count 16',
    ]);
    expect(told(changed("Let's explore eight powerful", "Let's explore 7 powerful"))).toEqual([
      'warning list-count 61',
    ]);
    expect(told(changed(/^8\) .*\n/m, ''))).toEqual(['warning list-count 16']);
  });
});

describe('a file', () => {
  it.each([
    ['', 'error empty-document 0'],
    ['\n \n\t\n', 'error empty-document 0'],
    ['<!-- nothing -->', 'error empty-document 0'],
    ['# A\n\0\0PNG', 'error binary-content 2'],
  ])('%j holds no script', (source, expected) => {
    expect(told(source)).toEqual([expected]);
    expect(parseScript(source).document).toBeNull();
  });

  it('that is some other text is told what a script needs', () => {
    expect(told('Dear Sir,\n\nthank you.\n')).toContain('error missing-detailed-structure 0');
  });

  it.each([
    ['an open comment', `${shipped}\n<!-- to do`, 'warning unclosed-comment 151'],
    ['an open fence', `${shipped}\n\`\`\`\n`, 'warning unclosed-code-fence 151'],
    ['code', changed('### Conclusion', '```js\nContent: x\n```\n\n### Conclusion'), 'warning code-block 89'],
  ])('with %s is read all the same', (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
    expect(parseScript(source).document?.sections).toHaveLength(6);
  });
});

it('prints as a compiler prints, with the hint below', () => {
  const [first] = parseScript(changed('Estimated Time: 2 minutes', 'Estimated Time: soon')).diagnostics;
  if (first === undefined) throw new Error('no diagnostic');
  expect(formatDiagnostic('a.md', first)).toMatch(
    /^a\.md:66: error garbled-duration: .*'soon'.*\n {4}hint: Write /,
  );
});

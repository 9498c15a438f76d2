import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { shipped, shippedParts } from './fixtures/shipped-script';
import { hints, told } from './fixtures/told-diagnostics';
import { parseScript } from './parse-script';

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
    expect(document?.sections.map(({ part }) => part)).toEqual(shippedParts);
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

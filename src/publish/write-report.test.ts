import { describe, expect, it } from 'vitest';
import { withLateCaption } from './fixtures/changed-report';
import { soundInput } from './fixtures/report-input';
import { buildReport } from './report';
import { writeReport } from './write-report';

describe('A report', () => {
  it('lists each thing that broke a limit', () => {
    const written = writeReport(buildReport(withLateCaption));
    expect(written).toContain('- line 11: It is late.');
  });

  it('is written for people', async () => {
    await expect(writeReport(buildReport(soundInput))).toMatchFileSnapshot('fixtures/report.golden.txt');
  });

  it('keeps an author’s marks from breaking its tables', () => {
    const written = writeReport(buildReport({ ...soundInput, title: 'A | B\n# <b>C</b>' }));
    expect(written.split('\n')[0]).toBe('# Report: A \\| B # &lt;b&gt;C&lt;/b&gt;');
  });
});

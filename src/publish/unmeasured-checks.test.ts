import { describe, expect, it } from 'vitest';
import { withCut } from './fixtures/changed-report';
import { buildReport } from './report';

describe('A report', () => {
  it('says of what nobody measured that it was not measured, and passes', () => {
    const report = buildReport({
      ...withCut(() => ({ captions: null, descriptions: null, frames: null })),
      thumbnail: null,
    });
    const open = report.checks.filter(({ verdict }) => verdict === 'not measured').map(({ id }) => id);
    expect(open).toEqual([
      'main.captions',
      'main.notes',
      'main.described-scenes',
      'main.frames',
      'thumbnail.file',
      'thumbnail.words',
    ]);
    expect(report.publishable).toBe(true);
  });

  it('says of a check on frames that could not be made why it was not', () => {
    const unseen = withCut(({ frames }) => ({
      frames: frames && frames.map((row) => ({ ...row, passed: null, found: 'this engine does not look' })),
    }));
    const { checks, publishable } = buildReport(unseen);
    const flashes = checks.find(({ id }) => id === 'main.most-flashes-in-a-second');
    expect(flashes).toMatchObject({
      verdict: 'not measured',
      measured: 'this engine does not look',
      weight: 'must',
    });
    expect(publishable).toBe(true);
  });
});

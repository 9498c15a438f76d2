import { describe, expect, it } from 'vitest';
import { changed } from './fixtures/changed-script';
import { hints, told } from './fixtures/told-diagnostics';
import { parseScript } from './parse-script';

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

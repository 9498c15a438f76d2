import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from './parse-duration';
import { describeDuration, parseClockStretch, parseDurationRange } from './parse-duration-range';

describe('parseDuration', () => {
  it.each([
    ['30 seconds', 30],
    ['1 minute', 60],
    ['1.5 minutes', 90],
    ['1,5 minutes', 90],
    ['1½ minutes', 90],
    ['1 1/2 minutes', 90],
    ['½ minute', 30],
    ['.5 min', 30],
    ['1m30s', 90],
    ['1m 30s', 90],
    ['1m30', 90],
    ['90s', 90],
    ['90 secs.', 90],
    ['90-second', 90],
    ['1:30', 90],
    ['01:30', 90],
    ['00:01:30', 90],
    ['1:02:03', 3723],
    ['0:45 min', 45],
    ['1:30 hours', 5400],
    ['1 min 30 sec', 90],
    ['1 min. 30 sec.', 90],
    ['1 minute, 30 seconds', 90],
    ['1 minute and 30 seconds', 90],
    ['1 minute 30', 90],
    ['1\'30"', 90],
    ['1′30″', 90],
    ['half a minute', 30],
    ['half minute', 30],
    ['a half minute', 30],
    ['a quarter of an hour', 900],
    ['one and a half minutes', 90],
    ['a minute', 60],
    ['a minute and a half', 90],
    ['an hour', 3600],
    ['a couple of minutes', 120],
    ['ninety seconds', 90],
    ['forty-five seconds', 45],
    ['Twelve Minutes', 720],
    ['~45 sec.', 45],
    ['≈ 2 min', 120],
    ['approx. 2 minutes', 120],
    ['about 2 minutes', 120],
    ['2 minutes (approx.)', 120],
    ['1 minute (60 seconds)', 60],
    ['2 minutes long', 120],
    ['2 hours', 7200],
    ['1h 5m 10s', 3910],
    ['1,000 seconds', 1000],
    ['7.5 Minutes', 450],
    ['  30   seconds  ', 30],
    ['0 seconds', 0],
    ['-30 seconds', -30],
    ['-1:30', -90],
  ])('reads %j as %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    '',
    '   ',
    '30',
    'soon',
    'TBD',
    'n/a',
    'minutes',
    'a',
    'and',
    '1:75',
    '1:2:3:4',
    '30 bananas',
    '30 secnds',
    '1 minute 30 minutes',
    '30 seconds 1 minute',
    '30 30 seconds',
    '1.2.3 minutes',
    '2-3 minutes',
    '30 seconds of music',
    'constructor',
    '1 constructor',
    '9'.repeat(300),
  ])('says null for %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('reads back every whole number of seconds in four spellings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seconds) => {
        const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
        const spellings = [
          `${seconds}s`,
          `${minutes} min ${rest} sec`,
          `${minutes}:${String(rest).padStart(2, '0')}`,
          describeDuration(seconds),
        ];
        return spellings.every((text) => parseDuration(text) === seconds);
      }),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seconds = parseDuration(text);
        return seconds === null || Number.isFinite(seconds);
      }),
    );
  });
});

describe('parseDurationRange', () => {
  it.each([
    ['7-10 minutes', 420, 600],
    ['7–10 minutes', 420, 600],
    ['7 to 10 minutes', 420, 600],
    ['between 7 and 10 minutes', 420, 600],
    ['2-3 minutes', 120, 180],
    ['30 - 45 sec.', 30, 45],
    ['90s–2m', 90, 120],
    ['30 seconds to 1 minute', 30, 60],
    ['5 min - 7 min', 300, 420],
    ['1:30-2:00', 90, 120],
    ['up to 10 minutes', 0, 600],
    ['under ten minutes', 0, 600],
    ['at least 5 minutes', 300, 10_800],
    ['8 minutes', 480, 480],
    ['about 8 minutes', 480, 480],
    ['7-10 minutes (ideally 8)', 420, 600],
  ])('reads %j', (text, minSeconds, maxSeconds) => {
    expect(parseDurationRange(text)).toEqual({ minSeconds, maxSeconds });
  });

  it.each(['', 'long', '10-7 minutes', '7-10', 'a-b minutes', '1-2-3 minutes'])(
    'says null for %j',
    (text) => {
      expect(parseDurationRange(text)).toBeNull();
    },
  );
});

describe('parseClockStretch', () => {
  it('measures a stretch of the clock', () => {
    expect(parseClockStretch('Introduction (0:00-0:30)')).toBe(30);
    expect(parseClockStretch('[01:00 – 02:15]')).toBe(75);
  });

  it('says null where there is none, or where it runs backwards', () => {
    expect(parseClockStretch('Introduction')).toBeNull();
    expect(parseClockStretch('2:00-1:00')).toBeNull();
  });
});

describe('describeDuration', () => {
  it.each([
    [30, '30 seconds'],
    [1, '1 second'],
    [60, '1 minute'],
    [90, '1.5 minutes'],
    [75, '1.25 minutes'],
    [100, '1:40'],
    [450, '7.5 minutes'],
  ])('writes %d seconds as %j', (seconds, text) => {
    expect(describeDuration(seconds)).toBe(text);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScript } from '../script/parse-script';
import { clipKey } from './clip-key';
import { estimateDurationMs, spreadWordTimes } from './estimate';
import { timeNarration } from './measure';
import type { Clip, NarrationLine } from './narration-track';
import { narrationLines, splitWords } from './narration-line';

const prose = [
  'Good soil is the start of every good garden. It holds water, feeds the roots, and keeps plants standing in the wind. Add compost, and let the worms do the digging.',
  'We spend about a third of our lives asleep, yet most of us know very little about it. Keep your bedroom cool and dark, and go to bed at the same time every night.',
  'Containerization improves resource utilization, and continuous monitoring helps organizations to understand their infrastructure expenditure. Collaborative optimization requires dedicated engineering teams.',
];

const word = fc.string({ minLength: 1 }).filter((text) => !/\s/.test(text));

describe('estimateDurationMs', () => {
  it('takes the time of its pace for words of usual length: from plain to technical prose', () => {
    const { document } = parseScript(
      readFileSync('public/videos/ai-infrastructure-cost-optimization/script.md', 'utf8'),
    );
    const technical = document?.sections.map((section) => section.content?.value ?? '') ?? [];
    const words = [...prose, ...technical].flatMap((text) => splitWords(text));
    const wordsPerMinute = (words.length / estimateDurationMs(words, 155)) * 60_000;
    expect(wordsPerMinute).toBeGreaterThan(150);
    expect(wordsPerMinute).toBeLessThan(160);
  });

  it('is above zero and grows with every word', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        word,
        fc.integer({ min: 80, max: 250 }),
        (words, next, pace) => {
          const shorter = estimateDurationMs(words, pace);
          expect(shorter).toBeGreaterThan(0);
          expect(estimateDurationMs([...words, next], pace)).toBeGreaterThanOrEqual(shorter);
          expect(estimateDurationMs(words, pace + 10)).toBeLessThanOrEqual(shorter);
        },
      ),
    );
  });

  it('takes longer for figures, acronyms and signs than for as many letters', () => {
    expect(estimateDurationMs(['1945'], 155)).toBeGreaterThan(estimateDurationMs(['year'], 155));
    expect(estimateDurationMs(['GPU'], 155)).toBeGreaterThan(estimateDurationMs(['cat'], 155));
    expect(estimateDurationMs(['70%'], 155)).toBeGreaterThan(estimateDurationMs(['70'], 155));
  });
});

describe('spreadWordTimes', () => {
  it('fills the clip without gaps, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20_000 }),
        (words, durationMs) => {
          const times = spreadWordTimes(words, durationMs);
          expect(times[0]?.startMs).toBe(0);
          expect(times.at(-1)?.endMs).toBe(durationMs);
          times.forEach((time, index) => {
            expect(time.endMs).toBeGreaterThanOrEqual(time.startMs);
            if (index > 0) expect(time.startMs).toBeCloseTo(times[index - 1]?.endMs ?? 0, 6);
          });
        },
      ),
    );
  });
});

describe('clipKey', () => {
  it('is the same for the same role and text, and else differs', () => {
    expect(clipKey('narrator', 'Hello.')).toBe(clipKey('narrator', 'Hello.'));
    expect(clipKey('narrator', 'Hello.')).toMatch(/^[0-9a-f]{14}$/);
    const keys = [
      clipKey('narrator', 'Hello.'),
      clipKey('quote', 'Hello.'),
      clipKey('narrator', 'Hello'),
      clipKey('description', 'Hello.'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('timeNarration', () => {
  const draft = (text: string): Parameters<typeof narrationLines>[2][number] => ({
    role: 'narrator',
    source: { part: 'content', index: 0 },
    text,
    sourceLine: 1,
    startsParagraph: false,
  });
  const lines: NarrationLine[] = narrationLines(
    'a',
    'a',
    [draft('Hello there.'), draft('Good morning.')],
    [],
  );
  const clip = (text: string, change: Partial<Clip> = {}): Clip => ({
    key: clipKey('narrator', text),
    src: 'x.wav',
    durationMs: 900,
    wordTimes: [
      { startMs: 0, endMs: 400 },
      { startMs: 420, endMs: 900 },
    ],
    spokenWords: 2,
    timing: 'aligned',
    ...change,
  });

  it('estimates everything without clips', () => {
    const track = timeNarration(lines, [], 155, null);
    expect(track).toMatchObject({ timing: 'estimated', voice: null });
    expect(track.lines.map((line) => line.src)).toEqual([null, null]);
  });

  it('is measured only when every line has its clip', () => {
    expect(timeNarration(lines, [clip('Hello there.')], 155, 'v').timing).toBe('estimated');
    const track = timeNarration(lines, [clip('Hello there.'), clip('Good morning.')], 155, 'v');
    expect(track).toMatchObject({ timing: 'measured', voice: 'v' });
    expect(track.lines[1]).toMatchObject({ src: 'x.wav', durationMs: 900, timing: 'aligned' });
  });

  it('spreads the words of a clip whose word times do not fit the line', () => {
    const track = timeNarration(
      lines,
      [clip('Hello there.', { wordTimes: [{ startMs: 0, endMs: 900 }] })],
      155,
      'v',
    );
    expect(track.lines[0]).toMatchObject({ durationMs: 900, timing: 'estimated' });
    expect(track.lines[0]?.wordTimes).toHaveLength(2);
  });

  it('keeps word times inside the clip and in order', () => {
    const track = timeNarration(
      lines,
      [
        clip('Hello there.', {
          wordTimes: [
            { startMs: 300, endMs: 200 },
            { startMs: 100, endMs: 2000 },
          ],
        }),
      ],
      155,
      'v',
    );
    expect(track.lines[0]?.wordTimes).toEqual([
      { startMs: 300, endMs: 300 },
      { startMs: 300, endMs: 900 },
    ]);
  });

  it('estimates each section at its own pace', () => {
    const [slow, fast] = [
      timeNarration(lines, [], () => 140, null),
      timeNarration(lines, [], (id) => (id === 'a' ? 170 : 140), null),
    ];
    expect(slow.lines[0]?.durationMs).toBeGreaterThan(fast.lines[0]?.durationMs ?? 0);
  });
});

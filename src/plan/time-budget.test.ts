import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateLine } from '../narration/estimate';
import type { TimedLine } from '../narration/narration-track';
import { silentBeat, speechBeats } from './beat-specs';
import { known } from './fixtures/plan-script';
import { fillSection } from './time-budget';
import type { KeptEnd } from './timetable';

function line(index: number, wordCount: number, durationMs: number): TimedLine {
  const words = Array.from({ length: wordCount }, (_, word) => `word${word}`);
  const bare = {
    id: `line-${index}`,
    sectionId: 's',
    role: 'narrator',
    source: { part: 'content', index: 0 },
    text: words.join(' '),
    sourceLine: 1,
    startsParagraph: false,
    words,
    figures: [],
  } as const;
  return { ...estimateLine(bare, 150), durationMs };
}

function fill(lines: readonly TimedLine[], total: number, kept: readonly KeptEnd[] = []) {
  const specs = [
    silentBeat('title', 800, 1500, 3000),
    ...speechBeats('line', lines),
    silentBeat('recap', 500, 2000, 4000),
  ];
  const byId = new Map(lines.map((one) => [one.id, one]));
  return { specs, ...fillSection(specs, (id) => known(byId.get(id)), total, 30, kept) };
}

const someLines = fc
  .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 })
  .map((counts) => counts.map((count, index) => line(index, count, count * 380)));

describe('The time budget', () => {
  it('fills every section exactly, whatever its lines, unless speech alone is longer', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 100, max: 6000 }), (lines, total) => {
        const { lengths, fit } = fill(lines, total);
        const sum = lengths.reduce((all, { speech, hold }) => all + speech + hold, 0);
        if (fit === 'over') expect(sum).toBeGreaterThan(total);
        else expect(sum).toBe(total);
        for (const { hold } of lengths) {
          expect(Number.isInteger(hold)).toBe(true);
          expect(hold).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('gives speech exactly its measured length', () => {
    const lines = [line(0, 10, 4000), line(1, 5, 1999)];
    expect(fill(lines, 450).lengths.map(({ speech }) => speech)).toEqual([0, 120, 60, 0]);
  });

  it('keeps every rest within what its scene asked for where that is possible', () => {
    const lines = Array.from({ length: 8 }, (_, index) => line(index, 12, 4700));
    const { lengths, fit } = fill(lines, 60 * 30);
    expect(fit).toBe('preferred');
    for (const { speech, hold } of lengths) if (speech > 0) expect(hold).toBeLessThanOrEqual(150);
  });

  it('stretches rests to at most 8 s before it calls a section too empty', () => {
    const lines = [line(0, 12, 4700), line(1, 12, 4700)];
    const stretched = fill(lines, 24 * 30);
    expect(stretched.fit).toBe('stretched');
    for (const { speech, hold } of stretched.lengths) if (speech > 0) expect(hold).toBeLessThanOrEqual(240);
    expect(fill(lines, 90 * 30).fit).toBe('empty');
  });

  it('keeps the silence that a rest and wordless beats share within 8 s, and shorter at both ends of a section', () => {
    const lines = [line(0, 12, 4700), line(1, 12, 4700)];
    const byId = new Map(lines.map((one) => [one.id, one]));
    const [first, second] = speechBeats('line', lines);
    const specs = [
      silentBeat('arrive', 600, 1500, 3000),
      known(first),
      silentBeat('recap', 500, 2000, 4500),
      silentBeat('arrive', 600, 1500, 3000),
      known(second),
      silentBeat('recap', 500, 2000, 4500),
    ];
    const { lengths } = fillSection(specs, (id) => known(byId.get(id)), 25 * 30, 30);
    const [opening = 0, afterFirst = 0, recap = 0, arrive = 0, afterSecond = 0, closing = 0] = lengths.map(
      ({ hold }) => hold,
    );
    expect(afterFirst + recap + arrive).toBeLessThanOrEqual(240);
    expect(afterSecond + closing + opening).toBeLessThanOrEqual(240);
  });

  it('lets a beat that asks for longer think as long as it asks', () => {
    const lines = [line(0, 12, 4700)];
    const think = {
      name: 'think',
      minMs: 2500,
      preferredMs: 4500,
      maxMs: 10_000,
      anchor: known(lines[0]).id,
    };
    const { lengths, fit } = fillSection([think], () => known(lines[0]), 141 + 290, 30);
    expect(fit).toBe('preferred');
    expect(lengths[0]?.hold).toBe(290);
  });

  it('shortens pauses when a section is nearly too full, and says when it is over', () => {
    const lines = Array.from({ length: 4 }, (_, index) => line(index, 12, 5000));
    expect(fill(lines, 610 + 40).fit).toBe('tight');
    expect(fill(lines, 500).fit).toBe('over');
  });

  describe('where ends are kept', () => {
    const lines = Array.from({ length: 10 }, (_, index) => line(index, 11, 4300 + (index % 3) * 200));
    const total = 80 * 30;
    const before = starts(fill(lines, total).lengths);
    const kept = [...before.slice(1), total].map((end, index) => ({ index, end }));

    it('gives the same lengths again', () => {
      expect(starts(fill(lines, total, kept).lengths)).toEqual(before);
    });

    it.each([3700, 4900])('lets the rest after a line of now %i ms take up the change', (ms) => {
      const edited = lines.map((one, index) => (index === 4 ? line(4, 10, ms) : one));
      expect(starts(fill(edited, total, kept).lengths)).toEqual(before);
    });

    it('moves only the next beats where that rest is too short', () => {
      const edited = lines.map((one, index) => (index === 4 ? line(4, 30, 9000) : one));
      const after = starts(fill(edited, total, kept).lengths);
      expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
      expect(after[6]).toBeGreaterThan(before[6] ?? 0);
      expect(after.at(-1)).toBe(before.at(-1));
    });

    it('times only the stretch anew where beats were added or left out', () => {
      const more = [...lines.slice(0, 5), line(20, 5, 2000), ...lines.slice(5)];
      const moved = kept.map(({ index, end }) => ({ index: index < 6 ? index : index + 1, end }));
      const after = starts(fill(more, total, moved).lengths);
      expect(after.slice(0, 7)).toEqual(before.slice(0, 7));
      expect(after.slice(8)).toEqual(before.slice(7));
    });
  });
});

function starts(lengths: readonly { speech: number; hold: number }[]): number[] {
  let at = 0;
  return lengths.map(({ speech, hold }) => {
    const from = at;
    at += speech + hold;
    return from;
  });
}

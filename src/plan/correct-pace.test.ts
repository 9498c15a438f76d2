import { describe, expect, it } from 'vitest';
import { timeNarration } from '../narration/measure';
import type { HeardSpeech } from '../narration/heard-speech';
import type { TimedLine } from '../narration/narration-track';
import { cutLines } from './compile-cut';
import { correctPaces } from './correct-pace';
import { minimal, readWell } from './fixtures/plan-script';
import type { Cut } from './video-plan';

const heading = 'Find, Glue, Press';
const sectionId = 'find-glue-press';

/** What a voice that was asked for `before` words a minute is asked for, when its lines are heard at `heard`. */
function asked(
  heard: number,
  {
    before = 150,
    seconds = 60,
    cut = 'main' as Cut,
    heard: given = null as HeardSpeech | null,
    isSettled = false,
  } = {},
): number {
  const [head = '', ...rest] = minimal.source.split(heading);
  const tail = rest.join(heading).replace(/Estimated Time: .*/, `Estimated Time: ${seconds} seconds`);
  const script = readWell({ ...minimal, source: head + heading + tail });
  const lines: TimedLine[] = timeNarration(cutLines(script, cut).lines, [], before, null).lines.map(
    (line) => {
      const durationMs = (line.words.length * 60_000) / heard;
      return { ...line, durationMs, heard: given ?? { words: line.words.length, soundMs: durationMs } };
    },
  );
  const paces = correctPaces(
    script.document,
    cut,
    lines,
    () => before,
    () => isSettled,
  );
  const line = lines.find((one) => cut === 'short' || one.sectionId === sectionId);
  return paces.get(line?.id ?? '') ?? 0;
}

describe('The pace that measured speech asks for', () => {
  it('stays as it was where it is heard at 140 to 165 words a minute', () => {
    expect([140, 150, 165].map((heard) => asked(heard))).toEqual([150, 150, 150]);
  });

  it('rises where long words make it slow, and falls where short ones make it fast', () => {
    expect(asked(131)).toBe(166);
    expect(asked(200)).toBe(118);
  });

  it('changes in steps, so that a word more rarely has a section spoken again', () => {
    expect(new Set([128, 129, 130, 131, 132].map((heard) => asked(heard))).size).toBeLessThanOrEqual(2);
  });

  it('counts what is spoken and no silence: words as they are written, and pauses in a line, say nothing', () => {
    const heard = (words: number, soundMs: number) => asked(150, { heard: { words, soundMs } });
    expect(heard(150, 60_000)).toBe(150);
    expect(heard(120, 60_000)).toBeGreaterThan(166);
  });

  it('is never so slow that the section would not fit its time', () => {
    const words = cutLines(readWell(minimal), 'main').lines.filter((line) => line.sectionId === sectionId);
    const count = words.reduce((sum, line) => sum + line.words.length, 0);
    const seconds = Math.ceil((count * 60) / 200 + words.length * 0.35 + 1.2);
    expect(asked(200, { seconds })).toBeGreaterThan(asked(200, { seconds: 120 }));
  });

  it('is faster where the words don’t fit, to 178 words a minute and no more', () => {
    const pace = asked(150, { seconds: 5 });
    expect(pace).toBeGreaterThan(166);
    expect(pace).toBeLessThanOrEqual(178);
    expect(asked(190, { seconds: 5 })).toBeLessThanOrEqual((150 * 178) / 190);
  });

  it('that was corrected before only rises, where the words don’t fit', () => {
    expect([120, 150, 200].map((heard) => asked(heard, { isSettled: true }))).toEqual([150, 150, 150]);
    expect(asked(150, { seconds: 5, isSettled: true })).toBe(asked(150, { seconds: 5 }));
  });

  it('aims at 165 to 178 in the short', () => {
    expect(asked(170, { before: 172, cut: 'short' })).toBe(172);
    expect(asked(150, { before: 172, cut: 'short' })).toBe(196);
  });

  it('asks no voice for more than 200 or less than 100 words a minute', () => {
    expect(asked(60)).toBe(200);
    expect(asked(400, { seconds: 300 })).toBe(100);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardSpeech, paceOf } from './heard-speech';

/** Word times from pairs of start and end, in ms. */
const times = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([startMs, endMs]) => ({ startMs, endMs }));

describe('what is heard of a line', () => {
  it('leaves out a silence after a comma and keeps the closed mouth of a consonant', () => {
    expect(heardSpeech(2, times([0, 400], [900, 1300]), 1300).soundMs).toBe(800);
    expect(heardSpeech(2, times([0, 400], [550, 1300]), 1300).soundMs).toBe(1300);
  });

  it('takes a word that isn’t spoken for no end of the silence around it', () => {
    const dash = heardSpeech(2, times([0, 400], [400, 400], [900, 1300]), 1300);
    expect(dash).toEqual({ words: 2, soundMs: 800 });
  });

  it('is the whole clip where word times are only spread over it, and never less than its words', () => {
    expect(heardSpeech(3, times([0, 300], [300, 700], [700, 1000]), 1000).soundMs).toBe(1000);
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spans, (gapsAndLengths) => {
        let at = 0;
        const words = gapsAndLengths.map(([gap, length]) => {
          const startMs = at + gap;
          at = startMs + length;
          return { startMs, endMs: at };
        });
        const sounding = gapsAndLengths.reduce((sum, [, length]) => sum + length, 0);
        const { soundMs } = heardSpeech(words.length, words, at);
        expect(soundMs).toBeGreaterThanOrEqual(sounding);
        expect(soundMs).toBeLessThanOrEqual(at);
      }),
    );
  });
});

describe('the pace of lines', () => {
  it('is that of all their words, not the mean of their paces', () => {
    expect(
      paceOf([
        { words: 30, soundMs: 10_000 },
        { words: 5, soundMs: 4_000 },
      ]),
    ).toBe(150);
  });

  it('is unknown where nothing is spoken', () => {
    expect(paceOf([])).toBeNull();
    expect(paceOf([{ words: 0, soundMs: 300 }])).toBeNull();
  });
});

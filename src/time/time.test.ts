import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAt, framesToHold, framesToMs, msToFrames } from './frames';
import { contains, endOf, progressIn, split } from './span';
import { timecode, vttTimestamp } from './timecode';

describe('Frames', () => {
  it('places boundaries at round(absolute seconds x fps)', () => {
    expect(frameAt(450, 30)).toBe(13_500);
    expect(frameAt(0.05, 30)).toBe(2);
  });

  it('ends at the same second at any frame rate', () => {
    for (const fps of [24, 25, 30, 60]) expect(frameAt(210.5, fps) / fps).toBeCloseTo(210.5, 1);
  });

  it('holds a length in the least whole number of frames', () => {
    expect(framesToHold(1000, 30)).toBe(30);
    expect(framesToHold(1001, 30)).toBe(31);
    expect(msToFrames(framesToMs(77, 30), 30)).toBe(77);
  });
});

describe('split', () => {
  it('fills the span exactly with parts that touch', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(20_000),
        fc.array(fc.float({ min: Math.fround(0.01), max: 100, noNaN: true }), {
          minLength: 1,
          maxLength: 40,
        }),
        (from, durationInFrames, weights) => {
          const parts = split({ from, durationInFrames }, weights);
          let at = from;
          for (const part of parts) {
            expect(part.from).toBe(at);
            at = endOf(part);
          }
          expect(at).toBe(from + durationInFrames);
        },
      ),
    );
  });

  it('gives spare frames to the largest remainders, and to the earlier part on a tie', () => {
    expect(
      split({ from: 10, durationInFrames: 100 }, [1, 1, 1]).map((part) => part.durationInFrames),
    ).toEqual([34, 33, 33]);
  });

  it('refuses weights that are all zero', () => {
    expect(() => split({ from: 0, durationInFrames: 10 }, [0, 0])).toThrow(RangeError);
  });
});

describe('A span', () => {
  it('holds its first frame and not the one after its last', () => {
    const span = { from: 10, durationInFrames: 5 };
    expect([9, 10, 14, 15].map((frame) => contains(span, frame))).toEqual([false, true, true, false]);
    expect(progressIn(span, 12)).toBeCloseTo(0.4);
    expect(progressIn({ from: 3, durationInFrames: 0 }, 3)).toBe(1);
  });
});

describe('Timecodes', () => {
  it('are readable for people and for players', () => {
    expect(timecode(2715, 30)).toBe('1:30.15');
    expect(vttTimestamp(3_661_250)).toBe('01:01:01.250');
    expect(vttTimestamp(61_250, ',')).toBe('00:01:01,250');
  });
});

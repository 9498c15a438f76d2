import { describe, expect, it } from 'vitest';
import { cutSegments, segmentKey } from './segments';

const film = { durationInFrames: 13_500, fps: 30 };
const whole = { from: 0, to: 13_499 };

describe('cutting a film into segments', () => {
  it('covers every frame once, in order', () => {
    const segments = cutSegments([0, 91, 900, 2700, 13_400], film, whole);
    let next = 0;
    for (const { from, to } of segments) {
      expect(from).toBe(next);
      expect(to).toBeGreaterThanOrEqual(from);
      next = to + 1;
    }
    expect(next).toBe(13_500);
  });

  it('makes no piece longer than ten seconds', () => {
    for (const { from, to } of cutSegments([0, 1234], film, whole))
      expect(to - from + 1).toBeLessThanOrEqual(300);
  });

  it('leaves the pieces of other scenes alone when one border moves', () => {
    const before = cutSegments([0, 900, 2700, 5000], film, whole).filter(({ from }) => from >= 2700);
    const after = cutSegments([0, 850, 2700, 5000], film, whole).filter(({ from }) => from >= 2700);
    expect(after).toEqual(before);
  });

  it('clips pieces to the wanted range', () => {
    expect(cutSegments([0, 100], film, { from: 90, to: 110 })).toEqual([
      { from: 90, to: 99 },
      { from: 100, to: 110 },
    ]);
  });

  it('ignores scene starts outside the film', () => {
    expect(cutSegments([-5, 0, 400], { durationInFrames: 60, fps: 30 }, { from: 0, to: 59 })).toEqual([
      { from: 0, to: 59 },
    ]);
  });
});

describe('naming a segment', () => {
  const parts = {
    slice: { a: 1 },
    range: { from: 0, to: 9 },
    bundleHash: 'b',
    engine: 'camera 1',
    compositionId: 'main',
    scale: 1,
  };

  it('gives equal input one name', () => {
    expect(segmentKey({ ...parts })).toBe(segmentKey(parts));
  });

  it.each([
    ['slice', { slice: { a: 2 } }],
    ['range', { range: { from: 0, to: 10 } }],
    ['code', { bundleHash: 'c' }],
    ['engine', { engine: 'camera 2' }],
    ['cut', { compositionId: 'short' }],
    ['scale', { scale: 0.5 }],
  ])('changes the name with the %s', (_, change) => {
    expect(segmentKey({ ...parts, ...change })).not.toBe(segmentKey(parts));
  });
});

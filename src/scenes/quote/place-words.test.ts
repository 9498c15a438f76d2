import { describe, expect, it } from 'vitest';
import { placeEssence, placeWhole, quoteBlock } from './place-words';
import type { QuoteWord } from './quote-words';

const word = (text: string, side: QuoteWord['side']): QuoteWord => ({
  text,
  side,
  from: 0,
  durationInFrames: 10,
  turnsAt: 10,
});
const contrast = [
  word('Not', 'plain'),
  word('speed,', 'denied'),
  word('but', 'plain'),
  word('great', 'affirmed'),
  word('care.', 'affirmed'),
];

describe('placeWhole', () => {
  it('gives every word a place, in reading order', () => {
    const { places } = placeWhole(contrast);
    expect(places).toHaveLength(contrast.length);
    expect(places.map(({ left, top }) => top * 10_000 + left)).toEqual(
      places.map(({ left, top }) => top * 10_000 + left).sort((a, b) => a - b),
    );
  });
});

describe('placeEssence', () => {
  it('keeps the words of a contrast and lets the others leave', () => {
    expect(placeEssence(contrast)?.map((place) => place !== null)).toEqual([false, true, false, true, true]);
  });

  it('sets what is affirmed larger than what is denied, and below it', () => {
    const [, denied, , affirmed] = placeEssence(contrast) ?? [];
    expect(affirmed?.size).toBeGreaterThan(denied?.size ?? Infinity);
    expect(affirmed?.top).toBeGreaterThan(denied?.top ?? Infinity);
  });

  it('stays inside the block however long the contrast is', () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      word('considerable', index < 10 ? 'denied' : 'affirmed'),
    );
    for (const place of placeEssence(long) ?? []) expect(place?.left ?? 0).toBeLessThan(quoteBlock.width);
  });

  it('is null where nothing is denied', () => {
    expect(placeEssence([word('Only', 'plain'), word('care', 'affirmed')])).toBeNull();
  });
});

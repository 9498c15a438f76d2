import { expect, it } from 'vitest';
import { loudnessAt } from './voice-loudness';

const line = { speech: { from: 100, durationInFrames: 60 }, loudness: Array.from({ length: 60 }, () => 0.8) };

it('is the same second at every frame rate', () => {
  expect(loudnessAt(line, 130, 30)).toBeCloseTo(0.8);
  const twice = {
    speech: { from: 200, durationInFrames: 120 },
    loudness: Array.from({ length: 120 }, () => 0.8),
  };
  expect(loudnessAt(twice, 260, 60)).toBeCloseTo(0.8);
});

it('is exactly 0 outside of the speech and without a clip', () => {
  expect(loudnessAt(line, 90, 30)).toBe(0);
  expect(loudnessAt(line, 170, 30)).toBe(0);
  expect(loudnessAt({ ...line, loudness: [] }, 130, 30)).toBe(0);
});

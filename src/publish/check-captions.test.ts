import { expect, it } from 'vitest';
import type { FilmCaption } from './caption-limits';
import { captionLimits } from './caption-limits';
import { checkCaptions } from './check-captions';

const caption = (change: Partial<FilmCaption> = {}): FilmCaption => ({
  ...{ kind: 'speech', text: 'Bread needs time.', rows: ['Bread needs time.'], sourceLine: 12 },
  ...{ from: 100, durationInFrames: 60, heardFrom: 100 },
  ...change,
});
const codes = (...captions: FilmCaption[]): string[] =>
  checkCaptions(captions, captionLimits.main, 30).map(({ code }) => code);

it('finds nothing where all limits are kept, also just so', () => {
  expect(codes(caption())).toEqual([]);
  expect(codes(caption({ rows: ['a'.repeat(42), 'b'.repeat(42)], durationInFrames: 210 }))).toEqual([]);
  expect(codes(caption({ heardFrom: 103 }), caption({ from: 162, heardFrom: 160 }))).toEqual([]);
  expect(codes(caption(), caption({ from: 160, durationInFrames: 26, heardFrom: 160 }))).toEqual([]);
});

it.each([
  ['caption-rows', caption({ rows: ['one', 'two', 'three'] })],
  ['caption-row-too-long', caption({ rows: ['a'.repeat(43)], durationInFrames: 90 })],
  ['caption-too-fast', caption({ rows: ['a'.repeat(41)] })],
  ['caption-too-short', caption({ rows: ['Hm'], durationInFrames: 24 })],
  ['caption-too-long', caption({ durationInFrames: 211 })],
  ['caption-off-its-word', caption({ heardFrom: 104 })],
  ['caption-off-its-word', caption({ heardFrom: 96 })],
] as const)('says %s where that limit is broken', (code, broken) => {
  expect(codes(broken)).toEqual([code]);
});

it('says where captions stand over each other or a single frame apart', () => {
  expect(codes(caption(), caption({ from: 159, heardFrom: 159 }))).toEqual(['captions-overlap']);
  expect(codes(caption(), caption({ from: 161, heardFrom: 161 }))).toEqual(['caption-gap']);
});

it('names the place, the words, the value and the limit, at the line of the script', () => {
  const [found] = checkCaptions([caption({ durationInFrames: 20 })], captionLimits.main, 30);
  expect(found).toMatchObject({ severity: 'warning', line: 12 });
  expect(found?.message).toContain('The caption at 0:03.10 ("Bread needs time.")');
  const fast = checkCaptions([caption({ durationInFrames: 25 })], captionLimits.main, 30);
  expect(fast.map(({ message }) => message).join()).toContain('20.4 letters a second; at most 20');
});
